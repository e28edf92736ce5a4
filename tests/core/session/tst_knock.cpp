#include "core/session/knock.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestKnock : public QObject
{
    Q_OBJECT

private slots:
    void comesFromTheBindAddress();
    void isRefused();
};

namespace {

HostOptions loopbackAt(quint16 port)
{
    HostOptions host;
    host.hostname = u"127.0.0.1"_s;
    host.port = port;
    return host;
}

} // namespace

/// Another of our addresses may have another way, or none (ssh_config(5), BindAddress).
void TestKnock::comesFromTheBindAddress()
{
    const OwnedFd listener = listenOnLoopback();
    HostOptions host = loopbackAt(portOf(listener));
    host.bindAddress = u"127.0.0.2"_s;
    Knock knock(host);
    const QSignalSpy answered(&knock, &Knock::answered);
    QTRY_COMPARE(answered.size(), 1);
    sockaddr_in peer{};
    socklen_t size = sizeof(peer);
    const OwnedFd taken(::accept(listener.get(), reinterpret_cast<sockaddr *>(&peer), &size));
    QVERIFY(taken.isValid());
    QCOMPARE(QHostAddress(ntohl(peer.sin_addr.s_addr)), QHostAddress(u"127.0.0.2"_s));
}

void TestKnock::isRefused()
{
    Knock knock(loopbackAt(freePort()));
    const QSignalSpy refused(&knock, &Knock::refused);
    QTRY_COMPARE(refused.size(), 1);
}

CULVERT_TEST(TestKnock)
#include "tst_knock.moc"
