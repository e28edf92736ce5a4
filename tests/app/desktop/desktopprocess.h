#pragma once

#include "core/engine/control.h"
#include "core/profile/profile.h"
#include "tests/support/sshserver.h"

#include <QProcess>
#include <QTemporaryDir>

namespace culvert::test {

/// The real desktop program with folders of its own; offscreen, unless told otherwise.
class DesktopProcess
{
public:
    DesktopProcess();
    ~DesktopProcess();
    Q_DISABLE_COPY_MOVE(DesktopProcess)

    static QString whyMissing(); ///< empty: it is built

    QString configFolder() const { return m_folder.filePath(QStringLiteral("config")); }
    QString runtimeFolder() const { return m_folder.filePath(QStringLiteral("run/culvert")); }
    void setVariable(const QString &name, const QString &value);

    /// Named "tunnel 0" and so on, each with a forward each way to the port; fewer: it failed.
    QList<Profile> saveTunnels(const SshServer &server, int count, quint16 target) const;

    bool start(const QStringList &options = {}); ///< true once it answers on its socket
    /// Another start with the same folders; its exit code, -1 after 20 s.
    int startAgain(const QStringList &options);
    QString errors(); ///< of both, so far

    QList<QJsonObject> statuses() const; ///< as culvert-cli gets them
    int upCount() const; ///< tunnels whose state is up
    bool waitForUp(int count, int timeout = 60'000) const;

    /// For a further start with the same folders.
    void prepare(QProcess &process, const QStringList &options) const;
    QProcess &process() { return m_process; }
    qint64 timeToEnd(); ///< after SIGTERM, in milliseconds; -1: it did not

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QString m_errors;
};

} // namespace culvert::test
