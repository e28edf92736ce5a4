#include "core/net/childprocess.h"

#include <QProcess>

#include <windows.h>

namespace culvert::net {

void separate(QProcess &, const std::function<void()> &) {}

void killGroup(QProcess &process)
{
    process.kill();
}

void killGroup(qint64 leader)
{
    if (const HANDLE process = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(leader))) {
        TerminateProcess(process, 1);
        CloseHandle(process);
    }
}

} // namespace culvert::net
