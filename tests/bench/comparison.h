#pragma once

#include "tests/bench/measures.h"
#include "tests/bench/packetline.h"
#include "tests/support/sshserver.h"

#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace culvert::test {

/// One line of the table: how the tunnel is set up, what stands at its end, what is measured.
struct Row
{
    QString name;
    QString unit;
    bool isMoreBetter = true;
    std::function<std::optional<Outcome>(const Way &way)> run;
    FarEnd::Handler farEnd;
    int roundTrip = 0; ///< ms, of the line to the server
    int lost = 0; ///< of a thousand packets there; then it is a PacketLine
    QString ciphers = QStringLiteral("aes128-gcm@openssh.com"); ///< empty: the programs' own choice
    int jumps = 0;
    bool isSocks = false;
    bool isFresh = false; ///< each run has a new connection; else one ages
    int connections = 1; ///< SSH connections of the tunnel; ssh has one
    int mostRuns = 1000;
};

/// What one program came to, run by run.
struct Figures
{
    std::vector<double> values;
    std::vector<double> cpu; ///< seconds a gigabyte, or microseconds a connection
    std::vector<double> beside; ///< the same of sshd and of what stands at both ends
    double calls = 0; ///< of the system, a gigabyte or a connection; 0: not counted
    qint64 privateKilobytes = 0; ///< at the end
};

struct Comparison
{
    QString name;
    QString unit;
    bool isMoreBetter = true;
    std::array<Figures, 2> figures; ///< ssh, Culvert
};

/// Both programs in turn, after a run each that does not count. Fails with what went wrong.
Result<Comparison> compare(const Row &row, const SshServer &server, const QStringList &command,
                           int runs, PacketLine &line);

} // namespace culvert::test
