#pragma once

#include "core/base/result.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

namespace culvert::test {

/// What stands between a host of the lab and the internet.
enum class Wall
{
    None, ///< the host is on the internet
    Router, ///< NAT; lets nobody in, unless a rule is given
};

struct LabRule
{
    quint16 outerPort = 0; ///< of the router
    quint16 innerPort = 22; ///< of the host behind it
};

/// Hosts A, B and C on an internet of their own, each in a network namespace with a real sshd, some
/// of them behind routers that do NAT with nftables. Needs enter() first: the lab lives in
/// namespaces that end with the test, and the machine's own network is never touched. Linux only.
class NetLab
{
public:
    NetLab();
    ~NetLab();

    static QString missingTools(); ///< empty: none
    static QString whyForbidden(); ///< why this system makes no namespaces; empty: it does

    /// Starts this program again inside namespaces of its own and ends with its exit code; returns
    /// at once there.
    static void enter(int argc, char **argv);
    static bool isInside();

    /// A host "a" is dialled as "a" where it has no router, else as "router-a".
    Result<void> addHost(const QString &name, Wall wall = Wall::None,
                         const std::optional<LabRule> &rule = {});
    Result<void> startSshd(const QString &host);

    /// The processes of a host; they end with the lab.
    QProcess &start(const QString &host, const QString &program, const QStringList &arguments);

    struct Ended
    {
        int code = -1;
        QString out;
        QString err;
    };
    Ended run(const QString &host, const QString &program, const QStringList &arguments);

    QString user() const; ///< whom every host lets in, with clientKey()
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString clientKey() const { return path(QStringLiteral("client_key")); }
    QString knownHostsFile() const { return path(QStringLiteral("known_hosts")); }
    static Result<void> shell(const QString &script); ///< in the test's own namespaces
    Result<void> know(const QString &name, const QString &host); ///< a line of known_hosts

private:
    struct Host
    {
        QString name;
        QString publicAddress; ///< its own, or its router's
    };

    Result<void> buildRouter(const QString &host, int number, const std::optional<LabRule> &rule);

    QTemporaryDir m_folder;
    QList<Host> m_hosts;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

} // namespace culvert::test

/// What the lab could not do, it says.
#define DO(step)                                                                                   \
    do {                                                                                           \
        const Result<void> done = step;                                                            \
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));                            \
    } while (false)
