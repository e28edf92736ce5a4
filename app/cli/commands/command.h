#pragma once

#include "app/cli/console/context.h"
#include "app/cli/console/exitcode.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace culvert {

/// Carries out what was asked for, and returns what the program is to end with.
using Command = std::function<ExitCode(const Context &)>;

// Each adds one command, with its own options and help, to the program; parsing sets `chosen`.
// One file a command.
void addAdd(CLI::App &program, Command &chosen);
void addCompletion(CLI::App &program, Command &chosen);
void addDemo(CLI::App &program, Command &chosen);
void addDoctor(CLI::App &program, Command &chosen);
void addEdit(CLI::App &program, Command &chosen);
void addExplain(CLI::App &program, Command &chosen);
void addExport(CLI::App &program, Command &chosen);
void addImport(CLI::App &program, Command &chosen);
void addList(CLI::App &program, Command &chosen);
void addLog(CLI::App &program, Command &chosen);
void addRemove(CLI::App &program, Command &chosen);
void addRename(CLI::App &program, Command &chosen);
void addReport(CLI::App &program, Command &chosen);
void addResolve(CLI::App &program, Command &chosen);
void addRun(CLI::App &program, Command &chosen);
void addSecret(CLI::App &program, Command &chosen);
void addShow(CLI::App &program, Command &chosen);
void addStart(CLI::App &program, Command &chosen);
void addStatus(CLI::App &program, Command &chosen);
void addStop(CLI::App &program, Command &chosen);

void addProxyOption(CLI::App &command, std::string &proxy); ///< --proxy
void addConnectionsOption(CLI::App &command, int &connections); ///< --connections; 0: not given

/// The end of a command's --help: what is to be known about it, then ssh's letters.
void describeSshOptions(CLI::App &command, const std::string &about = {});

} // namespace culvert
