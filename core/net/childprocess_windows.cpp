#include "core/net/childprocess.h"

#include <QProcess>

#include <qt_windows.h>

namespace culvert::net {

/// A Ctrl-C at our console is then for us alone.
void separate(QProcess &process, const std::function<void()> &)
{
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) {
        arguments->flags |= CREATE_NEW_PROCESS_GROUP;
    });
}

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
