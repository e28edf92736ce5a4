#include "app/cli/console/exitcode.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

QString wordFor(Recovery recovery)
{
    switch (recovery) {
    case Recovery::Retry:
        return u"retry"_s;
    case Recovery::AskUser:
        return u"ask"_s;
    case Recovery::Stop:
        return u"stop"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

/// docs/errors.md is the contract; it must say what the program does.
class TestExitCode : public QObject
{
    Q_OBJECT

private slots:
    void isDocumented_data();
    void isDocumented();
};

void TestExitCode::isDocumented_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code : allErrorCodes())
        QTest::newRow(qPrintable(culvert::wordFor(code))) << code;
}

void TestExitCode::isDocumented()
{
    QFETCH(const ErrorCode, code);
    QFile file(QStringLiteral(CULVERT_SOURCE_DIR "/docs/errors.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString row = u"| `%1` | %2 | %3 | %4 |"_s.arg(
        culvert::wordFor(code), wordFor(recoveryFor(code)), QString::number(int(exitCodeFor(code))),
        describe({.code = code}));
    QVERIFY2(QString::fromUtf8(file.readAll()).contains(row), qPrintable(row));
}

CULVERT_TEST(TestExitCode)
#include "tst_exitcode.moc"
