#include "core/openssh/authorizedkeys.h"
#include "core/situations/remotesetup.h"
#include "tests/support/farend.h"
#include "tests/support/otheruser.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// The script for the other machine, really run there: by another user, without a terminal, against
/// a real sshd.
class TestOtherHalf : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSetUpTwiceAndTakenBack();
    void getsThroughByTheRestrictedLineOnly();
    void trustsNoOtherServer();

private:
    Half half(quint16 listen) const;
    QStringList serverKeys() const;
    static qsizetype keepers(const OtherUser &user);

    std::unique_ptr<SshServer> m_server;
    FarEnd m_service{echo()};
};

namespace {

constexpr int patience = 30'000; // the script dials every 10 s

QByteArray echoedThrough(quint16 port)
{
    Client client(port);
    return client.isConnected() && client.send("a byte") ? client.read(6, std::chrono::seconds(3))
                                                         : QByteArray();
}

/// The public key among what the script printed.
QString printedKey(const QString &text)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(u"ssh-ed25519 "_s))
            return line;
    }
    return {};
}

} // namespace

void TestOtherHalf::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(OtherUser::whyImpossible());
    CULVERT_NEEDS_PROGRAM("ssh");
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

Half TestOtherHalf::half(quint16 listen) const
{
    Half made;
    made.machine = u"pi"_s;
    made.profile.name = u"Reach pi"_s;
    made.profile.host = m_server->host();
    made.profile.port = m_server->port();
    made.profile.user = m_server->user();
    made.profile.forwards = {
        *parseForward(u'R', u"%1:127.0.0.1:%2"_s.arg(listen).arg(m_service.port()))};
    made.profile.surroundings.seat = Seat::Acceptor;
    return made;
}

QStringList TestOtherHalf::serverKeys() const
{
    QFile file(m_server->knownHostsFile());
    return file.open(QIODevice::ReadOnly)
        ? QStringList{QString::fromLatin1(file.readLine()).trimmed()}
        : QStringList();
}

/// The loops that dial; it must never be two.
qsizetype TestOtherHalf::keepers(const OtherUser &user)
{
    qsizetype found = 0;
    for (const qint64 process : user.processes()) {
        QFile words(u"/proc/%1/cmdline"_s.arg(process));
        if (words.open(QIODevice::ReadOnly) && words.readAll().endsWith(QByteArray("--keep\0", 7)))
            ++found;
    }
    return found;
}

void TestOtherHalf::isSetUpTwiceAndTakenBack()
{
    const OtherUser pi;
    const quint16 port = freePort();
    const RemoteSetup setup = remoteSetupFor(half(port), RemoteSystem::Shell, serverKeys());
    const OtherUser::Ended first = pi.runScript(setup.script);
    QVERIFY2(first.code == 0, qPrintable(first.text));
    const OtherUser::Ended second = pi.runScript(setup.script);
    QVERIFY2(second.code == 0, qPrintable(second.text));
    QCOMPARE(printedKey(second.text), printedKey(first.text));
    QVERIFY(PublicKey::parse(printedKey(first.text)));
    QTRY_COMPARE_WITH_TIMEOUT(keepers(pi), 1, patience);
    QVERIFY(!isListening(port));

    const Result<KeyAdmission> admission =
        admissionOf(*PublicKey::parse(printedKey(first.text)), keyOptionsFor(half(port)),
                    m_server->authorizedKeysFile());
    QVERIFY(admission && admit(*admission));
    QTRY_COMPARE_WITH_TIMEOUT(echoedThrough(port), QByteArray("a byte"), patience);

    QVERIFY(pi.runScript(setup.script).code == 0); // while it runs
    QTRY_COMPARE_WITH_TIMEOUT(echoedThrough(port), QByteArray("a byte"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(keepers(pi), 1, patience); // two for a moment: as it forks

    const OtherUser::Ended undone = pi.runScript(setup.script, {u"--undo"_s});
    QVERIFY2(undone.code == 0, qPrintable(undone.text));
    QTRY_VERIFY_WITH_TIMEOUT(pi.processes().isEmpty(), patience);
    QCOMPARE(pi.everything(), QStringList{u".ssh"_s});
    QTRY_VERIFY(!isListening(port));
    QVERIFY(pi.runScript(setup.script, {u"--undo"_s}).code == 0); // nothing is there any more
}

/// What the key's line does not name, sshd refuses.
void TestOtherHalf::getsThroughByTheRestrictedLineOnly()
{
    const OtherUser pi;
    const quint16 port = freePort();
    const OtherUser::Ended set =
        pi.runScript(remoteSetupFor(half(port), RemoteSystem::Shell, serverKeys()).script);
    const Result<KeyAdmission> admission =
        admissionOf(*PublicKey::parse(printedKey(set.text)), keyOptionsFor(half(freePort())),
                    m_server->authorizedKeysFile());
    QVERIFY(admission && admit(*admission));
    const QString log = u".ssh/culvert-reach-pi/log"_s;
    QTRY_VERIFY_WITH_TIMEOUT(pi.contents(log).contains("remote port forwarding failed"), patience);
    QVERIFY(!isListening(port));
}

void TestOtherHalf::trustsNoOtherServer()
{
    const OtherUser pi;
    QFile other(m_server->clientKey() + u".pub"_s); // any other key
    QVERIFY(other.open(QIODevice::ReadOnly));
    const QString line = u"[127.0.0.1]:%1 %2"_s.arg(m_server->port())
                             .arg(QString::fromLatin1(other.readLine()).trimmed());
    QVERIFY(pi.runScript(remoteSetupFor(half(freePort()), RemoteSystem::Shell, {line}).script).code
            == 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        pi.contents(u".ssh/culvert-reach-pi/log"_s).contains("Host key verification failed"),
        patience);
}

CULVERT_TEST(TestOtherHalf)
#include "tst_otherhalf.moc"
