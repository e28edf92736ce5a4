#pragma once

#include "core/base/error.h"
#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

class QProcess;

namespace culvert {

/// A ProxyCommand as the way to the server: a process whose standard input and output lead to our
/// socket. Of its standard error at most 20 lines a second are read; a command that says more has
/// to wait. Deleting it kills the command, and waits up to 0.2 s for its end. On the thread that
/// made it. How it runs: one file a platform.
class ProxyCommand : public QObject, public Speaks<ProxyCommand>
{
    Q_OBJECT

public:
    explicit ProxyCommand(const QString &command,
                          QObject *parent = nullptr); ///< tokens already expanded
    ~ProxyCommand() override;

    net::Outcome<net::Socket> start(); ///< our end
    /// What losing the way means if the command has ended; waits up to 0.2 s for that.
    Error explained(const Error &lost);

signals:
    void said(const QString &line); ///< of its standard error, made plain
    void ended(const QString &how); ///< a sentence

private:
    void onErrorOutput();
    void onFinished();
    bool readErrorOutput(); ///< appends to m_errorOutput; false: no more for now
    void hearErrorOutput(bool hear);
    void say(const QByteArray &line);
    Sentence ending() const;
    void kill();

    QString m_command;
    QString m_lastWords;
    QByteArray m_errorOutput; ///< read, and not yet said
    QTimer m_errorPause;
    net::Socket m_errorEnd; ///< ours; Unix
    std::unique_ptr<QSocketNotifier> m_errorNotifier;
    std::unique_ptr<QProcess> m_process;
};

} // namespace culvert
