#pragma once

#include <QtGlobal>

#include <functional>

class QProcess;

/// Other people's programs as children of this process; one file a platform.
namespace culvert::net {

/// To be called before start(): the child gets a session of its own (setsid(2)) and the limit of
/// open files that this process was started with. Its group can be ended as one; and without our
/// terminal it cannot be stopped by it (SIGTTIN), nor take it from us, which would stop us. `also`
/// runs between fork and exec: async-signal-safe.
void separate(QProcess &process, const std::function<void()> &also = {});

/// Ends it and, but for Windows, whatever it has started, at once. Only after separate().
void killGroup(QProcess &process);
void killGroup(qint64 leader); ///< by its number, from any thread, while it has not been waited for

} // namespace culvert::net
