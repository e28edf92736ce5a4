#include "app/cli/console/startup.h"

namespace culvert {

QStringList typedWords(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

void prepareStreams() {}

} // namespace culvert
