#include "core/ssh/libssh/inplaceencryption.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace culvert;
using namespace Qt::StringLiterals;

/// What libssh gets in the place of a buffer of its own, and what leaves.
class TestInPlaceEncryption : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lends_data();
    void lends();
    void lendsOncePerPacket();
    void neverLeavesInClear();
};

namespace {

constexpr auto gcm = "aes128-gcm@openssh.com";

// as libssh calls them, which the compiler knows nothing of
void *(*volatile allocate)(size_t, size_t) = &std::calloc;
void (*volatile release)(void *) = &std::free;

/// Its length, its padding's, and the payload.
QByteArray packetWith(const QByteArray &payload)
{
    return QByteArray("\0\0\0\x2c\x04", 5) + payload + QByteArray(4, 'p');
}

std::span<char> spanOf(QByteArray &bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

} // namespace

void TestInPlaceEncryption::initTestCase()
{
    if (!InPlaceEncryption::available())
        QSKIP("libssh has a buffer of its own here");
}

void TestInPlaceEncryption::lends_data()
{
    QTest::addColumn<QByteArray>("cipher");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("more"); // that is asked for
    QTest::addColumn<bool>("isLent");
    QTest::newRow("AES-GCM") << QByteArray(gcm) << "head, data"_ba << 0 << true;
    QTest::newRow("ChaCha20") << "chacha20-poly1305@openssh.com"_ba
                              << "head, data"_ba << 0 << true;
    QTest::newRow("AES-CTR") << "aes128-ctr"_ba
                             << "head, data"_ba << 0 << false;
    QTest::newRow("no cipher yet") << QByteArray() << "head, data"_ba << 0 << false;
    QTest::newRow("something else") << QByteArray(gcm) << "head, data"_ba << 1 << false;
    QTest::newRow("compressed") << QByteArray(gcm) << "x\x9c\x01"_ba << 0 << false;
    QTest::newRow("too short") << QByteArray(gcm) << QByteArray() << 0 << false;
}

void TestInPlaceEncryption::lends()
{
    QFETCH(const QByteArray, cipher);
    QFETCH(const QByteArray, payload);
    QFETCH(const int, more);
    QFETCH(const bool, isLent);
    QByteArray packet = packetWith(payload);
    const QByteArray head("head");
    const InPlaceEncryption inPlace(cipher.isNull() ? nullptr : cipher.constData(),
                                    {head.constData(), size_t(head.size())});
    InPlaceEncryption::note(spanOf(packet));
    auto *const memory = static_cast<char *>(allocate(1, size_t(packet.size() + more)));
    QCOMPARE(memory == packet.data(), isLent);
    std::fill_n(memory, packet.size(), 'e');
    release(memory);
    QCOMPARE(packet, isLent ? QByteArray(packet.size(), 'e') : packetWith(payload));
}

void TestInPlaceEncryption::lendsOncePerPacket()
{
    QByteArray packet = packetWith("head, data");
    const QByteArray head("head");
    const InPlaceEncryption inPlace(gcm, {head.constData(), size_t(head.size())});
    InPlaceEncryption::note(spanOf(packet));
    void *const first = allocate(1, size_t(packet.size()));
    QCOMPARE(first, packet.data());
    void *const second = allocate(1, size_t(packet.size()));
    QVERIFY(second != packet.data());
    release(second);
    packet.data()[5] = 'e';
    release(first);
    void *const third = allocate(1, size_t(packet.size()));
    QVERIFY(third != packet.data());
    release(third);
}

/// OpenSSL refused, of which libssh tells nobody.
void TestInPlaceEncryption::neverLeavesInClear()
{
    QByteArray packet = packetWith("head, data");
    const QByteArray head("head");
    const InPlaceEncryption inPlace(gcm, {head.constData(), size_t(head.size())});
    InPlaceEncryption::note(spanOf(packet));
    release(allocate(1, size_t(packet.size())));
    QCOMPARE(packet, QByteArray(packet.size(), '\0'));
}

CULVERT_TEST(TestInPlaceEncryption)
#include "tst_inplaceencryption.moc"
