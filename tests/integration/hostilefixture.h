#pragma once

#include "tests/support/farend.h"
#include "tests/support/hostileserver.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"
#include "tests/support/tunnel.h"

#include <QTest>

#include <libssh/libssh.h>

namespace culvert::test {

inline constexpr int atOnce = 10'000; // ms: no keep-alive is due within it
inline constexpr int stopTime = isSanitized ? 10'000 : 2000; // of thousands of packets

// RFC 4250, 4.1.2, and one of each range that nobody has assigned
inline constexpr int packetTypes[] = {1,  2,  3,  4,  5,  6,  7,  8,  20,  21,  30, 31,
                                      33, 50, 51, 52, 53, 60, 61, 80, 81,  82,  90, 91,
                                      92, 93, 94, 95, 96, 97, 98, 99, 100, 192, 255};

/// Rows of `phase`, `type` and `payload`; each type with too little and with something that could
/// be one.
inline void addPacketRows(const QStringList &phases)
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("payload");
    const QString couldBe = QStringLiteral("0000000000000007") + QStringLiteral("41").repeated(40);
    for (const QString &phase : phases) {
        for (const int type : packetTypes) {
            for (const QString &payload : {QStringLiteral("00"), couldBe})
                QTest::addRow("%s: %d, %d bytes", qPrintable(phase), type, int(payload.size() / 2))
                    << phase << type << payload;
        }
    }
}

/// SSH_MSG_KEX_DH_GEX_REPLY out of place: libssh passes over it before 0.11, and gives up since.
inline bool isBorne33()
{
    return ssh_version(SSH_VERSION_INT(0, 11, 0)) == nullptr;
}

/// A hostile server, and tunnels to it that lead to an echo.
struct HostileFixture
{
    bool start() ///< or whatever of it does not run
    {
        if (!keys.start()) // makes the keys
            return false;
        return server.start() && server.order(QStringLiteral("forget"));
    }

    std::unique_ptr<Tunnel> newTunnel() const ///< -L
    {
        const QString forward =
            QStringLiteral("-L %1:127.0.0.1:%2").arg(freePort()).arg(service.port());
        auto tunnel = std::make_unique<Tunnel>(keys, QStringList{forward});
        tunnel->profile.port = server.port();
        tunnel->option(QStringLiteral("StrictHostKeyChecking"), QStringLiteral("accept-new"));
        return tunnel;
    }

    /// Bytes go there and back.
    static bool isWorking(const Tunnel &tunnel,
                          std::chrono::seconds patience = std::chrono::seconds(10))
    {
        Client client(tunnel.port());
        return client.send("there") && client.read(5, patience) == "there";
    }

    SshServer keys;
    HostileServer server{keys};
    FarEnd service{echo()};
};

} // namespace culvert::test
