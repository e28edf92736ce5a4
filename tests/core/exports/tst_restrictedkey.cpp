#include "core/exports/export.h"
#include "core/ssh/libssh/datatransfer.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshagent.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <future>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

enum class By
{
    Nothing, ///< the plain key
    Key, ///< the authorized_keys line
    Match, ///< the sshd_config block
};

/// What a key may do besides its own forward.
struct Liberties
{
    bool commands = false;
    bool anyTarget = false;
    bool anySocket = false; ///< as a target
    bool anyPort = false; ///< to listen on
    bool anyListeningSocket = false;
};

/// As a SOCKS client does it; false: refused.
bool askForTarget(Client &client, quint16 port)
{
    QByteArray request("\4\1\0\0\177\0\0\1\0", 9); // version, CONNECT, port, 127.0.0.1, no user
    request[2] = char(port >> 8);
    request[3] = char(port & 0xff);
    return client.send(request) && client.read(8).startsWith(QByteArray("\0\132", 2));
}

bool bytesComeBack(Client &client)
{
    const QByteArray sent = pattern(300'000);
    const auto sending = std::async(std::launch::async, [&] {
        client.send(sent);
        client.sendEof();
    });
    return client.readUntilEof() == sent;
}

void write(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

class TestRestrictedKey : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void thePlainKeyDoesAll();
    void letsItsForwardThroughAndNothingElse_data();
    void letsItsForwardThroughAndNothingElse();
    void theMatchBlockAllowsEveryInterface();
    void saysWhatItLeavesOpen_data();
    void saysWhatItLeavesOpen();

private:
    QString filledIn(QString forward) const;
    void restrictTo(const QString &forward, By by);
    void forwards(const QString &forward);
    void refusesAllBut(const Liberties &liberties);
    bool opensSocket(const QString &path);
    int exitCodeOf(const QStringList &words);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_echo;
    std::unique_ptr<FarEnd> m_echoOnSocket;
    std::unique_ptr<FarEnd> m_other;
    std::unique_ptr<FarEnd> m_otherOnSocket;
    SshAgent m_agent;
    quint16 m_port = 0; ///< where the forward listens
    QString m_said; ///< by the last ssh
};

void TestRestrictedKey::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    qputenv("SSH_AUTH_SOCK", m_agent.socket().toLocal8Bit());
}

void TestRestrictedKey::init()
{
    m_server = std::make_unique<SshServer>();
    m_echo = std::make_unique<FarEnd>(echo());
    m_echoOnSocket = std::make_unique<FarEnd>(echo(), m_server->path(u"echo sock"_s));
    m_other = std::make_unique<FarEnd>(echo());
    m_otherOnSocket = std::make_unique<FarEnd>(echo(), m_server->path(u"other"_s));
    m_port = freePort();
}

QString TestRestrictedKey::filledIn(QString forward) const
{
    forward.replace(u"FREE"_s, QString::number(m_port));
    forward.replace(u"ECHOSOCKET"_s, m_server->path(u"echo sock"_s));
    forward.replace(u"LISTENER"_s, m_server->path(u"listener"_s));
    return forward.replace(u"ECHO"_s, QString::number(m_echo->port()));
}

/// Starts the server with what is exported for the forward.
void TestRestrictedKey::restrictTo(const QString &forward, By by)
{
    QVERIFY(m_server->start()); // makes the keys
    m_server->stop();
    Profile profile;
    profile.host = m_server->host();
    profile.user = m_server->user();
    profile.identities = {m_server->clientKey()};
    profile.forwards = {*parseForward(forward.at(1), QStringView(forward).sliced(3))};
    const auto text = [&profile](ExportKind kind) {
        const auto made = exportProfile(profile, kind, ExportFor::Here, ExportWith::Default);
        return made ? made->text : describe(made.error());
    };
    QStringList config{u"LogLevel DEBUG1"_s};
    if (by == By::Key)
        write(m_server->authorizedKeysFile(), text(ExportKind::AuthorizedKeys));
    if (by == By::Match) {
        write(m_server->path(u"match"_s), text(ExportKind::SshdConfig));
        config.append(u"Include "_s + m_server->path(u"match"_s));
    }
    m_server->setConfig(config);
    const Result<void> started = m_server->restart();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

/// The forward comes up, carries bytes both ways, and no proof speaks against it.
void TestRestrictedKey::forwards(const QString &forward)
{
    Tunnel tunnel(*m_server, {forward});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const Endpoint actual = tunnel.status().forwards.first().actual;
    Client client = actual.isSocket() ? Client(actual.path) : Client(actual.port);
    QVERIFY(client.isConnected());
    const Forward parsed = tunnel.profile.forwards.first();
    if (!parsed.destination)
        QVERIFY(askForTarget(client, m_echo->port()));
    QVERIFY2(bytesComeBack(client), qPrintable(tunnel.logText() + m_server->log()));
    const auto proof = [&] { return tunnel.status().forwards.first().proof.result; };
    QTRY_VERIFY_WITH_TIMEOUT(proof() != ProofResult::Unknown, 10'000);
    QVERIFY2(proof() != ProofResult::Refuted, qPrintable(tunnel.logText()));
}

/// Of the stock ssh; -1: it did not end.
int TestRestrictedKey::exitCodeOf(const QStringList &words)
{
    QProcess ssh;
    ssh.setProcessChannelMode(QProcess::MergedChannels);
    ssh.setStandardInputFile(QProcess::nullDevice());
    ssh.start(u"ssh"_s, m_server->sshOptions() + words);
    const bool finished = ssh.waitForFinished(20'000);
    m_said = QString::fromUtf8(ssh.readAll());
    return finished ? ssh.exitCode() : -1;
}

bool TestRestrictedKey::opensSocket(const QString &path)
{
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:%2"_s.arg(freePort()).arg(path)});
    if (!tunnel.startAndWait())
        return false;
    Client client(tunnel.port());
    client.send("x");
    return client.read(1) == "x";
}

void TestRestrictedKey::refusesAllBut(const Liberties &liberties)
{
    const QString there = m_server->user() + u'@' + m_server->host();
    const QString target = u"127.0.0.1:%1"_s.arg(m_other->port());
    const quint16 otherPort = freePort();
    const QString otherListener = m_server->path(u"another"_s);
    QStringList words;
    for (const QString &listener :
         {QString::number(otherPort), u"127.0.0.2:%1"_s.arg(m_port), otherListener})
        words << u"-R"_s << listener + u':' + target;
    const int code = exitCodeOf(words + QStringList{there, u"true"_s});
    QVERIFY2(code == (liberties.commands ? 0 : 1), qPrintable(m_said));
    const auto listens = [this](const QString &listener) {
        return !m_said.contains(u"forwarding failed for listen "_s + listener);
    };
    QCOMPARE(listens(u"port %1"_s.arg(otherPort)), liberties.anyPort);
    QCOMPARE(listens(u"port %1"_s.arg(m_port)), liberties.commands); // its port, another address
    QCOMPARE(listens(u"path "_s + otherListener), liberties.anyListeningSocket);

    (void)exitCodeOf({u"-A"_s, u"-tt"_s, there, u"true"_s});
    QCOMPARE(m_said.contains(u"PTY allocation request failed"_s), !liberties.commands);
    QTRY_COMPARE(m_server->log().contains(u"agent forwarding disabled"_s), !liberties.commands);
    QCOMPARE(exitCodeOf({u"-W"_s, target, there}) == 0, liberties.anyTarget);
    QCOMPARE(opensSocket(m_server->path(u"other"_s)), liberties.anySocket);
}

void TestRestrictedKey::thePlainKeyDoesAll()
{
    restrictTo(u"-D 1"_s, By::Nothing);
    refusesAllBut({true, true, true, true, true});
}

void TestRestrictedKey::letsItsForwardThroughAndNothingElse_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<By>("by");
    QTest::addColumn<Liberties>("liberties");
    for (const By by : {By::Key, By::Match}) {
        const bool key = by == By::Key;
        const auto row = [by, key](const char *name, const QString &forward,
                                   const Liberties &liberties) {
            QTest::addRow("%s: %s", key ? "key" : "Match", name) << forward << by << liberties;
        };
        // a key alone cannot be kept from listening on sockets
        const Liberties usual{false, false, false, false, key};
        row("-L to a port", u"-L 127.0.0.1:FREE:127.0.0.1:ECHO"_s, usual);
        row("-L to a name", u"-L 127.0.0.1:FREE:LocalHost:ECHO"_s, usual);
        row("-L to a socket", u"-L 127.0.0.1:FREE:ECHOSOCKET"_s, usual);
        row("-D", u"-D 127.0.0.1:FREE"_s, {false, true, key, false, key});
        row("-R", u"-R FREE:127.0.0.1:ECHO"_s, usual);
        row("-R on LOCALHOST", u"-R LOCALHOST:FREE:127.0.0.1:ECHO"_s, usual);
        row("-R on an address", u"-R 127.0.0.1:FREE:127.0.0.1:ECHO"_s, usual);
        row("-R everywhere", u"-R *:FREE:127.0.0.1:ECHO"_s, usual);
        row("-R on any port", u"-R 0:127.0.0.1:ECHO"_s, {false, false, false, true, key});
        if (DataTransfer::available()) // the shared libssh cannot ask for it
            row("-R on a socket", u"-R LISTENER:127.0.0.1:ECHO"_s,
                {false, false, false, false, true});
        row("-R to a socket", u"-R FREE:ECHOSOCKET"_s, usual);
        row("-R SOCKS", u"-R FREE"_s, usual);
    }
}

void TestRestrictedKey::letsItsForwardThroughAndNothingElse()
{
    QFETCH(QString, forward);
    QFETCH(By, by);
    QFETCH(Liberties, liberties);
    forward = filledIn(forward);
    restrictTo(forward, by);
    if (QTest::currentTestFailed())
        return;
    forwards(forward);
    if (!QTest::currentTestFailed())
        refusesAllBut(liberties);
}

void TestRestrictedKey::theMatchBlockAllowsEveryInterface()
{
    const QString forward = filledIn(u"-R *:FREE:127.0.0.1:ECHO"_s);
    restrictTo(forward, By::Match);
    Tunnel tunnel(*m_server, {forward});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QTcpSocket beside;
    beside.connectToHost(u"127.0.0.2"_s, m_port); // refused where only 127.0.0.1 listens
    QTRY_COMPARE(beside.state(), QAbstractSocket::ConnectedState);
}

void TestRestrictedKey::saysWhatItLeavesOpen_data()
{
    QTest::addColumn<QString>("forward");
    QTest::addColumn<ExportKind>("kind");
    QTest::addColumn<QStringList>("notes");
    const QString listening = u"listen on Unix sockets"_s;
    const QString reaching = u"Unix sockets included"_s;
    const QString any = u"any path"_s;
    const auto row = [](const char *forward, const QStringList &key, const QStringList &match) {
        QTest::addRow("key: %s", forward)
            << QString::fromUtf8(forward) << ExportKind::AuthorizedKeys << key;
        QTest::addRow("Match: %s", forward)
            << QString::fromUtf8(forward) << ExportKind::SshdConfig << match;
    };
    row("-L 1:h:1", {listening}, {});
    row("-L 1:/s", {listening}, {});
    row("-D 1", {reaching, listening}, {});
    row("-R 1:h:1", {listening}, {});
    row("-R 0:h:1", {u"every port"_s, listening}, {u"every port"_s});
    row("-R /s:h:1", {any}, {any});
}

void TestRestrictedKey::saysWhatItLeavesOpen()
{
    QFETCH(QString, forward);
    QFETCH(ExportKind, kind);
    QFETCH(QStringList, notes);
    Profile profile;
    profile.host = u"h"_s;
    profile.forwards = {*parseForward(forward.at(1), QStringView(forward).sliced(3))};
    const QTemporaryDir folder;
    profile.identities = {folder.filePath(u"id"_s)};
    QFile key(folder.filePath(u"id.pub"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("ssh-ed25519 AAAA ann\n") > 0);
    key.close();
    const auto made = exportProfile(profile, kind, ExportFor::Here, ExportWith::Default);
    QVERIFY(made);
    QCOMPARE(made->notes.size(), notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i) {
        QVERIFY2(made->notes[i].contains(notes[i]), qPrintable(made->notes[i]));
        const bool inText = made->text.contains(u"# "_s + made->notes[i] + u'\n');
        QCOMPARE(inText, kind == ExportKind::SshdConfig);
    }
    if (kind == ExportKind::AuthorizedKeys) // one line, to be put in front of a key
        QCOMPARE(made->text.trimmed().count(u'\n'), 0);
}

CULVERT_TEST(TestRestrictedKey)
#include "tst_restrictedkey.moc"
