#include "tests/ui/madeup.h"

#include "core/recorder/journal.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace culvert::madeup {

namespace {

Profile profile(const QString &name, const QString &group, const QString &host,
                const QList<QString> &options)
{
    Profile made;
    made.id = {u"made-up-"_s + name};
    made.name = name;
    made.group = group;
    made.host = host;
    for (const QString &option : options)
        made.forwards.append(*parseForward(option.front(), option.mid(2)));
    return made;
}

SessionStatus statusOf(const Profile &profile, SessionState state)
{
    SessionStatus status;
    status.profile = profile.id;
    status.name = profile.name;
    status.state = state;
    status.hop = profile.host;
    status.hops = {profile.host};
    status.since = QDateTime::currentDateTime().addSecs(-8040);
    for (qsizetype i = 0; i < profile.forwards.size(); ++i) {
        ForwardStatus forward;
        forward.id = {int(i)};
        forward.forward = profile.forwards[i];
        forward.actual = profile.forwards[i].bind;
        if (state == SessionState::Established) {
            forward.state = ForwardState::Listening;
            forward.proof = {ProofResult::Proved, Exposure::Loopback, {}, status.since};
        }
        status.forwards.append(forward);
    }
    return status;
}

void playTraffic(Engine &engine, const Profile &profile)
{
    TrafficSnapshot traffic;
    for (int second = 0; second < 40; ++second) {
        const double wave = 1 + std::sin(second / 3.0) * 0.6 + std::sin(second * 1.7) * 0.3;
        traffic.rateIn = quint64(780000 * wave);
        traffic.rateOut = quint64(21000 * (2 - wave / 2));
        traffic.bytesIn += traffic.rateIn;
        traffic.bytesOut += traffic.rateOut;
        traffic.connections = 2;
        traffic.roundTrip = std::chrono::milliseconds(18);
        emit engine.trafficSampled(profile.id, traffic);
    }
}

void playConnections(Engine &engine, const Profile &profile)
{
    const QDateTime now = QDateTime::currentDateTime();
    ConnectionInfo connection;
    connection.peer = u"127.0.0.1:51234"_s;
    connection.target = u"localhost:8888"_s;
    connection.since = now.addSecs(-90);
    for (connection.id = 1; connection.id <= 3; ++connection.id) {
        connection.bytesIn = 48213000 / connection.id;
        connection.bytesOut = 912000 * connection.id;
        connection.peer = u"127.0.0.1:%1"_s.arg(51233 + connection.id);
        emit engine.connectionChanged(profile.id, connection);
    }
    connection.id = 2;
    connection.phase = ConnectionPhase::Closed;
    connection.closedBy = ClosedBy::Client;
    connection.duration = std::chrono::seconds(42);
    emit engine.connectionChanged(profile.id, connection);
}

} // namespace

QList<Profile> profiles()
{
    QList<Profile> all{
        profile(u"Notebook on lab-7"_s, u"Work"_s, u"lab-7"_s,
                {u"L 8888:localhost:8888"_s, u"L 6006:localhost:6006"_s, u"D 1080"_s}),
        profile(u"Reach pi"_s, u"Work"_s, u"hub.example.org"_s, {u"R 12345:localhost:22"_s}),
        profile(u"Staging database"_s, u"Work"_s, u"bastion.example.org"_s,
                {u"L 5432:db.internal:5432"_s}),
        profile(u"Printer room camera"_s, u"Work"_s, u"lab-9"_s, {u"L 8554:camera:554"_s}),
        profile(u"NAS"_s, u"Home"_s, u"nas.local"_s, {u"L 5001:localhost:5001"_s}),
        profile(u"Media centre"_s, u"Home"_s, u"attic"_s, {u"L 8096:localhost:8096"_s})};
    all[0].user = u"ada"_s;
    all[0].notes = u"Token is in the team's wiki."_s;
    return all;
}

HostKeyQuestion hostKeyQuestion()
{
    HostKeyQuestion question;
    question.id = {1};
    question.tunnel = u"Staging database"_s;
    question.host = u"bastion.example.org"_s;
    question.address = u"203.0.113.7"_s;
    question.keyType = u"ED25519"_s;
    question.fingerprint = u"SHA256:uNiVztksCsDhcc0u9e8BgrJXVGDzXlNcTpbZK4xHkYw"_s;
    question.knownNames = QStringList{u"bastion-old.example.org"_s};
    question.knownTypes = QStringList{u"RSA"_s};
    return question;
}

HostKeyChange hostKeyChange()
{
    HostKeyChange change;
    change.tunnel = u"Notebook on lab-7"_s;
    change.host = u"[lab-7.example.org]:2222"_s;
    change.shown = {u"ssh-ed25519"_s, QByteArray("\0\0\0\x0bssh-ed25519 new", 19).toBase64()};
    KnownHostsLine line;
    line.file = u"/home/ada/.ssh/known_hosts"_s;
    line.line = 12;
    line.names = change.host;
    line.key = {u"ssh-ed25519"_s, QByteArray("\0\0\0\x0bssh-ed25519 old", 19).toBase64()};
    change.known = {line};
    change.replacement = knownHostsLines(change.host, {}, change.shown, HostNames::Plain);
    return change;
}

CredentialQuestion passwordQuestion()
{
    CredentialQuestion question;
    question.id = {2};
    question.tunnel = u"NAS"_s;
    question.host = u"nas.local"_s;
    question.user = u"ada"_s;
    question.prompts = {{u"Password"_s, false}};
    question.attempt = 2;
    return question;
}

CredentialQuestion codesQuestion()
{
    CredentialQuestion question = passwordQuestion();
    question.id = {3};
    question.kind = CredentialKind::KeyboardInteractive;
    question.attempt = 1;
    question.name = u"Two-step login"_s;
    question.instruction = u"Open the app on your phone and type the six digits it shows."_s;
    question.prompts = {{u"User ID:"_s, true}, {u"One-time password (OATH) for `ada':"_s, false}};
    return question;
}

QByteArray sshConfig()
{
    return "Host bastion\n  HostName bastion.example.org\n  User jump\n\n"
           "Host db\n  HostName db.internal\n  User deploy\n  Port 2222\n  ProxyJump bastion\n"
           "  LocalForward 5432 localhost:5432\n  ForwardAgent yes\n"
           "  IdentityFile ~/.ssh/id_db\n  Compression yes\n\n"
           "Host web stage\n  LocalForward 8080 localhost:80\n  LocalForward 8443 localhost:443\n"
           "  ProxyCommand nc -x socks.example.org:1080 %h %p\n\n"
           "Host pi\n  RemoteForward 12345 localhost:22\n\nHost *\n  ServerAliveInterval 30\n";
}

void playChecks(Engine &engine, const Profile &profile)
{
    const Error refused{.code = ErrorCode::HostKeyChanged, .hop = profile.host};
    Error holder{.code = ErrorCode::BindFailed,
                 .message = u"Port 5432 on this computer is used by postgres (PID 812)."_s,
                 .remedy = u"Use another port for this tunnel, or stop that program."_s};
    Check port = failed(CheckKind::ListeningPort, holder);
    port.forward = ForwardId{0};
    Check target = unknown(
        CheckKind::Proof,
        u"Whether %1 reaches db.internal:5432 shows after the login there."_s.arg(profile.host));
    target.forward = ForwardId{0};
    Check address = passed(CheckKind::Address,
                           u"203.0.113.7:22 takes connections; it answered within 18 ms."_s);
    Check greeting = passed(CheckKind::Greeting,
                            u"%1 greets as OpenSSH_9.2p1 and exchanges keys."_s.arg(profile.host));
    address.hop = greeting.hop = profile.host;
    for (const Check &check :
         {passed(CheckKind::Configuration,
                 u"The settings are valid: ada@%1:22."_s.arg(profile.host)),
          port, passed(CheckKind::Agent, u"The agent answers and has ED25519 SHA256:uNiVzt…"_s),
          address, greeting, failed(CheckKind::HostKey, refused), target})
        emit engine.checked(profile.id, check);
    emit engine.examined(profile.id);
}

void playExposed(Engine &engine, const Profile &profile)
{
    SessionStatus status = statusOf(profile, SessionState::Established);
    status.forwards[0].proof.exposure = Exposure::Everyone;
    emit engine.statusChanged(status);
}

void play(Engine &engine, const QList<Profile> &profiles)
{
    SessionStatus up = statusOf(profiles[0], SessionState::Established);
    emit engine.statusChanged(up);
    playTraffic(engine, profiles[0]);
    playConnections(engine, profiles[0]);

    SessionStatus waiting = statusOf(profiles[1], SessionState::WaitingToRetry);
    waiting.attempt = 3;
    waiting.retryIn = std::chrono::milliseconds(12000);
    waiting.reason = Error{.code = ErrorCode::ConnectTimedOut, .hop = profiles[1].host};
    emit engine.statusChanged(waiting);

    SessionStatus unproved = statusOf(profiles[3], SessionState::Established);
    unproved.forwards[0].proof = {ProofResult::NotAllowed, Exposure::Unknown,
                                  u"The server does not allow to check."_s, unproved.since};
    emit engine.statusChanged(unproved);

    SessionStatus failed = statusOf(profiles[4], SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::HostKeyChanged,
                          .message = u"The host key of nas.local has changed."_s,
                          .hop = profiles[4].host,
                          .detail = u"Host key mismatch: ~/.ssh/known_hosts:14"_s};
    emit engine.statusChanged(failed);
    emit engine.statusChanged(statusOf(profiles[5], SessionState::Authenticating));

    const QDateTime now = QDateTime::currentDateTime();
    int second = 0;
    for (const QString &line :
         {u"Connecting to lab-7 (192.0.2.17) port 22"_s, u"Host key ED25519 is known"_s,
          u"Logged in as ada with the key id_ed25519"_s, u"Listening on localhost:8888"_s,
          u"localhost:8888 leads to its target: proved"_s})
        emit engine.logged({now.addSecs(second++), LogLevel::Info, profiles[0].name, line});
}

void writeHistory(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Journal journal(stateFolder, configFolder, tunnel);
    const auto write = [&](int minutesAgo, MomentKind kind, std::optional<ErrorCode> cause = {},
                           const QString &hop = {}) {
        Moment moment{.at = now.addSecs(-minutesAgo * 60), .kind = kind};
        moment.cause = cause;
        moment.hop = hop;
        if (kind == MomentKind::Degraded || kind == MomentKind::PortFreed)
            moment.forward = u"-R 12345:localhost:22"_s;
        (void)journal.append(moment);
    };
    write(1300, MomentKind::Started);
    write(1300, MomentKind::Up);
    write(1299, MomentKind::Proved);
    write(1100, MomentKind::Lost, ErrorCode::KeepAliveTimedOut, u"lab-7"_s);
    write(1097, MomentKind::Up);
    write(900, MomentKind::Asleep);
    write(480, MomentKind::Awake);
    write(480, MomentKind::NetworkChanged);
    write(479, MomentKind::Lost, ErrorCode::ConnectionLost, u"lab-7"_s);
    write(478, MomentKind::Retry, ErrorCode::ConnectTimedOut, u"lab-7"_s);
    write(450, MomentKind::Up);
    write(450, MomentKind::Degraded, ErrorCode::RemotePortTaken);
    write(360, MomentKind::PortFreed);
    write(360, MomentKind::Mended);
    write(300, MomentKind::Stopped);
    write(120, MomentKind::Started);
    write(120, MomentKind::Up);
    write(119, MomentKind::Proved);
}

} // namespace culvert::madeup
