#include "tests/app/cli/doctorchecks.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <poll.h>
#include <unistd.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

/// Until one of them has nothing more to say.
void join(int client, const OwnedFd &server)
{
    pollfd ends[2] = {{client, POLLIN, 0}, {server.get(), POLLIN, 0}};
    char bytes[16 * 1024];
    while (poll(ends, 2, -1) > 0) {
        for (int i = 0; i < 2; ++i) {
            if (ends[i].revents == 0)
                continue;
            const ssize_t size = read(ends[i].fd, bytes, sizeof bytes);
            if (size <= 0 || !sendAll(ends[1 - i].fd, bytes, size))
                return;
        }
    }
}

} // namespace

/// Servers that say strange things, or nothing.
class TestDoctorServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { CULVERT_NEEDS_SSHD(); }
    void init() { m_cli = std::make_unique<Cli>(); }
    void quotesWhatIsNoSsh_data();
    void quotesWhatIsNoSsh();
    void tellsAHungKeyExchangeFromNoGreeting();
    void bearsWhatSshBears_data();
    void bearsWhatSshBears();
    void believesNoSilentServer_data();
    void believesNoSilentServer();

private:
    Outcome doctor(const QStringList &words) const
    {
        return m_cli->run(QStringList{u"--json"_s, u"--batch"_s, u"doctor"_s} + words);
    }

    std::unique_ptr<Cli> m_cli;
};

void TestDoctorServers::quotesWhatIsNoSsh_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<qsizetype>("first"); // so much of it; the rest comes later; 0: all at once
    QTest::addColumn<bool>("stays"); // does not hang up
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("remedy");
    const QByteArray page("HTTP/1.0 302 Found\r\nLocation: /login\r\n\r\n");
    const QByteArray mail("220 mx.example ESMTP\r\n");
    const QByteArray penalty("Not allowed at this time\r\n");
    const QByteArray tooLong("SSH-2.0-" + QByteArray(392, 'x') + "\r\n");
    for (const bool inParts : {false, true}) {
        const qsizetype first = inParts ? 10 : 0;
        const auto row = [inParts](const char *name) -> QTestData & {
            return QTest::addRow("%s%s", name, inParts ? ", in parts" : "");
        };
        row("web") << page << first << false << u"'HTTP/1.0 302 Found'"_s << u"captive portal"_s;
        row("mail") << mail << first << true << u"'220 mx.example ESMTP'"_s
                    << u"the port is the wrong one"_s;
        row("penalty") << penalty << first << false << u"'Not allowed at this time'"_s
                       << u"PerSourcePenalties"_s;
        row("long") << tooLong << first * 10 << true << u"'SSH-2.0-xxxx"_s << u"VersionAddendum"_s;
    }
}

void TestDoctorServers::quotesWhatIsNoSsh()
{
    QFETCH(const QByteArray, greeting);
    QFETCH(const qsizetype, first);
    QFETCH(const bool, stays);
    QFETCH(const QString, said);
    QFETCH(const QString, remedy);
    const FarEnd server([&greeting, first, stays](int fd) {
        if (first > 0) {
            sendAll(fd, greeting.constData(), first);
            pollfd hangUp{fd, 0, 0};
            ::poll(&hangUp, 1, 300); // the time in which the first part is looked at
        }
        sendAll(fd, greeting.constData() + first, greeting.size() - first);
        if (stays)
            sink()(fd);
    });
    const Outcome outcome = doctor({u"-F"_s, u"none"_s, u"-p"_s, QString::number(server.port()),
                                    u"-o"_s, u"ConnectTimeout=2"_s, u"me@127.0.0.1"_s});
    const QJsonObject reason = conclusionOf(outcome)[u"reason"_s].toObject();
    QCOMPARE(reason[u"code"_s], u"key-exchange-failed"_s);
    QCOMPARE(outcome.code, 4);
    QVERIFY2(reason[u"message"_s].toString().contains(said), qPrintable(outcome.out));
    QVERIFY2(reason[u"remedy"_s].toString().contains(remedy), qPrintable(outcome.out));
}

void TestDoctorServers::tellsAHungKeyExchangeFromNoGreeting()
{
    const FarEnd server([](int fd) {
        sendAll(fd, "SSH-2.0-big.packets\r\n", 21);
        sink()(fd);
    });
    const Outcome outcome = doctor({u"-F"_s, u"none"_s, u"-p"_s, QString::number(server.port()),
                                    u"-o"_s, u"ConnectTimeout=1"_s, u"me@127.0.0.1"_s});
    const QJsonObject reason = conclusionOf(outcome)[u"reason"_s].toObject();
    QCOMPARE(reason[u"code"_s], u"connect-timed-out"_s);
    QVERIFY2(reason[u"message"_s].toString().contains(u"SSH-2.0-big.packets"_s),
             qPrintable(outcome.out));
    QVERIFY2(reason[u"remedy"_s].toString().contains(u"MTU"_s), qPrintable(outcome.out));
}

void TestDoctorServers::bearsWhatSshBears_data()
{
    QTest::addColumn<QStringList>("config");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("size");
    QTest::newRow("MAC of SHA-1") << QStringList{u"MACs hmac-sha1"_s,
                                                 u"Ciphers aes128-ctr,aes256-ctr"_s}
                                  << 0 << 0;
    QTest::newRow("a line of 256 bytes") << QStringList() << 1 << 256;
    QTest::newRow("a line of 8191 bytes") << QStringList() << 1 << 8191;
    QTest::newRow("1024 lines") << QStringList() << 1024 << 300;
}

void TestDoctorServers::bearsWhatSshBears()
{
    QFETCH(const QStringList, config);
    QFETCH(const int, lines);
    QFETCH(const int, size);
    SshServer server(config);
    QVERIFY(server.start());
    const FarEnd talkative([&server, lines, size](int client) {
        QByteArray greeting;
        for (int i = 0; i < lines; ++i)
            greeting += QByteArray(size, char('a' + i % 26)) + "\r\n";
        sendAll(client, greeting.constData(), greeting.size());
        join(client, connectTo(server.port()));
    });
    const Outcome outcome = doctor({u"-F"_s, u"none"_s, u"-p"_s, QString::number(talkative.port()),
                                    u"-i"_s, server.clientKey(), u"-o"_s, u"IdentityAgent=none"_s,
                                    u"-o"_s, u"StrictHostKeyChecking=accept-new"_s, u"-o"_s,
                                    u"UserKnownHostsFile="_s + m_cli->path(u"known"_s),
                                    server.user() + u"@127.0.0.1"_s});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.out + outcome.err));
    QVERIFY(!checkOf(outcome, u"login"_s, u"passed"_s).isEmpty());
}

/// What sshd forbids or does otherwise than asked, without a word.
void TestDoctorServers::believesNoSilentServer_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QString>("bind");
    QTest::addColumn<QString>("code");
    QTest::newRow("a forbidden target")
        << u"PermitOpen 127.0.0.1:9"_s << u"-L"_s << u"127.0.0.1:"_s << u"target-prohibited"_s;
    QTest::newRow("asked for all, got loopback")
        << u"GatewayPorts no"_s << u"-R"_s << u"*:"_s << u"forward-denied"_s;
    QTest::newRow("asked for loopback, got all")
        << u"GatewayPorts yes"_s << u"-R"_s << u"127.0.0.1:"_s << u"forward-denied"_s;
}

void TestDoctorServers::believesNoSilentServer()
{
    QFETCH(const QString, config);
    QFETCH(const QString, letter);
    QFETCH(const QString, bind);
    QFETCH(const QString, code);
    SshServer server({config});
    QVERIFY(server.start());
    const FarEnd service(echo());
    const Outcome outcome =
        doctor({u"-F"_s, u"none"_s, u"-p"_s, QString::number(server.port()), u"-i"_s,
                server.clientKey(), u"-o"_s, u"IdentityAgent=none"_s, u"-o"_s,
                u"UserKnownHostsFile="_s + server.knownHostsFile(), letter,
                u"%1%2:127.0.0.1:%3"_s.arg(bind).arg(freePort()).arg(service.port()),
                server.user() + u'@' + server.host()});
    QCOMPARE(outcome.code, 7);
    QCOMPARE(codeOf(checkOf(outcome, u"proof"_s, u"failed"_s)), code);
    QCOMPARE(codeOf(conclusionOf(outcome)), code);
}

CULVERT_TEST(TestDoctorServers)
#include "tst_doctorservers.moc"
