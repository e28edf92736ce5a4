#include "core/net/childprocess.h"

#include <QProcess>

namespace culvert::net {

void separate(QProcess &, const std::function<void()> &) {}

void killGroup(QProcess &process)
{
    process.kill();
}

} // namespace culvert::net
