#pragma once

#include "core/demo/demoserver.h"
#include "core/engine/engine.h"
#include "tests/support/sshserver.h"

#include <QSignalSpy>

#include <memory>

namespace culvert::test {

/// A login at that server, with nothing of the user's own; "-L 1:b:2" for each forward.
Profile profileTo(const SshServer &server, const QStringList &forwards = {});

/// One profile on an Engine of its own, towards an SshServer: start, wait, look. The test fails on
/// any event that the session had to ignore.
class Tunnel
{
public:
    /// forwards: "-L …", "-R …"; secrets: the engine's keychain.
    explicit Tunnel(const SshServer &server, const QStringList &forwards = {},
                    SavedSecrets *secrets = nullptr);
    ~Tunnel();

    Profile profile; ///< change it before start()
    ProfileKind kind = ProfileKind::Unsaved;
    bool batch = false;

    void aimAt(const DemoServer &demo); ///< instead, with nothing of the user's
    void goThrough(quint16 port); ///< to the server by way of this port, under the server's name
    void option(const QString &keyword, const QString &value);
    void start();
    void stop();
    /// Until it is there, or has been there since this was called: a busy machine may tell of two
    /// states at once.
    bool waitFor(SessionState state, int timeout = 20'000);
    bool waitForEnd(int timeout = 20'000);
    bool startAndWait(); ///< until Established; false also when it ended before

    SessionStatus status() const { return engine->status(profile.id); }
    ErrorCode errorCode() const; ///< of the status' reason
    quint16 port(int forward = 0) const { return status().forwards.value(forward).actual.port; }
    QList<SessionState> states; ///< all that it went through
    QList<ConnectionInfo> connections; ///< all that was reported
    QList<LogEntry> log;
    QString logText() const;

    std::unique_ptr<Engine> engine;
};

} // namespace culvert::test
