#pragma once

#include <QStringList>

namespace culvert {

/// The words after the program's name, whatever they are made of. Not QCoreApplication's: Qt takes
/// its own options out of those.
QStringList typedWords(int argc, char *argv[]);

/// Before the first output: UTF-8 to a console, and to a file the bytes as they are. What it
/// changed about the console is put back when the process ends.
void prepareStreams();

} // namespace culvert
