#pragma once

#include "core/net/socket.h"

#include <QObject>

class QProcess;

namespace culvert {

/// A ProxyCommand as the way to the server: /bin/sh runs it with our socket as its standard input
/// and output. Deleting it kills the command.
class ProxyCommand : public QObject
{
    Q_OBJECT

public:
    explicit ProxyCommand(const QString &command,
                          QObject *parent = nullptr); ///< tokens already expanded
    ~ProxyCommand() override;

    net::Outcome<net::Socket> start(); ///< our end

signals:
    void said(const QString &line); ///< its standard error, made plain
    void ended(const QString &how);

private:
    void onErrorOutput();

    QString m_command;
    std::unique_ptr<QProcess> m_process;
};

} // namespace culvert
