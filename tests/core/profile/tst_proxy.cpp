#include "core/openssh/commandline.h"
#include "core/profile/profile.h"
#include "core/profile/proxy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestProxy : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
    void isAFieldProblem();
    void becomesAProxyCommand_data();
    void becomesAProxyCommand();
};

void TestProxy::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("whole");
    QTest::newRow("SOCKS5") << u"socks5://proxy:1081"_s << u"socks5://proxy:1081"_s;
    QTest::newRow("as curl says it") << u"socks5h://proxy"_s << u"socks5://proxy:1080"_s;
    QTest::newRow("HTTP") << u"http://proxy"_s << u"http://proxy:8080"_s;
    QTest::newRow("user") << u"socks5://ann@proxy"_s << u"socks5://ann@proxy:1080"_s;
    QTest::newRow("user with an @")
        << u"http://ann%40corp@proxy/"_s << u"http://ann%40corp@proxy:8080"_s;
    QTest::newRow("IPv6") << u"socks5://[::1]:9050"_s << u"socks5://[::1]:9050"_s;
}

void TestProxy::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, whole);
    const Result<Proxy> proxy = Proxy::parse(text);
    QVERIFY(proxy);
    QCOMPARE(proxy->toString(), whole);
    QCOMPARE(*Proxy::parse(whole), *proxy);
}

void TestProxy::rejects_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", "proxy:1080", "socks4://proxy", "https://proxy", "socks5://", "socks5://:1080",
          "socks5://proxy:0", "socks5://proxy:70000", "socks5://ann:secret@proxy",
          "http://proxy/path", "http://proxy?x", "http://pro xy"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestProxy::rejects()
{
    QFETCH(QString, text);
    const Result<Proxy> proxy = Proxy::parse(text);
    QVERIFY(!proxy);
    QCOMPARE(proxy.error().code, ErrorCode::ProfileInvalid);
    QVERIFY(!proxy.error().message.contains(u"secret"_s));
}

void TestProxy::isAFieldProblem()
{
    Profile profile;
    profile.name = u"x"_s;
    profile.host = u"db"_s;
    profile.proxy = u"ftp://proxy"_s;
    QCOMPARE(problemsOf(profile).value(0).field, u"proxy"_s);
    profile.proxy = u"http://proxy"_s;
    QVERIFY(problemsOf(profile).isEmpty());
}

void TestProxy::becomesAProxyCommand_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("jump");
    QTest::addColumn<QString>("command");
    QTest::newRow("none") << QString() << QString() << QString();
    QTest::newRow("SOCKS5") << u"socks5://p:1"_s << QString() << u"nc -X 5 -x p:1 %h %p"_s;
    QTest::newRow("HTTP, user") << u"http://ann@p:1"_s << QString()
                                << u"nc -X connect -x p:1 -P ann %h %p"_s;
    QTest::newRow("no shell's words")
        << u"http://a%20b;c%25@p:1"_s << QString() << u"nc -X connect -x p:1 -P 'a b;c%%' %h %p"_s;
    QTest::newRow("before a jump host") << u"socks5://p:1"_s << u"gate"_s << QString();
}

void TestProxy::becomesAProxyCommand()
{
    QFETCH(QString, proxy);
    QFETCH(QString, jump);
    QFETCH(QString, command);
    Profile profile;
    profile.host = u"db"_s;
    profile.proxy = proxy;
    profile.jump = jump;
    QCOMPARE(proxyCommandFor(profile), command);
    QCOMPARE(sshArgumentsOf(profile).contains(u"ProxyCommand="_s + command), !command.isEmpty());
}

CULVERT_TEST(TestProxy)
#include "tst_proxy.moc"
