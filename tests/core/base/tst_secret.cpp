#include "core/base/secret.h"
#include "tests/support/freedmemory.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView word = "R3member-to+wipe"; // on no heap but where a test puts it

Secret secret()
{
    return Secret(word.toByteArray());
}

#ifdef Q_OS_LINUX
QByteArrayList flagsOf(const void *address)
{
    const auto place = quintptr(address);
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    bool isIts = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QByteArrayList ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() == 2)
            isIts = place >= ends.at(0).toULongLong(nullptr, 16)
                && place < ends.at(1).toULongLong(nullptr, 16);
        else if (isIts && line.startsWith("VmFlags:"))
            return line.split(' ');
    }
    return {};
}
#endif

} // namespace

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void memoryIsSeen();
    void isWiped_data();
    void isWiped();
    void lastOwnerWipes();
    void leavesASharedSourceAlone();
    void wipesBytes();
    void isNotPrinted();
    void staysOutOfSwapAndCoreDumps();
};

Q_DECLARE_METATYPE(std::function<void()>)

void TestSecret::init()
{
    if (!FreedMemory::whyNot().isEmpty())
        QSKIP(qPrintable(FreedMemory::whyNot()));
}

/// The tests below can fail.
void TestSecret::memoryIsSeen()
{
    const FreedMemory memory(word);
    {
        const QByteArray plain = word.toByteArray();
        QCOMPARE(plain.size(), word.size());
    }
    QCOMPARE(memory.found(), 1);
    {
        std::string plain(word.data(), size_t(word.size()));
        plain.append(5000, 'x'); // moves
    }
    QCOMPARE(memory.found(), 3);
}

void TestSecret::isWiped_data()
{
    QTest::addColumn<std::function<void()>>("use");
    const auto row = [](const char *name, const std::function<void()> &use) {
        QTest::newRow(name) << use;
    };
    row("made and destroyed", [] { secret(); });
    row("moved", [] {
        Secret one = secret();
        const Secret other(std::move(one));
    });
    row("overwritten by another", [] {
        Secret one = secret();
        one = Secret("x");
    });
    row("overwritten by none", [] {
        Secret one = secret();
        one = {};
    });
    row("overwritten by a copy", [] {
        Secret one = secret();
        const Secret other("x");
        one = other;
    });
    row("in an optional", [] {
        std::optional<Secret> one = secret();
        one.reset();
    });
    row("in a list that grows", [] {
        QList<Secret> list;
        for (int i = 0; i < 20; ++i)
            list.append(secret());
        list.removeLast();
    });
    row("in a variant", [] { QVariant::fromValue(secret()); });
    row("copied and compared with itself", [] {
        Secret one = secret();
        const Secret copy = one;
        one = copy;
    });
}

void TestSecret::isWiped()
{
    QFETCH(std::function<void()>, use);
    const FreedMemory memory(word);
    use();
    QCOMPARE(memory.found(), 0);
}

void TestSecret::lastOwnerWipes()
{
    auto one = std::make_unique<Secret>(secret());
    const Secret copy = *one;
    one.reset();
    QCOMPARE(QByteArrayView(copy.data(), copy.size()), word);
    QCOMPARE(copy.data()[copy.size()], '\0');
}

void TestSecret::leavesASharedSourceAlone()
{
    const QByteArray mine = word.toByteArray();
    {
        const Secret taken(mine);
    }
    QCOMPARE(QByteArrayView(mine), word);
}

void TestSecret::wipesBytes()
{
    const FreedMemory memory(word);
    QByteArray bytes = word.toByteArray() + word.toByteArray();
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    std::array<char, 32> own{};
    std::copy(word.begin(), word.end(), own.begin());
    wipe(own.data(), 8);
    QCOMPARE(QByteArrayView(own.data(), 8), QByteArrayView("\0\0\0\0\0\0\0\0", 8));
    QCOMPARE(QByteArrayView(own.data() + 8, 8), word.sliced(8));
}

void TestSecret::isNotPrinted()
{
    QString printed;
    QDebug(&printed) << secret();
    QCOMPARE(printed.trimmed(), u"<secret>"_s);
}

/// As proc_pid_smaps(5) has it of the pages that hold it: locked, left out of dumps.
void TestSecret::staysOutOfSwapAndCoreDumps()
{
#ifdef Q_OS_LINUX
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    const bool locks = false; // they answer mlock(2) themselves
#else
    const bool locks = true;
#endif
    const Secret mine = secret();
    const QByteArrayList flags = flagsOf(mine.data());
    QVERIFY2(flags.contains("dd"), qPrintable(QString::fromLatin1(flags.join(' '))));
    QCOMPARE(flags.contains("lo"), locks);
#endif
}

CULVERT_TEST(TestSecret)
#include "tst_secret.moc"
