#pragma once

#include <QProcess>
#include <QStringList>

namespace culvert::test {

/// Another program's server on 127.0.0.1, for as long as this lives.
class Daemon
{
public:
    Daemon();
    ~Daemon();
    Q_DISABLE_COPY_MOVE(Daemon)

    /// True once something listens on the port.
    bool start(const QString &program, const QStringList &arguments, quint16 port);
    void kill();

    QString output(); ///< both channels, so far
    qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace culvert::test
