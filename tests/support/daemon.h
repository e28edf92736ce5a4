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

    static bool isInstalled(const QString &program); ///< in PATH or where system programs are

private:
    QProcess m_process;
    QString m_output;
};

} // namespace culvert::test

/// First line of a test that cannot do without the program: skips, but fails in CI.
#define CULVERT_NEEDS(program)                                                                     \
    do {                                                                                           \
        const QString needed = QStringLiteral(program);                                            \
        const bool there = culvert::test::Daemon::isInstalled(needed);                             \
        if (!there && qEnvironmentVariableIsSet("CI"))                                             \
            QFAIL(qPrintable(needed + QStringLiteral(" is not installed")));                       \
        if (!there)                                                                                \
            QSKIP(qPrintable(needed + QStringLiteral(" is not installed")));                       \
    } while (false)
