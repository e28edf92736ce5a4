#pragma once

#include "core/base/error.h"
#include "core/base/result.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace culvert {

/// What can stand in a tunnel's history. The file keeps the words: none is ever taken away.
enum class MomentKind
{
    Started, ///< somebody asked for it
    Standby, ///< on demand: our ports listen, nothing is dialled
    Up, ///< its forwards listen
    Proved, ///< every forward that can be checked leads to its target
    Degraded, ///< a forward failed, or its proof did; the rest runs on
    Mended, ///< no forward is broken any more
    PortFreed, ///< a port of the server that was taken is ours now
    Lost, ///< the connection ended by itself; it is dialled again
    Retry, ///< an attempt failed; of many alike only some are kept
    Asked, ///< it waits for a person's answer
    Failed, ///< it ended until a person acts
    Stopped, ///< as asked
    Quit, ///< the program ended, and the tunnel with it
    Vanished, ///< the program ended without a word: killed, or the power went
    Asleep, ///< this computer
    Awake,
    Offline, ///< this computer has no network
    NetworkChanged, ///< it has another one, or one again
};

/// One thing that happened to a tunnel, without a word that is translated or secret; a value.
struct Moment
{
    QDateTime at; ///< UTC, by this computer's clock as it was then
    MomentKind kind = MomentKind::Started;
    std::optional<ErrorCode> cause = {};
    QString hop = {}; ///< the host it is about, as the user names it
    QString forward = {}; ///< the forward it is about: "-R 8080:localhost:3000"
    QString detail = {}; ///< the library's own words
    int attempt = 0; ///< Lost, Retry: the attempt that comes next, from 1
    /// Since the moment before, by a clock that nobody sets and that stands still while the
    /// computer sleeps; none: another run of the program told that one.
    std::optional<std::chrono::milliseconds> ran = {};

    bool operator==(const Moment &) const = default;
};

QString wordFor(MomentKind kind); ///< "started", "port-freed"; as culvert-cli(1) lists them
QList<MomentKind> allMomentKinds();

/// No run of the tunnel is under way after it, and another program may run it: Stopped, Failed,
/// Quit, Vanished.
bool isEnd(MomentKind kind);

/// One line of the file, with its end.
QByteArray lineFrom(const Moment &moment);

/// What stands in a line; else what is wrong with it, in English. Keys it does not know are passed
/// over.
tl::expected<Moment, QString> momentFrom(const QByteArray &line);

} // namespace culvert
