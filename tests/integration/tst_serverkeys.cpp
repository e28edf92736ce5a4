#include "core/engine/serverkeyreader.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// By what another machine is told to know the server: measured at a real one.
class TestServerKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void measuresThisComputer();
    void measuresItOnLoopbackWhereItsNameLeadsNowhere();
    void saysThatNoServerRunsHere();
    void takesTheKeyOfAHubThatIsKnown();
    void takesTheKeyOfAHubAsItIsShown();
    void trustsNeitherOfTwoKeys();

private:
    Profile towards(const QString &host, quint16 port) const;
    QString knownLine(const QString &name) const; ///< with the server's real key
    QString writeKnownHosts(const QString &line);
    static ServerKeys measured(const Profile &profile);

    std::unique_ptr<SshServer> m_server;
    QTemporaryDir m_folder;
};

void TestServerKeys::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

Profile TestServerKeys::towards(const QString &host, quint16 port) const
{
    Profile profile;
    profile.name = u"pi"_s;
    profile.host = host;
    profile.port = port;
    profile.configFile = u"none"_s;
    profile.options = {{u"GlobalKnownHostsFile"_s, u"none"_s},
                       {u"UserKnownHostsFile"_s, m_folder.filePath(u"known_hosts"_s)}};
    return profile;
}

QString TestServerKeys::knownLine(const QString &name) const
{
    QFile file(m_server->path(u"host_key.pub"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return name + u' ' + QString::fromLatin1(file.readLine()).section(u' ', 0, 1);
}

QString TestServerKeys::writeKnownHosts(const QString &line)
{
    QFile file(m_folder.filePath(u"known_hosts"_s));
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.write(line.toLatin1() + '\n');
    return {};
}

ServerKeys TestServerKeys::measured(const Profile &profile)
{
    ServerKeyReader reader(profile);
    const QSignalSpy done(&reader, &ServerKeyReader::measured);
    return QTest::qWaitFor([&] { return done.count() == 1; }, 30'000)
        ? done[0][0].value<ServerKeys>()
        : ServerKeys{{}, u"no answer"_s, false};
}

void TestServerKeys::measuresThisComputer()
{
    Profile theirs = towards(m_server->host(), m_server->port());
    theirs.surroundings.seat = Seat::Acceptor;
    const ServerKeys expected{{knownLine(u"[127.0.0.1]:%1"_s.arg(m_server->port()))}, {}, true};
    QCOMPARE(measured(theirs), expected);
}

/// As behind a router that does not lead back inside.
void TestServerKeys::measuresItOnLoopbackWhereItsNameLeadsNowhere()
{
    Profile theirs = towards(u"127.0.0.77"_s, m_server->port()); // it listens on 127.0.0.1 only
    theirs.surroundings.seat = Seat::Acceptor;
    const ServerKeys keys = measured(theirs);
    QCOMPARE(keys.lines, QStringList{knownLine(u"[127.0.0.77]:%1"_s.arg(m_server->port()))});
    QVERIFY2(keys.note.contains(u"127.0.0.1"_s), qPrintable(keys.note));
}

void TestServerKeys::saysThatNoServerRunsHere()
{
    Profile theirs = towards(u"127.0.0.1"_s, freePort());
    theirs.surroundings.seat = Seat::Acceptor;
    const ServerKeys keys = measured(theirs);
    QVERIFY(keys.lines.isEmpty() && !keys.listens);
    QVERIFY2(keys.note.contains(u"No SSH server answers here"_s), qPrintable(keys.note));
}

void TestServerKeys::takesTheKeyOfAHubThatIsKnown()
{
    const QString line = knownLine(u"[127.0.0.1]:%1"_s.arg(m_server->port()));
    QCOMPARE(writeKnownHosts(line), QString());
    const ServerKeys expected{{line}, {}, true};
    QCOMPARE(measured(towards(m_server->host(), m_server->port())), expected);
    const quint16 nobody = freePort();
    const QString other = knownLine(u"[127.0.0.1]:%1"_s.arg(nobody));
    QCOMPARE(writeKnownHosts(other), QString());
    const ServerKeys silent = measured(towards(m_server->host(), nobody));
    QCOMPARE(silent.lines, QStringList{other});
    QVERIFY(!silent.listens && !silent.note.isEmpty());
}

void TestServerKeys::takesTheKeyOfAHubAsItIsShown()
{
    QCOMPARE(writeKnownHosts({}), QString());
    const ServerKeys keys = measured(towards(m_server->host(), m_server->port()));
    QCOMPARE(keys.lines, QStringList{knownLine(u"[127.0.0.1]:%1"_s.arg(m_server->port()))});
    QVERIFY2(keys.note.contains(u"does not know"_s), qPrintable(keys.note));
}

void TestServerKeys::trustsNeitherOfTwoKeys()
{
    QFile other(m_server->clientKey() + u".pub"_s);
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(writeKnownHosts(u"[127.0.0.1]:%1 %2"_s.arg(m_server->port())
                                 .arg(QString::fromLatin1(other.readLine()).trimmed())),
             QString());
    const ServerKeys keys = measured(towards(m_server->host(), m_server->port()));
    QVERIFY(keys.lines.isEmpty());
    QVERIFY2(keys.note.contains(u"another key"_s), qPrintable(keys.note));
}

CULVERT_TEST(TestServerKeys)
#include "tst_serverkeys.moc"
