#include "core/ssh/proxy/proxyhandshake.h"
#include "tests/support/freedmemory.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView word = "R3member-to+wipe"; // on no heap but where a test puts it
constexpr QByteArrayView encoded = "YW5uOlIzbWVtYmVyLXRvK3dpcGU="; // with "ann:"

Proxy proxyOf(const QString &address)
{
    return *Proxy::parse(address);
}

} // namespace

class TestProxyHandshake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void socksPasswordIsWiped();
    void httpPasswordIsWiped_data();
    void httpPasswordIsWiped();
};

void TestProxyHandshake::init()
{
    if (!FreedMemory::whyNot().isEmpty())
        QSKIP(qPrintable(FreedMemory::whyNot()));
}

void TestProxyHandshake::socksPasswordIsWiped()
{
    const Proxy proxy = proxyOf(u"socks5://ann@127.0.0.1:1080"_s);
    const FreedMemory memory(word);
    bool sent = false;
    {
        ProxyHandshake handshake(proxy, Endpoint::tcp(u"db"_s, 22), Secret(word.toByteArray()));
        handshake.feed("\5\2"); // a login is wanted
        sent = handshake.toSend().endsWith(word);
        handshake.feed(QByteArrayView("\1\0", 2).toByteArray());
    }
    QVERIFY(sent);
    QCOMPARE(memory.found(), 0);
}

void TestProxyHandshake::httpPasswordIsWiped_data()
{
    QTest::addColumn<bool>("inBase64");
    QTest::newRow("as it is") << false;
    QTest::newRow("in base64") << true;
}

void TestProxyHandshake::httpPasswordIsWiped()
{
    QFETCH(bool, inBase64);
    const Proxy proxy = proxyOf(u"http://ann@127.0.0.1:3128"_s);
    const FreedMemory memory(inBase64 ? encoded : word);
    for (int length = 1; length < 80; ++length) { // the request outgrows its memory here or there
        ProxyHandshake handshake(proxy, Endpoint::tcp(QString(length, u'd'), 22),
                                 Secret(word.toByteArray()));
        QVERIFY(handshake.toSend().contains(encoded));
        handshake.feed("H");
        QCOMPARE(memory.found(), 0);
    }
}

CULVERT_TEST(TestProxyHandshake)
#include "tst_proxyhandshake.moc"
