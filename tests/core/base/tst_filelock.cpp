#include "core/base/filelock.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <thread>

using namespace culvert;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void locks_data();
    void locks();
    void leavesAnEmptyOneThatChanges();
    void isReleased();
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();
};

void TestFileLock::locks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("no file") << QByteArray();
    QTest::newRow("an empty one, as a full disk leaves it") << QByteArray("");
    const QByteArray here = QSysInfo::machineHostName().toUtf8() + '\n'
        + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
    QTest::newRow("of a process that is gone") << "999999999\nculvert-cli\n" + here;
    const QByteArray us = QByteArray::number(QCoreApplication::applicationPid()) + '\n'
        + QFileInfo(QCoreApplication::applicationFilePath()).completeBaseName().toUtf8() + '\n';
    QTest::newRow("of a process that is gone and had our number") << us + here;
}

void TestFileLock::locks()
{
    QFETCH(QByteArray, before);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"the.lock"_s);
    if (!before.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(before);
    }
    FileLock lock(path);
    QCOMPARE(lock.lock(0ms), FileLock::Outcome::Locked);
    FileLock second(path);
    QCOMPARE(second.lock(300ms), FileLock::Outcome::Held);
    const Result<void> told = second.lockOrSay(0ms);
    QVERIFY(!told && told.error().message.contains(u"the.lock"_s));
}

/// Somebody is about to write his number: the second look sees another file than the first.
void TestFileLock::leavesAnEmptyOneThatChanges()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"the.lock"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    std::atomic_bool over = false;
    std::thread somebody([name = std::filesystem::path(path.toStdU16String()), &over] {
        std::error_code ignored;
        std::filesystem::file_time_type time;
        while (!over)
            std::filesystem::last_write_time(name, time += 1s, ignored);
    });
    FileLock lock(path);
    const FileLock::Outcome outcome = lock.lock(0ms);
    over = true;
    somebody.join();
    QCOMPARE(outcome, FileLock::Outcome::Held);
    QVERIFY(QFile::exists(path));
}

void TestFileLock::isReleased()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"the.lock"_s);
    {
        FileLock lock(path);
        QCOMPARE(lock.lock(0ms), FileLock::Outcome::Locked);
    }
    QVERIFY(!QFile::exists(path));
    FileLock next(path);
    QCOMPARE(next.lock(0ms), FileLock::Outcome::Locked);
    next.unlock();
    QCOMPARE(FileLock(path).lock(0ms), FileLock::Outcome::Locked);
}

void TestFileLock::saysWhyThereIsNone_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("no folder") << u"/nowhere/at/all"_s;
    QTest::newRow("nobody may write there") << u"/proc/self"_s;
}

void TestFileLock::saysWhyThereIsNone()
{
    QFETCH(QString, folder);
    FileLock lock(folder + u"/the.lock"_s);
    QCOMPARE(lock.lock(10s), FileLock::Outcome::Unwritable); // at once
    const Result<void> told = lock.lockOrSay(0ms);
    QVERIFY(!told);
    QVERIFY2(told.error().message.contains(folder), qPrintable(told.error().message));
    QVERIFY2(!told.error().message.contains(u"unknown"_s), qPrintable(told.error().message));
}

CULVERT_TEST(TestFileLock)
#include "tst_filelock.moc"
