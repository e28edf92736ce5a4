#include "core/net/addressrace.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>

using namespace culvert;
using namespace culvert::net;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 127.0.0.2 is silent, 127.0.0.3 and ::1 are open, 127.0.0.4 refuses: all at one port.
struct Loopback
{
    Loopback()
    {
        open = *listenTcp(QHostAddress(u"127.0.0.3"_s), port);
        openV6 = listenTcp(QHostAddress(u"::1"_s), port).value_or(Socket());
        silent = *listenTcp(QHostAddress(u"127.0.0.2"_s), port);
        ::listen(int(silent.handle()), 0); // the second in its queue gets no answer at all
        first = *connectTcp(QHostAddress(u"127.0.0.2"_s), port);
        (void)QTest::qWaitFor([this] { return !peerText(first.handle()).isEmpty(); });
    }

    Socket open;
    Socket openV6;
    Socket silent;
    Socket first;
    quint16 port = culvert::test::freePort(); ///< at all those addresses
};

/// One race and how it ended.
struct Run
{
    Run(const Endpoint &target, const RaceRules &rules) : race(target, rules)
    {
        QObject::connect(&race, &AddressRace::connected, &race, [this] {
            socket = race.takeSocket();
            ends.append(u"connected"_s);
        });
        QObject::connect(&race, &AddressRace::failed, &race, [this](const SystemError &error) {
            ends.append(error.isRefused() ? u"refused"_s : error.text());
        });
        QObject::connect(&race, &AddressRace::timedOut, &race,
                         [this] { ends.append(u"timed out"_s); });
        QObject::connect(&race, &AddressRace::notFound, &race,
                         [this] { ends.append(u"not found"_s); });
        clock.start();
    }
    bool isOver() const { return !ends.isEmpty(); }
    QString peer() const { return socket.isValid() ? peerText(socket.handle()) : QString(); }

    AddressRace race;
    Socket socket;
    QStringList ends;
    QElapsedTimer clock;
};

QList<QHostAddress> addressesOf(const QString &words)
{
    QList<QHostAddress> addresses;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        addresses.append(QHostAddress(word));
    return addresses;
}

} // namespace

class TestAddressRace : public QObject
{
    Q_OBJECT

private slots:
    void endsOnce_data();
    void endsOnce();
    void beginsFromTheAddressAsked();
    void triesAgain();
    void isHurried();
    void namesAndSockets_data();
    void namesAndSockets();
    void canBeDroppedOnTheAnswer();

private:
    Loopback m_loopback;
};

void TestAddressRace::endsOnce_data()
{
    QTest::addColumn<QString>("addresses");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("peer");
    QTest::newRow("one") << u"127.0.0.3"_s << u"connected"_s << u"127.0.0.3"_s;
    QTest::newRow("refused") << u"127.0.0.4"_s << u"refused"_s << QString();
    QTest::newRow("refused, then open")
        << u"127.0.0.4 127.0.0.3"_s << u"connected"_s << u"127.0.0.3"_s;
    QTest::newRow("silent, then open")
        << u"127.0.0.2 127.0.0.3"_s << u"connected"_s << u"127.0.0.3"_s;
    QTest::newRow("silent, refused, then open")
        << u"127.0.0.2 127.0.0.4 127.0.0.3"_s << u"connected"_s << u"127.0.0.3"_s;
    QTest::newRow("silent") << u"127.0.0.2"_s << u"timed out"_s << QString();
    QTest::newRow("refused while one may still answer")
        << u"127.0.0.2 127.0.0.4"_s << u"timed out"_s << QString();
    QTest::newRow("families take turns")
        << u"127.0.0.2 127.0.0.2 127.0.0.2 127.0.0.2 127.0.0.2 127.0.0.2 127.0.0.2 ::1"_s
        << u"connected"_s << u"::1"_s;
}

void TestAddressRace::endsOnce()
{
    QFETCH(QString, addresses);
    QFETCH(QString, end);
    QFETCH(QString, peer);
    if (addresses.contains(u"::1"_s) && !m_loopback.openV6.isValid())
        QSKIP("This host has no IPv6 loopback.");
    const bool mayTimeOut = end == u"timed out"_s;
    Run run(Endpoint::tcp({}, m_loopback.port), {.deadline = mayTimeOut ? 1s : 60s});
    run.race.start(addressesOf(addresses));
    QVERIFY(!run.isOver()); // never from inside start()
    QTRY_VERIFY_WITH_TIMEOUT(run.isOver(), 10'000);
    QCOMPARE(run.ends, {end});
    QVERIFY(run.peer().contains(peer));
    QTest::qWait(0);
    QCOMPARE(run.ends.size(), 1);
}

void TestAddressRace::beginsFromTheAddressAsked()
{
    Run run(Endpoint::tcp(u"127.0.0.3"_s, m_loopback.port),
            {.from = QHostAddress(u"127.0.0.77"_s)});
    run.race.start();
    QTRY_COMPARE(run.ends, QStringList{u"connected"_s});
    QCOMPARE(localAddress(run.socket.handle()), u"127.0.0.77"_s);
}

void TestAddressRace::triesAgain()
{
    Run run(Endpoint::tcp(u"127.0.0.4"_s, m_loopback.port), {.rounds = 2});
    run.race.start();
    QTRY_COMPARE(run.ends, QStringList{u"refused"_s});
    QVERIFY(run.clock.elapsed() >= 900); // a second between the rounds
}

void TestAddressRace::isHurried()
{
    Run run(Endpoint::tcp({}, m_loopback.port), {.deadline = 100s});
    run.race.start(addressesOf(u"127.0.0.2"_s));
    run.race.hurry(300ms);
    run.race.hurry(100s); // later than that it never gets
    QTRY_COMPARE(run.ends, QStringList{u"timed out"_s});
}

void TestAddressRace::namesAndSockets_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<LookupFamily>("family");
    QTest::addColumn<QString>("end");
    QTest::newRow("address") << u"127.0.0.3"_s << LookupFamily::Any << u"connected"_s;
    QTest::newRow("address of the other family")
        << u"127.0.0.3"_s << LookupFamily::Inet6 << u"not found"_s;
    QTest::newRow("no such name") << u"no such name"_s << LookupFamily::Any << u"not found"_s;
    QTest::newRow("socket") << u"/here"_s << LookupFamily::Any << u"connected"_s;
    QTest::newRow("dead socket") << u"/dead"_s << LookupFamily::Any << u"refused"_s;
    QTest::newRow("no socket") << u"/nowhere"_s << LookupFamily::Any << u"refused"_s;
}

void TestAddressRace::namesAndSockets()
{
    QFETCH(QString, target);
    QFETCH(LookupFamily, family);
    QFETCH(QString, end);
    const QTemporaryDir folder;
    const Socket here = *listenUnix(folder.filePath(u"here"_s), 0177);
    Socket dead = *listenUnix(folder.filePath(u"dead"_s), 0177);
    dead.close();
    Run run(target.startsWith(u'/') ? Endpoint::socket(folder.path() + target)
                                    : Endpoint::tcp(target, m_loopback.port),
            {.family = family});
    run.race.start();
    QVERIFY(!run.isOver());
    QTRY_COMPARE_WITH_TIMEOUT(run.ends, QStringList{end}, 30'000);
}

void TestAddressRace::canBeDroppedOnTheAnswer()
{
    for (const QString &host : {u"127.0.0.3"_s, u"127.0.0.4"_s}) {
        auto race =
            std::make_unique<AddressRace>(Endpoint::tcp(host, m_loopback.port), RaceRules());
        QSignalSpy destroyed(race.get(), &QObject::destroyed);
        connect(race.get(), &AddressRace::connected, this, [&] { race.reset(); });
        connect(race.get(), &AddressRace::failed, this, [&] { race.reset(); });
        race->start();
        QVERIFY(destroyed.wait());
    }
}

CULVERT_TEST(TestAddressRace)
#include "tst_addressrace.moc"
