#include "app/cli/console/output.h"

#include <QtGlobal>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void dropMessage(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        write(stderr, message.toUtf8() + '\n');
}

} // namespace

void print(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void printBytes(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void complain(const QString &line)
{
    write(stderr, "culvert-cli: " + line.toUtf8() + '\n');
}

void printNote(const QString &text)
{
    write(stderr, text.toUtf8() + '\n');
}

void printLog(const LogEntry &entry)
{
    const QString of = entry.tunnel.isEmpty() ? QString() : entry.tunnel + u": "_s;
    write(stderr,
          u"%1 %2: %3%4\n"_s
              .arg(entry.time.toUTC().toString(Qt::ISODateWithMs), wordFor(entry.level), of,
                   entry.message)
              .toUtf8());
}

QString textOf(const Error &error)
{
    const QString happened = describe(error);
    const QString end = happened.endsWith(u'.') ? u" "_s : u". "_s;
    return happened + end + remedyFor(error);
}

ExitCode fail(ExitCode code, const QString &message)
{
    complain(message);
    return code;
}

ExitCode fail(const Error &error)
{
    complain(textOf(error));
    return exitCodeFor(error.code);
}

void setQtMessagesShown(bool shown)
{
    qInstallMessageHandler(shown ? nullptr : dropMessage);
}

} // namespace culvert
