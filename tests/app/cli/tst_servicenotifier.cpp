#include "tests/app/cli/cliprocess.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/socket.h>
#include <sys/un.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

OwnedFd listenForDatagrams(const QString &path)
{
    OwnedFd socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
    const auto *generic = reinterpret_cast<const sockaddr *>(&address);
    return ::bind(socket.get(), generic, sizeof address) == 0 ? std::move(socket) : OwnedFd();
}

QByteArrayList datagramsAt(int socket)
{
    QByteArrayList datagrams;
    std::array<char, 4096> bytes;
    for (;;) {
        const ssize_t length = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (length < 0)
            return datagrams;
        datagrams.append(QByteArray(bytes.data(), length));
    }
}

} // namespace

/// sd_notify(3), by a socket of our own.
class TestServiceNotifier : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheServiceManager();
};

void TestServiceNotifier::tellsTheServiceManager()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    Cli cli;
    const QString path = cli.path(u"notify"_s);
    const OwnedFd socket = listenForDatagrams(path);
    QVERIFY(socket.isValid());
    cli.set(u"NOTIFY_SOCKET"_s, path);
    // seldom: nobody reads before the end, and Linux keeps ten datagrams (net.unix.max_dgram_qlen)
    cli.set(u"WATCHDOG_USEC"_s, u"600000000"_s);
    const auto run = cli.start(QStringList{u"--json"_s, u"run"_s} + wordsTo(server));
    QVERIFY(run->waitForState(u"up"_s));
    run->signal(SIGTERM);
    QCOMPARE(run->wait().code, 0);
    const QByteArrayList messages = datagramsAt(socket.get());
    QCOMPARE(messages.count("READY=1"), 1);
    QVERIFY(messages.contains("WATCHDOG=1"));
    QVERIFY(messages.contains("STOPPING=1"));
    QVERIFY(std::any_of(messages.begin(), messages.end(),
                        [](const QByteArray &one) { return one.startsWith("STATUS="); }));
}

CULVERT_TEST(TestServiceNotifier)
#include "tst_servicenotifier.moc"
