#include "core/system/autostart.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

/// The autostart file of the XDG desktops.
class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAFileAndReadsItBack();
    void believesTheFileAndNotItself_data();
    void believesTheFileAndNotItself();
    void quotesWhatItStarts();
    void startsNobodyElsesImage();
    void saysWhyNot();

private:
    QString path() const
    {
        return m_folder->filePath(u"autostart/io.github.culvert.Culvert.desktop"_s);
    }
    QByteArray text() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAutostart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    for (const char *name : {"APPIMAGE", "APPDIR", "SNAP"})
        qunsetenv(name);
}

QByteArray TestAutostart::text() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAutostart::writesAFileAndReadsItBack()
{
    Autostart autostart;
    const QSignalSpy changed(&autostart, &Autostart::changed);
    QCOMPARE(autostart.state(), Autostart::State::Off);
    autostart.set(Autostart::State::Minimized);
    QCOMPARE(autostart.state(), Autostart::State::Minimized);
    QVERIFY2(text().contains("--minimized"), text().constData());
    autostart.set(Autostart::State::On);
    QCOMPARE(autostart.state(), Autostart::State::On);
    QVERIFY(!text().contains("--minimized"));
    if (!test::programPath(u"desktop-file-validate"_s).isEmpty())
        QCOMPARE(QProcess::execute(u"desktop-file-validate"_s, {path()}), 0);
    autostart.set(Autostart::State::Off);
    QVERIFY(!QFile::exists(path()));
    QCOMPARE(changed.count(), 3);
}

void TestAutostart::believesTheFileAndNotItself_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Autostart::State>("state");
    QTest::newRow("hidden") << QByteArray("Hidden=true") << Autostart::State::Off;
    QTest::newRow("switched off by GNOME")
        << QByteArray("X-GNOME-Autostart-enabled=false") << Autostart::State::Off;
    QTest::newRow("another section")
        << QByteArray("[Desktop Action x]\nHidden=true") << Autostart::State::On;
}

void TestAutostart::believesTheFileAndNotItself()
{
    QFETCH(const QByteArray, line);
    QFETCH(const Autostart::State, state);
    Autostart autostart;
    autostart.set(Autostart::State::On);
    QFile file(path());
    QVERIFY(file.open(QIODevice::Append));
    file.write(line + '\n');
    file.close();
    QCOMPARE(autostart.state(), state);
    QVERIFY(QFile::remove(path()));
    QCOMPARE(autostart.state(), Autostart::State::Off);
}

/// As GLib reads it, which is what most desktops start it with.
void TestAutostart::quotesWhatItStarts()
{
    qputenv("APPIMAGE", "/opt/a \"b\" $c 100%/culvert");
    qputenv("APPDIR", QFile::encodeName(QCoreApplication::applicationDirPath()));
    Autostart autostart({u"--config-dir"_s, u"/home/ann/my config\\dir"_s});
    autostart.set(Autostart::State::Minimized);
    QVERIFY2(text().contains("Exec=\"/opt/a \\\\\"b\\\\\" \\\\$c 100%%/culvert\" \"--minimized\" "
                             "\"--config-dir\" \"/home/ann/my config\\\\\\\\dir\"\n"),
             text().constData());
}

/// As from the terminal of a program that is an AppImage or a Snap.
void TestAutostart::startsNobodyElsesImage()
{
    qputenv("APPIMAGE", "/opt/editor.AppImage");
    const QString own = QCoreApplication::applicationFilePath();
    QCOMPARE(Autostart::program(), own);
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &other : {m_folder->path(), folder.chopped(1), u"/nowhere"_s, QString()}) {
        qputenv("APPDIR", QFile::encodeName(other));
        qputenv("SNAP", QFile::encodeName(other));
        QCOMPARE(Autostart::program(), own);
        QCOMPARE(Autostart().state(), Autostart::State::Off); // read from the file, not asked for
    }
    qputenv("APPDIR", QFile::encodeName(folder));
    QCOMPARE(Autostart::program(), u"/opt/editor.AppImage"_s);
}

void TestAutostart::saysWhyNot()
{
    QFile file(m_folder->filePath(u"autostart"_s)); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Autostart autostart;
    const QSignalSpy failed(&autostart, &Autostart::failed);
    autostart.set(Autostart::State::On);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(autostart.state(), Autostart::State::Off);
}

CULVERT_TEST(TestAutostart)
#include "tst_autostart.moc"
