#include "core/profile/forward.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestForward : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
};

void TestForward::initTestCase()
{
    qputenv("CULVERT_TEST_SOCKET", "/run/var.sock");
}

void TestForward::parses_data()
{
    using enum ForwardKind;
    QTest::addColumn<QChar>("letter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<Endpoint>("bind");
    QTest::addColumn<Endpoint>("destination");
    QTest::addColumn<QString>("printed");

    const auto row = [](QChar letter, const QString &text, ForwardKind kind, const Endpoint &bind,
                        const Endpoint &destination, const QString &printed = {}) {
        QTest::addRow("-%c %s", letter.toLatin1(), qPrintable(text))
            << letter << text << int(kind) << bind << destination
            << (printed.isEmpty() ? text : printed);
    };
    const Endpoint sock = Endpoint::socket(u"/a.sock"_s);
    const Endpoint other = Endpoint::socket(u"/b.sock"_s);
    const Endpoint web = Endpoint::tcp(u"localhost"_s, 80);
    for (const QChar letter : {u'L', u'R'}) {
        const ForwardKind kind = letter == u'L' ? Local : Remote;
        row(letter, u"8080:localhost:80"_s, kind, Endpoint::tcp({}, 8080), web);
        row(letter, u"127.0.0.1:8080:localhost:http"_s, kind, Endpoint::tcp(u"127.0.0.1"_s, 8080),
            web, u"127.0.0.1:8080:localhost:80"_s);
        row(letter, u":8080:localhost:80"_s, kind, Endpoint::tcp(u"*"_s, 8080), web,
            u"*:8080:localhost:80"_s);
        row(letter, u"*:8080:localhost:80"_s, kind, Endpoint::tcp(u"*"_s, 8080), web);
        row(letter, u"[::1]:8080:[fe80::1%eth0]:80"_s, kind, Endpoint::tcp(u"::1"_s, 8080),
            Endpoint::tcp(u"fe80::1%eth0"_s, 80));
        row(letter, u"+8080:localhost: 80"_s, kind, Endpoint::tcp({}, 8080), web,
            u"8080:localhost:80"_s);
        row(letter, u"8080:/a.sock"_s, kind, Endpoint::tcp({}, 8080), sock);
        row(letter, u"localhost:8080:/a.sock"_s, kind, Endpoint::tcp(u"localhost"_s, 8080), sock);
        row(letter, u"/a.sock:localhost:80"_s, kind, sock, web);
        row(letter, u"/a.sock:/b.sock"_s, kind, sock, other);
        row(letter, u"[/a:b]:localhost:80"_s, kind, Endpoint::socket(u"/a:b"_s), web);
        row(letter, u"  8080:localhost:80"_s, kind, Endpoint::tcp({}, 8080), web,
            u"8080:localhost:80"_s);
        row(letter, u"8080:localhost:80:"_s, kind, Endpoint::tcp({}, 8080), web,
            u"8080:localhost:80"_s);
        row(letter, u"8080::80"_s, kind, Endpoint::tcp({}, 8080), Endpoint::tcp({}, 80));
        row(letter, u"8080:${CULVERT_TEST_SOCKET}"_s, kind, Endpoint::tcp({}, 8080),
            Endpoint::socket(u"/run/var.sock"_s), u"8080:/run/var.sock"_s);
        row(letter, u"8080:a\\:b:80"_s, kind, Endpoint::tcp({}, 8080), Endpoint::tcp(u"a:b"_s, 80),
            u"8080:[a:b]:80"_s);
    }
    row(u'L', u"8080:/a]\\:b"_s, Local, Endpoint::tcp({}, 8080), Endpoint::socket(u"/a]:b"_s),
        u"8080:/a\\]\\:b"_s);
    row(u'L', u"8080:a\\/b:80"_s, Local, Endpoint::tcp({}, 8080), Endpoint::tcp(u"a/b"_s, 80));
    row(u'L', u"8080:/a$\\{b}"_s, Local, Endpoint::tcp({}, 8080), Endpoint::socket(u"/a${b}"_s),
        u"8080:/a\\$\\{b\\}"_s);
    // a no-break space is a blank to Qt, not to ssh
    row(u'L', u"\u00A0/a]\\\\b:/b.sock"_s, Local, Endpoint::socket(u"\u00A0/a]\\b"_s), other,
        u"\u00A0/a\\]\\\\b:/b.sock"_s);
    row(u'R', u"0:localhost:80"_s, Remote, Endpoint::tcp({}, 0), web);
    row(u'D', u"1080"_s, Dynamic, Endpoint::tcp({}, 1080), {});
    row(u'D', u"socks"_s, Dynamic, Endpoint::tcp({}, 1080), {}, u"1080"_s);
    row(u'D', u"*:1080"_s, Dynamic, Endpoint::tcp(u"*"_s, 1080), {});
    row(u'D', u"[::1]:1080"_s, Dynamic, Endpoint::tcp(u"::1"_s, 1080), {});
    row(u'D', u"/a.sock"_s, Dynamic, sock, {});
    row(u'R', u"1080"_s, RemoteDynamic, Endpoint::tcp({}, 1080), {});
    row(u'R', u"localhost:1080"_s, RemoteDynamic, Endpoint::tcp(u"localhost"_s, 1080), {});
    row(u'R', u"0"_s, RemoteDynamic, Endpoint::tcp({}, 0), {});
    row(u'R', u"/a.sock"_s, RemoteDynamic, sock, {});
}

void TestForward::parses()
{
    QFETCH(QChar, letter);
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(Endpoint, bind);
    QFETCH(Endpoint, destination);
    QFETCH(QString, printed);
    const Result<Forward> forward = parseForward(letter, text);
    QVERIFY2(forward, forward ? "" : qPrintable(forward.error().message));
    QCOMPARE(int(forward->kind), kind);
    QCOMPARE(forward->bind, bind);
    QCOMPARE(forward->destination.value_or(Endpoint()), destination);
    QCOMPARE(specificationOf(*forward), printed);
    const Result<Forward> again = parseForward(letter, printed);
    QVERIFY(again);
    QCOMPARE(*again, *forward);
}

void TestForward::rejects_data()
{
    QTest::addColumn<QChar>("letter");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    const auto row = [](QChar letter, const QString &text, const QString &why) {
        QTest::addRow("-%c %s", letter.toLatin1(), qPrintable(text)) << letter << text << why;
    };
    row(u'L', u""_s, u"empty"_s);
    row(u'L', u"8080"_s, u"no target"_s);
    row(u'L', u"localhost:8080"_s, u"no target"_s);
    row(u'L', u"/a.sock"_s, u"no target"_s);
    row(u'L', u"0:localhost:80"_s, u"server's side"_s);
    row(u'L', u"8080:localhost:0"_s, u"port is 0"_s);
    row(u'L', u"8080:localhost:65536"_s, u"65536"_s);
    row(u'L', u"8080:localhost:"_s, u"not a port"_s);
    row(u'L', u"x:8080:localhost:80:y"_s, u"four"_s);
    row(u'L', u"::1:8080:localhost:80"_s, u"four"_s);
    row(u'L', u"[::1:8080:localhost:80"_s, u"bracket"_s);
    row(u'L', u"\u00A08080:localhost:80"_s, u"not a port"_s);
    row(u'L', u"[::1]8080:localhost:80"_s, u"']'"_s);
    row(u'L', u"8080:localhost:80\\"_s, u"backslash"_s);
    row(u'L', u"8080:${NO_SUCH_VARIABLE_HERE}:80"_s, u"NO_SUCH_VARIABLE_HERE"_s);
    row(u'L', u"8080:a"_s + QChar::Null + u":80"_s, u"NUL"_s);
    row(u'L', u"8080:/"_s + QString(107, u'x'), u"107"_s);
    row(u'R', u"abc:localhost:80"_s, u"abc"_s);
    row(u'D', u"8080:localhost:80"_s, u"no target"_s);
    row(u'D', u"localhost:8080:/a.sock"_s, u"no target"_s);
    row(u'D', u"0"_s, u"server's side"_s);
    row(u'D', u"-1"_s, u"-1"_s);
}

void TestForward::rejects()
{
    QFETCH(QChar, letter);
    QFETCH(QString, text);
    QFETCH(QString, why);
    const Result<Forward> forward = parseForward(letter, text);
    QVERIFY(!forward);
    QCOMPARE(forward.error().code, ErrorCode::ProfileInvalid);
    if (text != u"8080:localhost:"_s)
        QVERIFY2(forward.error().message.contains(why), qPrintable(forward.error().message));
}

CULVERT_TEST(TestForward)
#include "tst_forward.moc"
