#include "core/net/childprocess.h"

#include "core/net/limits.h"

#include <QProcess>

#include <csignal>

#include <unistd.h>

namespace culvert::net {

void separate(QProcess &process, const std::function<void()> &also)
{
    process.setChildProcessModifier([also] {
        ::setpgid(0, 0);
        restoreDescriptorLimit();
        if (also)
            also();
    });
}

void killGroup(QProcess &process)
{
    if (const pid_t leader = pid_t(process.processId()); leader > 0)
        ::kill(-leader, SIGKILL);
    process.kill(); // it may not have come as far as its group
}

} // namespace culvert::net
