#include "core/system/portholder.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Four bytes at a time, each group in the machine's own order, as the kernel prints them.
QHostAddress addressFrom(const QByteArray &hex)
{
    QByteArray bytes = QByteArray::fromHex(hex);
#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
    for (qsizetype i = 0; i + 4 <= bytes.size(); i += 4)
        std::reverse(bytes.begin() + i, bytes.begin() + i + 4);
#endif
    if (bytes.size() == 4)
        return QHostAddress(bytes.toHex().toUInt(nullptr, 16));
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData()));
    return {};
}

/// "sl local_address rem_address st …": the inode of the socket that listens there, or nothing.
QByteArray inodeOf(const QByteArray &line, const QHostAddress &address, quint16 port)
{
    const QList<QByteArray> fields = line.simplified().split(' ');
    if (fields.size() < 10 || fields.at(3) != "0A") // TCP_LISTEN
        return {};
    const QList<QByteArray> local = fields.at(1).split(':');
    if (local.value(1).toUShort(nullptr, 16) != port
        || !excludes(addressFrom(local.first()), address))
        return {};
    return fields.at(9);
}

QByteArray findInode(const QHostAddress &address, quint16 port)
{
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        for (const QByteArray &line : contentOf(table).split('\n')) {
            if (const QByteArray inode = inodeOf(line, address, port); !inode.isEmpty())
                return inode;
        }
    }
    return {};
}

bool holds(const QString &process, const QByteArray &socket)
{
    const QString folder = u"/proc/%1/fd"_s.arg(process);
    for (const QString &descriptor : QDir(folder).entryList(QDir::Files | QDir::System)) {
        char target[64];
        const QByteArray link = QFile::encodeName(folder + u'/' + descriptor);
        const ssize_t size = readlink(link.constData(), target, sizeof(target));
        if (size > 0 && QByteArrayView(target, size) == socket)
            return true;
    }
    return false;
}

} // namespace

std::optional<PortHolder> holderOfPort(const QHostAddress &address, quint16 port)
{
    const QByteArray inode = findInode(address, port);
    if (inode.isEmpty())
        return std::nullopt;
    const QByteArray socket = "socket:[" + inode + ']';
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = process.toLongLong();
        if (pid > 0 && holds(process, socket)) {
            const QByteArray name = contentOf(u"/proc/%1/comm"_s.arg(process)).trimmed();
            return PortHolder{QString::fromUtf8(name), pid};
        }
    }
    return std::nullopt;
}

} // namespace culvert
