#include "core/net/childprocess.h"

#include "core/net/limits.h"

#include <QProcess>

#include <csignal>

#include <unistd.h>

namespace culvert::net {

void separate(QProcess &process, const std::function<void()> &also)
{
    process.setChildProcessModifier([also] {
        ::setsid();
        restoreDescriptorLimit();
        if (also)
            also();
    });
}

void killGroup(QProcess &process)
{
    killGroup(process.processId());
    process.kill(); // it may not have come as far as its group
}

void killGroup(qint64 leader)
{
    if (leader > 0)
        ::kill(-pid_t(leader), SIGKILL);
}

} // namespace culvert::net
