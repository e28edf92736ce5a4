#pragma once

#include <QStringList>

#include <optional>

namespace culvert {

/// What a start of the desktop program asks for: its options, the actions of its desktop entry, and
/// what was opened with it. A second start hands it to the first.
struct Request
{
    enum class Command
    {
        Show, ///< the window; all others show it, too
        New, ///< the planner
        StartAll,
        StopAll,
    };
    Command command = Command::Show;
    bool minimized = false; ///< shows no window where nothing needs one
    QStringList start = {}; ///< tunnels, by name
    QStringList open = {}; ///< ssh: and culvert: links, and files by absolute path

    bool operator==(const Request &) const = default;
};

QString wordFor(Request::Command command); ///< the option without its dashes

QByteArray lineOf(const Request &request); ///< one JSON object with its line end
std::optional<Request> requestFrom(const QByteArray &line); ///< none: not a request

} // namespace culvert
