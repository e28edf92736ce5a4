#include "tests/support/asyncssh.h"

#include "tests/support/logins.h"
#include "tests/support/socket.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

QString systemPython()
{
    return u"/usr/bin/python3"_s;
}

QString whyNoAsyncssh()
{
    QProcess python;
    python.start(systemPython(), {u"-W"_s, u"ignore"_s, u"-c"_s, u"import asyncssh"_s});
    const bool imports = python.waitForFinished(30'000) && python.exitCode() == 0;
    return imports ? QString() : u"python3-asyncssh is not installed"_s;
}

quint16 startAsyncssh(Daemon &daemon, const SshServer &keys, const QByteArray &script,
                      const QString &mode)
{
    const QString file = keys.path(u"asyncssh-%1.py"_s.arg(mode));
    append(file, script);
    const quint16 port = freePort();
    const QStringList arguments{
        u"-W"_s, u"ignore"_s, file, QString::number(port), keys.path(u"host_key"_s), mode};
    return daemon.start(systemPython(), arguments, port) ? port : 0;
}

} // namespace culvert::test
