#pragma once

#include "app/cli/commands/command.h"
#include "core/imports/importmerge.h"

namespace culvert {

/// What is to become of one thing that can be imported.
struct ImportReport
{
    Importable item;
    ImportMatch match;
    std::optional<Resolution> resolution; ///< none: nobody said which one is kept
    Profile profile; ///< as it is saved; where nothing is, the saved one that stays
};

/// One line: JSON, or name, destination, jump hosts, forwards and the outcome; where two tunnels
/// meet, a line for each of them too.
void printReport(const ImportReport &report, const Context &context);

} // namespace culvert
