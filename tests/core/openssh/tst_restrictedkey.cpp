#include "core/openssh/commandline.h"
#include "core/openssh/export.h"
#include "tests/support/sshserver.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

} // namespace

class TestRestrictedKey : public QObject
{
    Q_OBJECT

private slots:
    void opensItsPortAndNothingElse();

private:
    int exitCodeOf(const QStringList &words, int deadline = 10000);

    SshServer m_server;
};

/// Of the stock ssh with these words; -1: it was still running at the deadline.
int TestRestrictedKey::exitCodeOf(const QStringList &words, int deadline)
{
    QProcess ssh;
    ssh.start(u"ssh"_s, m_server.sshOptions() + words);
    if (ssh.waitForFinished(deadline))
        return ssh.exitCode();
    ssh.kill();
    ssh.waitForFinished();
    return -1;
}

void TestRestrictedKey::opensItsPortAndNothingElse()
{
    CULVERT_NEEDS_SSHD();
    QVERIFY(m_server.start());
    const quint16 port = freePort();
    const quint16 other = freePort();
    const QString forward = u"%1:127.0.0.1:%2"_s.arg(port).arg(m_server.port());
    auto command = parseSshArguments({u"-i"_s, m_server.clientKey(), u"-R"_s, forward, u"h"_s});
    QVERIFY(command);
    const Result<QString> line = exportProfile(command->profile, ExportKind::AuthorizedKeys,
                                               ExportFor::Here, ExportWith::Default);
    QVERIFY(line);
    QFile keys(m_server.authorizedKeysFile());
    QVERIFY(keys.open(QIODevice::WriteOnly | QIODevice::Truncate));
    keys.write(line->toUtf8());
    keys.close();

    const QString destination = m_server.user() + u'@' + m_server.host();
    const QStringList strict{u"-N"_s, u"-o"_s, u"ExitOnForwardFailure=yes"_s};
    QProcess tunnel;
    tunnel.start(u"ssh"_s,
                 m_server.sshOptions() + strict + QStringList{u"-R"_s, forward, destination});
    QTRY_VERIFY_WITH_TIMEOUT(accepts(port), 10000);

    QVERIFY(exitCodeOf({destination, u"true"_s}) > 0);
    const QString elsewhere = u"%1:127.0.0.1:%2"_s.arg(other).arg(m_server.port());
    QVERIFY(exitCodeOf(strict + QStringList{u"-R"_s, elsewhere, destination}) > 0);
    QVERIFY(exitCodeOf({u"-W"_s, u"127.0.0.1:%1"_s.arg(m_server.port()), destination}) > 0);
    tunnel.kill();
    QVERIFY(tunnel.waitForFinished());
}

QTEST_GUILESS_MAIN(TestRestrictedKey)
#include "tst_restrictedkey.moc"
