#include "core/net/socket.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

#include <sys/socket.h>
#include <unistd.h>

using namespace culvert::net;
using namespace Qt::StringLiterals;

class TestSocket : public QObject
{
    Q_OBJECT

private slots:
    void isAlive_data();
    void isAlive();
    void leavesNoFileBehind();
    void knowsTheUserAtTheOtherEnd();
};

void TestSocket::isAlive_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("alive");
    QTest::newRow("listens") << u"listens"_s << true;
    QTest::newRow("its queue is full") << u"busy"_s << true;
    QTest::newRow("its listener is gone") << u"dead"_s << false;
    QTest::newRow("an ordinary file") << u"file"_s << false;
    QTest::newRow("nothing") << u"nothing"_s << false;
}

void TestSocket::isAlive()
{
    QFETCH(QString, what);
    QFETCH(bool, alive);
    const QTemporaryDir folder;
    const QString path = folder.filePath(what);
    Socket listener;
    std::vector<Socket> waiting;
    if (what == u"file"_s) {
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    } else if (what != u"nothing"_s) {
        listener = *listenUnix(path, 0177);
    }
    if (what == u"dead"_s)
        listener.close();
    if (what == u"busy"_s) {
        ::listen(int(listener.handle()), 0);
        for (Outcome<Socket> client = connectUnix(path); client; client = connectUnix(path))
            waiting.push_back(std::move(*client));
        QVERIFY(connectUnix(path).error().isQueueFull());
    }
    QCOMPARE(culvert::net::isAlive(path), alive);
}

void TestSocket::leavesNoFileBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"taken"_s);
    const Socket first = *listenUnix(path, 0177);
    const Outcome<Socket> second = listenUnix(path, 0177);
    QVERIFY(!second && second.error().isAddressInUse());
    QVERIFY(QFile::exists(path)); // the first one's
    QVERIFY(!listenUnix(u"/"_s + QString(200, u'x'), 0177));
}

void TestSocket::knowsTheUserAtTheOtherEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"listener"_s);
    const Socket listener = *listenUnix(path, 0177);
    const Socket client = *connectUnix(path);
    const Socket served = *accept(listener.handle());
    QVERIFY(isOwnUser(served.handle()));
    QVERIFY(isOwnUser(client.handle()));
    const Socket tcp = *listenTcp(QHostAddress::LocalHost, 0);
    const Socket nobody = *connectTcp(QHostAddress::LocalHost, localPort(tcp.handle()));
    QVERIFY(!isOwnUser(nobody.handle())); // that cannot be known
}

CULVERT_TEST(TestSocket)
#include "tst_socket.moc"
