#include "core/net/listener.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <ctime>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace culvert::net;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, not one more descriptor can be opened.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const int lowestFree = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        ::close(lowestFree);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(lowestFree);
        ::setrlimit(RLIMIT_NOFILE, &now);
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

private:
    rlimit m_before{};
};

} // namespace

class TestListener : public QObject
{
    Q_OBJECT

private slots:
    void handsOver();
    void waitsWhileDescriptorsAreShort();
};

void TestListener::handsOver()
{
    std::vector<Socket> accepted;
    Listener listener(*listenTcp(QHostAddress::LocalHost, 0),
                      [&](Socket client) { accepted.push_back(std::move(client)); });
    QCOMPARE(listener.address(), u"127.0.0.1"_s);
    const Socket client = *connectTcp(QHostAddress::LocalHost, listener.port());
    QTRY_COMPARE(accepted.size(), size_t(1));
}

void TestListener::waitsWhileDescriptorsAreShort()
{
    std::vector<Socket> accepted;
    Listener listener(*listenTcp(QHostAddress::LocalHost, 0),
                      [&](Socket client) { accepted.push_back(std::move(client)); });
    QSignalSpy ranShort(&listener, &Listener::ranShort);
    std::vector<Socket> clients;
    clients.reserve(3);
    for (int i = 0; i < 3; ++i)
        clients.push_back(*connectTcp(QHostAddress::LocalHost, listener.port()));
    {
        const NoDescriptors none;
        const std::clock_t before = std::clock();
        QTest::qWait(2500); // two more tries
        const double busy = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(busy < 0.5, qPrintable(u"%1 s of 2.5"_s.arg(busy)));
        QCOMPARE(ranShort.size(), 1);
        QVERIFY(!ranShort.first().first().toString().isEmpty());
    }
    QTRY_COMPARE(accepted.size(), clients.size());
    {
        clients.push_back(*connectTcp(QHostAddress::LocalHost, listener.port()));
        const NoDescriptors again;
        QTRY_COMPARE(ranShort.size(), 2); // it was over in between
    }
    QTRY_COMPARE(accepted.size(), clients.size());
}

CULVERT_TEST(TestListener)
#include "tst_listener.moc"
