#include "app/cli/console/startup.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <shellapi.h>

#include <cstdio>
#include <cstdlib>

namespace culvert {

namespace {

UINT codePageBefore = 0; // of the console, which outlives us

void restoreCodePage()
{
    SetConsoleOutputCP(codePageBefore);
}

} // namespace

QStringList typedWords(int, char *[]) // those have been through the code page
{
    int count = 0;
    wchar_t **typed = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList words;
    for (int i = 1; i < count; ++i)
        words.append(QString::fromWCharArray(typed[i]));
    LocalFree(typed);
    return words;
}

void prepareStreams()
{
    for (FILE *stream : {stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY); // lines end as on every other system
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && codePageBefore != CP_UTF8 && SetConsoleOutputCP(CP_UTF8))
        std::atexit(restoreCodePage);
}

} // namespace culvert
