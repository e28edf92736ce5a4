#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace culvert::test {

/// A real ssh-agent of its own.
class SshAgent
{
public:
    /// askpass: the program that it asks before it uses a key added with `ssh-add -c`.
    explicit SshAgent(const QString &askpass = {});
    ~SshAgent();
    Q_DISABLE_COPY_MOVE(SshAgent)

    QString socket() const { return m_folder.filePath(QStringLiteral("agent")); }
    bool add(const QString &key, const QStringList &options = {}); ///< ssh-add's

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace culvert::test
