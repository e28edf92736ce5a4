#include "core/openssh/commandline.h"
#include "core/openssh/puttysessions.h"

#include <QFile>
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
"ProxyMethod"=dword:00000003
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

QTEST_GUILESS_MAIN(TestPuttySessions)
#include "tst_puttysessions.moc"
