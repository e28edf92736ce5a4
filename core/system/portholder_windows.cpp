#include "core/system/portholder.h"

#include <QByteArray>
#include <QFileInfo>

#include <winsock2.h>

#include <ws2tcpip.h>

#include <iphlpapi.h>
#include <qt_windows.h>

#include <array>

namespace culvert {

namespace {

constexpr int attempts = 3; // the table may grow between being measured and being read

/// MIB_TCPTABLE_OWNER_PID or MIB_TCP6TABLE_OWNER_PID, listeners only; empty: none to be had.
QByteArray listenersOf(ULONG family)
{
    QByteArray table;
    for (int i = 0; i < attempts; ++i) {
        DWORD size = DWORD(table.size());
        const DWORD rc = GetExtendedTcpTable(table.isEmpty() ? nullptr : table.data(), &size, FALSE,
                                             family, TCP_TABLE_OWNER_PID_LISTENER, 0);
        if (rc == NO_ERROR)
            return table;
        if (rc != ERROR_INSUFFICIENT_BUFFER)
            break;
        table.resize(qsizetype(size));
    }
    return {};
}

QHostAddress addressOf(const MIB_TCPROW_OWNER_PID &row)
{
    return QHostAddress(ntohl(row.dwLocalAddr));
}

QHostAddress addressOf(const MIB_TCP6ROW_OWNER_PID &row)
{
    return QHostAddress(row.ucLocalAddr);
}

template <typename Table>
std::optional<DWORD> findIn(const QByteArray &bytes, const QHostAddress &address, quint16 port)
{
    if (bytes.isEmpty())
        return {};
    const auto *table = reinterpret_cast<const Table *>(bytes.constData());
    for (DWORD i = 0; i < table->dwNumEntries; ++i) {
        const auto &row = table->table[i];
        if (ntohs(u_short(row.dwLocalPort)) == port && excludes(addressOf(row), address))
            return row.dwOwningPid;
    }
    return {};
}

/// Empty: another user's, which the system does not show.
QString nameOf(DWORD pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, pid);
    if (!process)
        return {};
    std::array<wchar_t, 32768> path{};
    DWORD length = path.size();
    const bool known = QueryFullProcessImageNameW(process, 0, path.data(), &length);
    CloseHandle(process);
    return known
        ? QFileInfo(QString::fromWCharArray(path.data(), qsizetype(length))).completeBaseName()
        : QString();
}

} // namespace

std::optional<PortHolder> holderOfPort(const QHostAddress &address, quint16 port)
{
    std::optional<DWORD> pid = findIn<MIB_TCPTABLE_OWNER_PID>(listenersOf(AF_INET), address, port);
    if (!pid)
        pid = findIn<MIB_TCP6TABLE_OWNER_PID>(listenersOf(AF_INET6), address, port);
    const QString name = pid ? nameOf(*pid) : QString();
    if (name.isEmpty())
        return std::nullopt;
    return PortHolder{name, qint64(*pid)};
}

} // namespace culvert
