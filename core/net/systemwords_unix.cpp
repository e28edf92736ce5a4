#include "core/net/systemwords.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <netdb.h>

namespace culvert::net {

namespace {

struct SystemWords
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SystemError)
};

} // namespace

/// In English as glibc has them.
QString systemWords(int number)
{
    switch (number) {
    case ECONNREFUSED:
        return SystemWords::tr("Connection refused");
    case ECONNRESET:
        return SystemWords::tr("Connection reset by peer");
    case ETIMEDOUT:
        return SystemWords::tr("Connection timed out");
    case EHOSTUNREACH:
        return SystemWords::tr("No route to host");
    case ENETUNREACH:
        return SystemWords::tr("Network is unreachable");
    case EPIPE:
        return SystemWords::tr("Broken pipe");
    case EACCES:
        return SystemWords::tr("Permission denied");
    case EADDRINUSE:
        return SystemWords::tr("Address already in use");
    case EADDRNOTAVAIL:
        return SystemWords::tr("Cannot assign requested address");
    case ENOENT:
        return SystemWords::tr("No such file or directory");
    case EMFILE:
        return SystemWords::tr("Too many open files");
    default:
        return QString::fromLocal8Bit(std::strerror(number));
    }
}

QString lookupWords(int answer)
{
    switch (answer) {
    case EAI_NONAME:
        return SystemWords::tr("Name or service not known");
    case EAI_AGAIN:
        return SystemWords::tr("Temporary failure in name resolution");
    case EAI_FAIL:
        return SystemWords::tr("Non-recoverable failure in name resolution");
    default:
        return QString::fromLocal8Bit(gai_strerror(answer));
    }
}

} // namespace culvert::net
