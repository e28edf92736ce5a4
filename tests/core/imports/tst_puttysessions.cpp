#include "core/imports/importmerge.h"
#include "core/imports/puttysessions.h"
#include "core/openssh/commandline.h"
#include "core/profile/profilejson.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

const QString registry = uR"(Windows Registry Editor Version 5.00

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions]

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\web%20server]
"HostName"="bob@web.example.com"
"PortNumber"=dword:000008ae
"Protocol"="ssh"
"Compression"=dword:00000001
"PublicKeyFile"="C:\\keys\\my key.ppk"
"PortForwardings"="L8080=localhost:80,4R127.0.0.1:9000=db:5432,D1080=,Lx=y"
"PingIntervalSecs"=dword:0000001e
"ProxyMethod"=dword:00000001
"ProxyHost"="proxy"

[HKEY_CURRENT_USER\Software\SimonTatham\PuTTY\Sessions\router]
"HostName"="router"
"Protocol"="telnet"
)"_s;

} // namespace

class TestPuttySessions : public QObject
{
    Q_OBJECT

private slots:
    void readsARegistryExport_data();
    void readsARegistryExport();
    void readsAFolder();
    void readsWhatHasTheRegistrysShape();
    void takesTheProxyOver_data();
    void takesTheProxyOver();
    void takesAChangedProxyOver();
};

void TestPuttySessions::readsARegistryExport_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("UTF-8") << registry.toUtf8();
    QTest::newRow("CRLF") << QString(registry).replace(u'\n', u"\r\n"_s).toUtf8();
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(encoder.encode(registry));
}

void TestPuttySessions::readsARegistryExport()
{
    QFETCH(QByteArray, text);
    const QList<PuttySession> sessions = puttySessionsFromReg(text);
    QCOMPARE(sessions.size(), 1);
    const Profile &profile = sessions.first().profile;
    QCOMPARE(profile.name, u"web server"_s);
    QCOMPARE(sshArgumentsOf(profile).join(u' '),
             u"-p 2222 -o Compression=yes -o ServerAliveInterval=30 -L 8080:localhost:80 "
             "-R 127.0.0.1:9000:db:5432 -D 1080 bob@web.example.com"_s);
    QCOMPARE(sessions.first().obstacles.size(), 3); // the key, a forward, the proxy
}

void TestPuttySessions::readsAFolder()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"my%20host"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("HostName=h\nPortNumber=22\nUserName=u\nProtocol=ssh\n"
               "PublicKeyFile=/home/u/.ssh/id\nPortForwardings=L1234=[::1]:80,\n");
    file.close();
    const QList<PuttySession> sessions = puttySessionsIn(folder.path());
    QCOMPARE(sessions.size(), 1);
    QCOMPARE(sessions.first().profile.name, u"my host"_s);
    QCOMPARE(sshArgumentsOf(sessions.first().profile).join(u' '),
             u"-i /home/u/.ssh/id -L 1234:[::1]:80 u@h"_s);
    QVERIFY(sessions.first().obstacles.isEmpty());
}

/// QSettings on Windows gives the registry's keys as groups, texts as QString and numbers as int.
void TestPuttySessions::readsWhatHasTheRegistrysShape()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"registry.ini"_s), QSettings::IniFormat);
    const QList<std::pair<QString, QVariant>> values{
        {u"HostName"_s, u"bob@web.example.com"_s},
        {u"PortNumber"_s, 2222},
        {u"Protocol"_s, u"ssh"_s},
        {u"Compression"_s, 1},
        {u"PublicKeyFile"_s, uR"(C:\keys\my key.ppk)"_s},
        {u"PortForwardings"_s, u"L8080=localhost:80,4R127.0.0.1:9000=db:5432,D1080=,Lx=y"_s},
        {u"PingIntervalSecs"_s, 30},
        {u"ProxyMethod"_s, 1},
        {u"ProxyHost"_s, u"proxy"_s}};
    for (const auto &[key, value] : values)
        settings.setValue(u"web%20server/"_s + key, value);
    settings.setValue(u"router/HostName"_s, u"router"_s);
    settings.setValue(u"router/Protocol"_s, u"telnet"_s);

    QList<PuttySession> sessions = puttySessionsIn(settings);
    QList<PuttySession> exported = puttySessionsFromReg(registry.toUtf8());
    QCOMPARE(sessions.size(), 1);
    sessions.first().profile.id = exported.first().profile.id; // each import makes a new one
    QCOMPARE(sessions, exported);
    QVERIFY(settings.group().isEmpty());
}

void TestPuttySessions::takesTheProxyOver_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QStringList>("obstacles");
    const auto row = [](const char *name, const QByteArray &lines, const QString &proxy,
                        const QStringList &obstacles) {
        QTest::newRow(name) << lines << proxy << obstacles;
    };
    const QByteArray gate = "ProxyHost=gate\nProxyPort=1081\n";
    row("none", "ProxyMethod=0\n" + gate, {}, {});
    row("SOCKS 4", "ProxyMethod=1\n" + gate, {}, {u"gate has to be set again"_s});
    row("SOCKS 5", "ProxyMethod=2\n" + gate, u"socks5://gate:1081"_s, {});
    row("HTTP", "ProxyMethod=3\n" + gate, u"http://gate:1081"_s, {});
    row("PuTTY's port", "ProxyMethod=3\nProxyHost=gate\n", u"http://gate:80"_s, {});
    row("telnet", "ProxyMethod=4\n" + gate, {}, {u"gate has to be set again"_s});
    row("with a login", "ProxyMethod=2\nProxyUsername=a@b\nProxyPassword=s3cret\n" + gate,
        u"socks5://a%40b@gate:1081"_s, {u"password of the proxy gate"_s});
    row("with exceptions", "ProxyMethod=2\nProxyExcludeList=*.lan\n" + gate,
        u"socks5://gate:1081"_s, {u"exceptions"_s});
    row("no host", "ProxyMethod=2\nProxyHost=\n", {}, {u"has to be set again"_s});
    row("no port", "ProxyMethod=2\nProxyHost=gate\nProxyPort=70000\n", {},
        {u"has to be set again"_s});
}

void TestPuttySessions::takesTheProxyOver()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, proxy);
    QFETCH(QStringList, obstacles);
    const auto session = puttySessionFromFile(u"s"_s, "HostName=h\nProtocol=ssh\n" + lines);
    QVERIFY(session);
    QCOMPARE(session->profile.proxy, proxy);
    QCOMPARE(session->obstacles.size(), obstacles.size());
    for (qsizetype i = 0; i < obstacles.size(); ++i)
        QVERIFY2(session->obstacles[i].contains(obstacles[i]), qPrintable(session->obstacles[i]));
    QVERIFY(!QJsonDocument(toJson(session->profile)).toJson().contains("s3cret"));
    QVERIFY(!session->obstacles.join(u' ').contains(u"s3cret"_s));
}

void TestPuttySessions::takesAChangedProxyOver()
{
    const auto proxied = [](const QByteArray &port) {
        Profile profile = puttySessionFromFile(u"s"_s,
                                               "HostName=h\nProtocol=ssh\nProxyMethod=2\n"
                                               "ProxyHost=gate\nProxyPort="
                                                   + port + '\n')
                              ->profile;
        profile.source = {u"putty"_s, {}, u"s"_s};
        return profile;
    };
    const Profile mine = proxied("1");
    QCOMPARE(matchOf(proxied("1"), {mine}).standing, Standing::Known);
    QCOMPARE(matchOf(proxied("2"), {mine}).standing, Standing::Changed);
    const auto updated = settled(proxied("2"), {mine}, Resolution::TakeTheirs);
    QVERIFY(updated);
    QCOMPARE(updated->id, mine.id);
    QCOMPARE(updated->proxy, u"socks5://gate:2"_s);
}

CULVERT_TEST(TestPuttySessions)
#include "tst_puttysessions.moc"
