#include "core/net/pipe_windows.h"
#include "core/net/served_windows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestPipes : public QObject
{
    Q_OBJECT

private slots:
    void carriesBothWays();
    void knowsWhatIsThere();
};

void TestPipes::carriesBothWays()
{
    net::Outcome<PipePair> pair = pipePair();
    QVERIFY(pair);
    const net::Outcome<net::Socket> socket =
        servedBy([pipe = std::move(pair->ours)](net::Socket end) mutable {
            pumpPipe(std::move(end), std::move(pipe));
        });
    QVERIFY(socket);
    const QByteArray question(100'000, 'q');
    std::thread child([theirs = pair->theirs.get(), size = question.size()] {
        std::vector<char> bytes(size_t(size), '\0');
        for (DWORD done = 0, got = 0; done < DWORD(size); done += got) {
            if (!ReadFile(theirs, bytes.data() + done, DWORD(size) - done, &got, nullptr))
                return;
        }
        DWORD written = 0;
        WriteFile(theirs, bytes.data(), DWORD(size), &written, nullptr); // as it came
    });
    qsizetype sent = 0;
    QByteArray got;
    std::array<char, 4096> bytes{};
    const auto turn = [&] {
        if (sent < question.size()) {
            const QByteArray rest = question.sliced(sent);
            sent += net::send(socket->handle(), rest).value_or(0);
        }
        const net::Received received = net::receive(socket->handle(), bytes);
        got.append(bytes.data(), received.size);
        return got.size() >= question.size();
    };
    QVERIFY(QTest::qWaitFor(turn, 20000));
    child.join();
    QCOMPARE(got, question);
}

void TestPipes::knowsWhatIsThere()
{
    const QString name = u"\\\\.\\pipe\\culvert-tst-pipes"_s;
    QVERIFY(!isPipeThere(name));
    const HANDLE pipe =
        CreateNamedPipeW(reinterpret_cast<const wchar_t *>(name.utf16()), PIPE_ACCESS_DUPLEX,
                         PIPE_TYPE_BYTE, 1, 4096, 4096, 0, nullptr);
    QVERIFY(pipe != INVALID_HANDLE_VALUE);
    QVERIFY(isPipeThere(name));
    CloseHandle(pipe);
    QVERIFY(!isPipeThere(name));
}

CULVERT_TEST(TestPipes)

#include "tst_pipes.moc"
