#pragma once

#include <CLI/CLI.hpp>

#include <QString>

namespace culvert {

/// True where no command was named, nor anything that could be meant as one.
bool isAlone(const CLI::App &program);

/// What is wrong with the command line: the word that was not understood, and the nearest that
/// would be.
QString usageProblem(const CLI::App &program, const CLI::ParseError &problem);

} // namespace culvert
