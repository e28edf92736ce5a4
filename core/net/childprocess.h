#pragma once

#include <functional>

class QProcess;

/// Programs that other people wrote, as children. How: one file a platform.
namespace culvert::net {

/// To be called before start(): the child gets a process group of its own, and the limit of open
/// files that this process was started with. `also` runs between fork and exec: async-signal-safe.
void separate(QProcess &process, const std::function<void()> &also = {});

/// Ends it and whatever it has started, at once. Only after separate().
void killGroup(QProcess &process);

} // namespace culvert::net
