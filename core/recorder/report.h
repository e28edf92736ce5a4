#pragma once

#include "core/base/eventlog.h"
#include "core/recorder/journal.h"
#include "core/recorder/masker.h"

namespace culvert {

/// What a report is made of.
struct ReportInput
{
    Profile profile;
    std::optional<SpelledProfile> spelled; ///< none: ssh_config was not read, or is not valid
    QList<Profile> others; ///< whose names may stand in the log
    QStringList versions; ///< of the program and what it is built from, one a line
    History history;
    QList<LogEntry> log; ///< oldest first
    QDateTime now;
};

/// A tunnel's versions, plan, timeline and log as plain English text for somebody who helps: names,
/// addresses, paths and keys are masked (Masker), and the notes, commands and what a server said
/// are left out. Reads the host names and accounts of this computer; runs nothing. Any thread.
QString reportFor(const ReportInput &input);

QString systemVersion(); ///< the operating system and the processor

} // namespace culvert
