#include "app/cli/events/eventoutput.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <numeric>

#include <fcntl.h>
#include <unistd.h>

using namespace culvert;
using culvert::test::OwnedFd;

/// Events that nobody reads: what is kept for him, what goes first, and what still reaches him when
/// the program ends.
class TestEventOutput : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatFits();
    void dropsTheOldestPassingLines();
    void dropsTheOldestWhereAllAreNeeded();
    void endsWithoutAReader();
};

namespace {

constexpr int lineSize = 1024;
constexpr int most = 4 * 1024; // lines
constexpr int pipeHolds = 64; // lines

/// Takes the place of stdout. Nothing may be said to the test's own log meanwhile.
class PipedStdout
{
public:
    PipedStdout() : m_before(::dup(STDOUT_FILENO))
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        m_reader = OwnedFd(ends[0]);
        const OwnedFd writer(ends[1]);
        ::dup2(writer.get(), STDOUT_FILENO);
    }
    ~PipedStdout() { end(); }
    Q_DISABLE_COPY_MOVE(PipedStdout)

    void end() { ::dup2(m_before.get(), STDOUT_FILENO); } ///< the reader meets its EOF

    QByteArray readToEnd() const
    {
        QByteArray all;
        std::array<char, lineSize> bytes{};
        ssize_t got = 0;
        while ((got = ::read(m_reader.get(), bytes.data(), bytes.size())) > 0)
            all.append(bytes.data(), got);
        return all;
    }

private:
    OwnedFd m_before;
    OwnedFd m_reader;
};

QByteArray gapLine(quint64 dropped)
{
    return "gap " + QByteArray::number(dropped) + '\n';
}

QByteArray line(const char *kind, int number)
{
    return (QByteArray(kind) + ' ' + QByteArray::number(number)).leftJustified(lineSize - 1, '.')
        + '\n';
}

/// What a reader gets who begins to read when the program ends, by the first word of the lines.
QMap<QByteArray, QList<int>> readAtTheEnd(const std::function<void(EventOutput &)> &fill)
{
    QByteArray text;
    PipedStdout pipe;
    auto output = std::make_unique<EventOutput>(gapLine);
    fill(*output);
    const std::unique_ptr<QThread> reader(
        QThread::create([&text, &pipe] { text = pipe.readToEnd(); }));
    reader->start();
    output.reset();
    pipe.end();
    reader->wait();
    QMap<QByteArray, QList<int>> numbers;
    text.replace('.', "");
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &read : lines) {
        const QList<QByteArray> words = read.split(' ');
        if (words.size() == 2)
            numbers[words.at(0)] += words.at(1).toInt();
    }
    return numbers;
}

QList<int> countedTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

/// Of 0 to count - 1 in order, what is not there: from the first to the last of it.
std::pair<int, int> missing(const QList<int> &numbers, int count)
{
    QList<int> absent;
    for (int i = 0; i < count; ++i) {
        if (!numbers.contains(i))
            absent += i;
    }
    return absent.isEmpty() ? std::pair(0, -1) : std::pair(absent.first(), absent.last());
}

} // namespace

/// Much more than a pipe takes at once.
void TestEventOutput::keepsWhatFits()
{
    const auto read = readAtTheEnd([](EventOutput &output) {
        for (int i = 0; i < most - 1; ++i)
            output.write(line("passing", i), Importance::Passing);
    });
    QCOMPARE(read.keys(), {"passing"});
    QCOMPARE(read.value("passing"), countedTo(most - 1));
}

void TestEventOutput::dropsTheOldestPassingLines()
{
    const auto read = readAtTheEnd([](EventOutput &output) {
        for (int i = 0; i < most; ++i) {
            if (i % 2 == 0)
                output.write(line("needed", i / 2), Importance::Needed);
            output.write(line("passing", i), Importance::Passing);
        }
    });
    QCOMPARE(read.value("needed"), countedTo(most / 2));
    const QList<int> passing = read.value("passing");
    QVERIFY(std::is_sorted(passing.begin(), passing.end()));
    QCOMPARE(passing.last(), most - 1);
    const auto [first, last] = missing(passing, most);
    QVERIFY2(first < pipeHolds, qPrintable(QString::number(first)));
    QCOMPARE(last - first + 1, most - int(passing.size())); // without an exception between them
    const QList<int> gaps = read.value("gap");
    QCOMPARE(std::accumulate(gaps.begin(), gaps.end(), 0), most - int(passing.size()));
}

void TestEventOutput::dropsTheOldestWhereAllAreNeeded()
{
    constexpr int count = 3 * most;
    const auto read = readAtTheEnd([](EventOutput &output) {
        for (int i = 0; i < count; ++i)
            output.write(line("needed", i), Importance::Needed);
    });
    const QList<int> needed = read.value("needed");
    QVERIFY(std::is_sorted(needed.begin(), needed.end()));
    QVERIFY(needed.size() <= most + pipeHolds);
    QVERIFY(needed.size() >= most / 2);
    QCOMPARE(needed.last(), count - 1);
    const QList<int> gaps = read.value("gap");
    QCOMPARE(std::accumulate(gaps.begin(), gaps.end(), 0), count - int(needed.size()));
}

void TestEventOutput::endsWithoutAReader()
{
    QElapsedTimer elapsed;
    {
        const PipedStdout pipe;
        EventOutput output(gapLine);
        for (int i = 0; i < most; ++i)
            output.write(line("needed", i), Importance::Needed);
        elapsed.start();
    }
    // what a whole stop may take
    QVERIFY2(elapsed.elapsed() < 2000, qPrintable(QString::number(elapsed.elapsed())));
}

CULVERT_TEST(TestEventOutput)
#include "tst_eventoutput.moc"
