#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QMap>

#include <cstdio>

using culvert::test::Registration;

namespace {

QMap<QString, Registration::Run> &tests()
{
    static QMap<QString, Registration::Run> known;
    return known;
}

} // namespace

Registration::Registration(const char *file, Run run)
{
    tests().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), run);
}

int main(int argc, char **argv)
{
    const Registration::Run run =
        argc > 1 ? tests().value(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!run) {
        std::fputs("Usage: PROGRAM TEST [QTest's own arguments]. The tests:\n", stderr);
        for (auto test = tests().cbegin(); test != tests().cend(); ++test)
            std::fprintf(stderr, "  %s\n", qPrintable(test.key()));
        return 2;
    }
    argv[1] = argv[0];
    return run(argc - 1, argv + 1);
}
