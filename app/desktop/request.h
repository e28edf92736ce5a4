#pragma once

#include <QString>

#include <optional>

namespace culvert {

/// What a start of the desktop program asks for: its options, and the actions of its desktop entry.
enum class Request
{
    Show, ///< the window; all others show it, too
    New, ///< the planner
    StartAll,
    StopAll,
};

QString wordFor(Request request); ///< the option without its dashes, and what a second start sends
std::optional<Request> requestFor(QStringView word); ///< none for an unknown one

} // namespace culvert
