#include "tests/support/tunnel.h"

#include "tests/support/processes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int settlingTime = isSanitized ? 60'000 : 30'000; // ms

/// Session's word for an event that its table has no row for: always a fault of ours.
bool isIgnoredEvent(const LogEntry &entry)
{
    return entry.level == LogLevel::Debug && entry.message.startsWith(u"event "_s)
        && entry.message.contains(u" ignored in state "_s);
}

} // namespace

Profile profileTo(const SshServer &server, const QStringList &forwards)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"test"_s;
    profile.host = server.host();
    profile.port = server.port();
    profile.user = server.user();
    profile.configFile = u"none"_s;
    profile.identities = {server.clientKey()};
    profile.options = {{u"GlobalKnownHostsFile"_s, u"/dev/null"_s},
                       {u"UserKnownHostsFile"_s, server.knownHostsFile()},
                       {u"IdentityAgent"_s, u"none"_s},
                       {u"IdentitiesOnly"_s, u"yes"_s}};
    for (const QString &text : forwards) {
        const Result<Forward> forward = parseForward(text.at(1), QStringView(text).sliced(3));
        Q_ASSERT(forward);
        profile.forwards.append(*forward);
    }
    return profile;
}

Tunnel::Tunnel(const SshServer &server, const QStringList &forwards, SavedSecrets *secrets)
    : profile(profileTo(server, forwards)), engine(std::make_unique<Engine>(secrets))
{
    QObject::connect(engine.get(), &Engine::statusChanged, engine.get(),
                     [this](const SessionStatus &status) {
                         const bool isNew = states.isEmpty() || states.constLast() != status.state;
                         if (status.profile == profile.id && isNew)
                             states.append(status.state);
                     });
    QObject::connect(engine.get(), &Engine::connectionChanged, engine.get(),
                     [this](ProfileId, const ConnectionInfo &info) { connections.append(info); });
    QObject::connect(engine.get(), &Engine::logged, engine.get(), [this](const LogEntry &entry) {
        log.append(entry);
        if (isIgnoredEvent(entry))
            QTest::qFail(qPrintable(entry.message), __FILE__, __LINE__);
    });
}

Tunnel::~Tunnel() = default;

void Tunnel::aimAt(const DemoServer &demo)
{
    profile.host = demo.host();
    profile.port = demo.port();
    profile.user = demo.user();
    profile.identities = {demo.identityFile()};
    option(u"UserKnownHostsFile"_s, demo.knownHostsFile());
}

void Tunnel::goThrough(quint16 port)
{
    option(u"HostKeyAlias"_s, u"[127.0.0.1]:%1"_s.arg(profile.port));
    profile.port = port;
}

void Tunnel::option(const QString &keyword, const QString &value)
{
    profile.options.prepend({keyword, value});
}

void Tunnel::start()
{
    engine->start({profile, kind, batch});
}

void Tunnel::stop()
{
    engine->stop(profile.id);
}

bool Tunnel::waitFor(SessionState state, int timeout)
{
    const qsizetype before = states.size();
    return QTest::qWaitFor(
        [&] { return status().state == state || states.indexOf(state, before) >= 0; }, timeout);
}

bool Tunnel::waitForEnd(int timeout)
{
    return QTest::qWaitFor([this] { return !engine->isRunning(profile.id); }, timeout);
}

bool Tunnel::startAndWait()
{
    start();
    const bool settled = QTest::qWaitFor(
        [this] {
            return status().state == SessionState::Established || !engine->isRunning(profile.id);
        },
        settlingTime);
    return settled && status().state == SessionState::Established;
}

ErrorCode Tunnel::errorCode() const
{
    return status().reason ? status().reason->code : ErrorCode::Internal;
}

QString Tunnel::logText() const
{
    QStringList lines;
    for (const LogEntry &entry : log)
        lines.append(entry.message);
    return lines.join(u'\n');
}

} // namespace culvert::test
