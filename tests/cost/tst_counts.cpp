#include "core/ssh/libssh/datatransfer.h"
#include "tests/app/cli/cliprocess.h"
#include "tests/cost/counts.h"
#include "tests/support/farend.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

#include <array>
#include <atomic>
#include <csignal>

#include <sys/socket.h>

using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

const bool isArchive = culvert::DataTransfer::available(); // else libssh copies, and more calls

} // namespace

/// What bytes and connections take of the system and of the processor: counts of the real program,
/// no times. Each bound is a tenth above the most that was counted; but calls for bytes vary with
/// what a turn of the loop finds, and are bounded by what no regress of the past would have kept.
class TestCounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bytesTakeFewCalls_data();
    void bytesTakeFewCalls();
    void connectionsTakeLittle();
    void bytesTakeFewInstructions_data();
    void bytesTakeFewInstructions();

private:
    bool carry(bool isUp, qint64 size) const;
    bool exchange(int count) const;
    std::unique_ptr<CliProcess> start(const Cli &cli, quint16 target);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_source; ///< as many bytes as its eight first ones say
    std::unique_ptr<FarEnd> m_sink; ///< says how many bytes came
    std::unique_ptr<FarEnd> m_echo;
    quint16 m_port = 0; ///< of the tunnel
};

namespace {

constexpr qint64 megabyte = 1'000'000;

/// A file that the program counts into, and this test reads.
class CountsFile
{
public:
    explicit CountsFile(const QString &name) : m_file(name)
    {
        if (m_file.open(QIODevice::ReadWrite) && m_file.resize(sizeof(Counts)))
            m_counts = reinterpret_cast<const Counts *>(m_file.map(0, sizeof(Counts)));
    }

    bool isMapped() const { return m_counts != nullptr; }
    quint64 calls() const { return m_counts->calls; }
    quint64 allocations() const { return m_counts->allocations; }

private:
    QFile m_file;
    const Counts *m_counts = nullptr;
};

void count(Cli &cli)
{
    cli.set(u"LD_PRELOAD"_s, QStringLiteral(CULVERT_COUNTED));
    cli.set(QLatin1String(countsVariable), cli.path(u"counts"_s));
}

/// Millions of instructions; valgrind writes them when the program has ended.
double instructionsIn(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (line.startsWith("totals:") || line.startsWith("summary:"))
            return line.split(' ').value(1).trimmed().toDouble() / 1e6;
    }
    return 0;
}

} // namespace

void TestCounts::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    if (isSanitized)
        QSKIP("a sanitizer has an allocator of its own");
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_source = std::make_unique<FarEnd>([](int fd) {
        qint64 size = 0;
        if (recv(fd, &size, sizeof size, MSG_WAITALL) == sizeof size)
            source(size)(fd);
    });
    m_sink = std::make_unique<FarEnd>([](int fd) {
        std::atomic<qint64> received = 0;
        sink (&received)(fd);
        const qint64 total = received;
        sendAll(fd, reinterpret_cast<const char *>(&total), sizeof total);
    });
    m_echo = std::make_unique<FarEnd>(echo());
}

std::unique_ptr<CliProcess> TestCounts::start(const Cli &cli, quint16 target)
{
    m_port = freePort();
    auto process = cli.start(QStringList{u"--json"_s, u"--batch"_s, u"run"_s}
                             + wordsTo(*m_server,
                                       {u"-o"_s, u"ServerAliveInterval=0"_s, u"-o"_s,
                                        u"Ciphers=aes128-gcm@openssh.com"_s, u"-L"_s,
                                        u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(m_port).arg(target)}));
    const bool isUp = process
                          ->waitFor([](const QJsonObject &event) {
                              return event[u"event"].toString() == u"proof"_s;
                          })
                          .has_value();
    return isUp ? std::move(process) : nullptr;
}

bool TestCounts::carry(bool isUp, qint64 size) const
{
    Client client(m_port);
    const QByteArray bytes = pattern(251 * 4096);
    qint64 told = size;
    if (!isUp) {
        client.send({reinterpret_cast<const char *>(&told), sizeof told});
        for (qint64 left = size; left > 0;) {
            const qint64 piece = std::min<qint64>(left, bytes.size());
            if (client.read(piece) != bytes.first(piece))
                return false;
            left -= piece;
        }
        return true;
    }
    for (qint64 left = size; left > 0; left -= bytes.size()) {
        if (!client.send(bytes.first(std::min<qint64>(left, bytes.size()))))
            return false;
    }
    client.sendEof();
    told = 0;
    const QByteArray answer = client.readUntilEof();
    return answer == QByteArray(reinterpret_cast<const char *>(&size), sizeof size);
}

bool TestCounts::exchange(int count) const
{
    const QByteArray words(64, 'x');
    for (int i = 0; i < count; ++i) {
        Client client(m_port);
        client.send(words);
        client.sendEof();
        if (client.readUntilEof() != words)
            return false;
    }
    return true;
}

void TestCounts::bytesTakeFewCalls_data()
{
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<double>("most");
    QTest::newRow("down") << false << 60.0;
    QTest::newRow("up") << true << 60.0;
}

void TestCounts::bytesTakeFewCalls()
{
    QFETCH(const bool, isUp);
    QFETCH(const double, most);
    Cli cli;
    count(cli);
    const CountsFile counts(cli.path(u"counts"_s));
    QVERIFY(counts.isMapped());
    const auto process = start(cli, isUp ? m_sink->port() : m_source->port());
    QVERIFY(process);
    QVERIFY(carry(isUp, 8 * megabyte)); // windows and buffers have grown
    const quint64 before = counts.calls();
    QVERIFY(before > 0);
    constexpr int megabytes = 64;
    QVERIFY(carry(isUp, megabytes * megabyte));
    const double calls = double(counts.calls() - before) / megabytes;
    qInfo("%.1f calls a megabyte", calls);
    QVERIFY2(calls <= most, qPrintable(QString::number(calls)));
}

void TestCounts::connectionsTakeLittle()
{
    Cli cli;
    count(cli);
    const CountsFile counts(cli.path(u"counts"_s));
    QVERIFY(counts.isMapped());
    const auto process = start(cli, m_echo->port());
    QVERIFY(process);
    QVERIFY(exchange(50));
    const quint64 calls = counts.calls();
    const quint64 allocations = counts.allocations();
    const qint64 wakes = costOf(process->process().processId()).wakes;
    constexpr int connections = 500;
    QVERIFY(exchange(connections));
    const double wakesEach =
        double(costOf(process->process().processId()).wakes - wakes) / connections;
    const double callsEach = double(counts.calls() - calls) / connections;
    const double allocationsEach = double(counts.allocations() - allocations) / connections;
    qInfo("%.1f calls, %.1f allocations and %.1f wakes a connection", callsEach, allocationsEach,
          wakesEach);
    QVERIFY2(callsEach <= (isArchive ? 25 : 31), qPrintable(QString::number(callsEach)));
    QVERIFY2(wakesEach <= 5, qPrintable(QString::number(wakesEach)));
    QVERIFY2(allocationsEach <= 500, qPrintable(QString::number(allocationsEach)));
}

void TestCounts::bytesTakeFewInstructions_data()
{
    QTest::addColumn<bool>("isUp");
    QTest::addColumn<double>("most"); // millions
    QTest::newRow("down") << false << (isArchive ? 3.9 : 6.2);
    QTest::newRow("up") << true << (isArchive ? 5.0 : 8.8);
}

/// What more bytes take more. Half of it is the cipher's, and copies count a byte an instruction.
void TestCounts::bytesTakeFewInstructions()
{
    CULVERT_NEEDS_PROGRAM("valgrind");
    QFETCH(const bool, isUp);
    QFETCH(const double, most);
    constexpr std::array<qint64, 2> megabytes{4, 20};
    std::array<double, 2> instructions{};
    for (size_t i = 0; i < megabytes.size(); ++i) {
        Cli cli;
        const QString name = cli.path(u"callgrind"_s);
        cli.setWrapper(
            {u"valgrind"_s, u"-q"_s, u"--tool=callgrind"_s, u"--callgrind-out-file="_s + name});
        const auto process = start(cli, isUp ? m_sink->port() : m_source->port());
        QVERIFY(process);
        QVERIFY(carry(isUp, megabytes.at(i) * megabyte));
        process->signal(SIGTERM);
        process->wait();
        instructions.at(i) = instructionsIn(name);
        QVERIFY(instructions.at(i) > 0);
    }
    const double each =
        (instructions.at(1) - instructions.at(0)) / double(megabytes.at(1) - megabytes.at(0));
    qInfo("%.2f million instructions a megabyte", each);
    QVERIFY2(each <= most, qPrintable(QString::number(each)));
}

CULVERT_TEST(TestCounts)
#include "tst_counts.moc"
