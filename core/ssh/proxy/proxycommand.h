#pragma once

#include "core/base/error.h"
#include "core/net/socket.h"

#include <QObject>

class QProcess;

namespace culvert {

/// A ProxyCommand as the way to the server: a process whose standard input and output
/// lead to our socket. Deleting it kills the command. How it runs: one file a platform.
class ProxyCommand : public QObject
{
    Q_OBJECT

public:
    explicit ProxyCommand(const QString &command,
                          QObject *parent = nullptr); ///< tokens already expanded
    ~ProxyCommand() override;

    net::Outcome<net::Socket> start(); ///< our end
    Error explained(const Error &lost); ///< what losing the way means if the command has ended

signals:
    void said(const QString &line); ///< of its standard error, made plain
    void ended(const QString &how); ///< a sentence

private:
    void onErrorOutput();
    void onFinished();
    void say(const QByteArray &line);
    QString ending() const;
    void kill();

    QString m_command;
    QString m_lastWords;
    std::unique_ptr<QProcess> m_process;
};

} // namespace culvert
