#pragma once

#include "tests/support/threadsanitizer.h"

#include <QTest>

namespace culvert::test {

/// One program holds many test classes, each run by its file's name: what takes long in a small
/// program, headers, moc and linking, is then done once. CTest starts it once a class.
struct Registration
{
    using Run = int (*)(int argc, char **argv);

    Registration(const char *file, Run run);
};

template <typename Test, typename Application>
int run(int argc, char **argv)
{
    Traced<Application> application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace culvert::test

/// Instead of QTEST_GUILESS_MAIN and QTEST_MAIN, once a file; named after the class, as a folder's
/// files may be compiled as one.
#define CULVERT_TEST(Test)                                                                         \
    static const culvert::test::Registration registrationOf##Test(                                 \
        __FILE__, &culvert::test::run<Test, QCoreApplication>);
#define CULVERT_WIDGET_TEST(Test)                                                                  \
    static const culvert::test::Registration registrationOf##Test(                                 \
        __FILE__, &culvert::test::run<Test, QApplication>);
