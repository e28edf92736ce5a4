#pragma once

#include <functional>

class QProcess;

/// Other people's programs as children of this process; one file a platform.
namespace culvert::net {

/// To be called before start(): the child gets a process group of its own, and the limit of open
/// files that this process was started with. `also` runs between fork and exec: async-signal-safe.
void separate(QProcess &process, const std::function<void()> &also = {});

/// Ends it and, but for Windows, whatever it has started, at once. Only after separate().
void killGroup(QProcess &process);

} // namespace culvert::net
