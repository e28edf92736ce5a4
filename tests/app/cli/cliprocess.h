#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace culvert::test {

class SshServer;

/// SSH OPTIONS and destination that log in there, and nowhere of the user's own.
QStringList wordsTo(const SshServer &server, const QStringList &options = {});

/// What the program said, once it has ended.
struct Outcome
{
    int code = -1; ///< -1: it did not end by itself
    QString out;
    QString err;

    QList<QJsonObject> objects() const; ///< of `out`, one a line
};

/// A running culvert-cli.
class CliProcess
{
public:
    CliProcess(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment, int terminal = -1,
               const QString &input = {});
    ~CliProcess();

    /// Waits for an event of `run --json`; none: it did not come in time.
    std::optional<QJsonObject> waitFor(const std::function<bool(const QJsonObject &)> &wanted);
    std::optional<QJsonObject> waitForState(const QString &state, const QString &tunnel = {});
    bool waitForOutput(const QString &text); ///< on stdout or stderr

    void signal(int number);
    Outcome wait(); ///< for its end
    QProcess &process() { return m_process; }

private:
    void read();

    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

/// culvert-cli with folders of its own: no test sees the user's, or another test's.
class Cli
{
public:
    Cli();

    std::unique_ptr<CliProcess> start(const QStringList &arguments) const;
    std::unique_ptr<CliProcess> startOn(int terminal, const QStringList &arguments) const;
    Outcome run(const QStringList &arguments) const { return start(arguments)->wait(); }

    void setWrapper(const QStringList &words) { m_wrapper = words; } ///< before the program
    void set(const QString &variable, const QString &value);
    void setInput(const QString &file) { m_input = file; } ///< standard input; empty: none
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name,
                  const QByteArray &text) const; ///< its path; empty: it failed
    QJsonObject shown(const QString &tunnel) const; ///< by `show --json`

    static QString program();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QString m_input;
    QStringList m_wrapper;
};

} // namespace culvert::test
