#pragma once

#include "core/base/result.h"
#include "tests/support/needs.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace culvert::test {

/// A real sshd on 127.0.0.1, in a temporary folder with keys and known_hosts of its own. Whoever
/// runs the test logs in, with clientKey(). Passwords need PAM: for those take DemoServer.
class SshServer
{
public:
    /// Lines of sshd_config; they win over ours, for sshd takes a keyword's first value.
    explicit SshServer(const QStringList &config = {});
    ~SshServer();
    Q_DISABLE_COPY_MOVE(SshServer)

    /// Why sshd cannot run here; empty when it can. A reason to skip, but a failure in CI.
    static QString whyMissing();

    Result<void> start(); ///< takes connections when it returns
    void stop(); ///< the listener; sessions live on, as with a real server
    Result<void> restart(); ///< sessions end, same port, configuration read again
    void killConnections(); ///< sessions end, the listener stays
    void pause(); ///< SIGSTOP to listener and sessions: the server vanishes without a FIN
    void resume();
    /// Words before sshd's own: a program that sets its world up and then becomes sshd.
    void setLauncher(const QStringList &words) { m_launcher = words; }
    void setConfig(const QStringList &config) { m_config = config; } ///< at the next start
    Result<void> replaceHostKey(); ///< at the next start; known_hosts keeps the old one

    QString host() const;
    quint16 port() const { return m_port; }
    QString user() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString clientKey() const { return path(QStringLiteral("client_key")); }
    QString knownHostsFile() const { return path(QStringLiteral("known_hosts")); }
    QString authorizedKeysFile() const { return path(QStringLiteral("authorized_keys")); }
    qint64 processId() const { return m_process.processId(); }
    int sessionCount() const; ///< processes that serve a connection
    QString log() const;

    /// What the stock ssh needs to log in here, without the destination.
    QStringList sshOptions() const;

private:
    Result<void> prepare();
    Result<void> launch();
    bool writeConfig() const;

    QTemporaryDir m_folder;
    QStringList m_config;
    QStringList m_launcher;
    QProcess m_process;
    QList<qint64> m_orphans; ///< sessions of a stopped listener
    quint16 m_port = 0;
};

/// A fresh key pair at `file` and `file`.pub, by ssh-keygen.
Result<void> makeKeyPair(const QString &file, const QString &type = QStringLiteral("ed25519"),
                         const QString &passphrase = {});

} // namespace culvert::test

/// First line of a test, or of initTestCase(), that cannot do without sshd.
#define CULVERT_NEEDS_SSHD() CULVERT_NEEDS(culvert::test::SshServer::whyMissing())
