#pragma once

#include "app/desktop/request.h"

class QCommandLineParser;

namespace culvert {

/// The words of the desktop program's command line.
struct Options
{
    QString configFolder;
    Request request;
    bool help = false;
    bool version = false;
    QString problem; ///< of the words, in a sentence; empty: none
};

/// `words` begin with the program's name. `parser` is filled, for its help text. Paths are made
/// absolute here, by the current folder: another process may carry the request out.
Options optionsFrom(const QStringList &words, QCommandLineParser &parser);

} // namespace culvert
