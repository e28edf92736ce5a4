#include "tests/support/testprogram.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryKindAndCopies();
    void showsWhatTheOtherMachineNeeds();
    void saysWhyItIsImpossible();
    void saysWhatItLeavesOut();
    void writesOutWhatTheConfigurationSays();
    void savesAFile();
    void showsWholeNamesInEveryLanguage();
    void offersOnlyTheOtherMachineForItsTunnel();

private:
    static Profile reverse();
};

Profile TestExportDialog::reverse()
{
    Profile profile;
    profile.name = u"Reach pi"_s;
    profile.host = u"relay"_s;
    profile.forwards = {*parseForward(u'R', u"12345:localhost:22")};
    return profile;
}

void TestExportDialog::showsEveryKindAndCopies()
{
    ExportDialog dialog(reverse());
    auto *kinds = dialog.findChild<QListWidget *>(u"kinds"_s);
    QCOMPARE(kinds->count(), allExportKinds().size());
    auto *shown = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    for (int row = 0; row < kinds->count(); ++row) {
        kinds->setCurrentRow(row);
        QTRY_VERIFY(!shown->toPlainText().isEmpty()); // ssh_config is read first
        dialog.findChild<QPushButton *>(u"copy"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"12345"_s)
                     || text.contains(u"Reach pi"_s), // a service that runs it by its name
                 qPrintable(kinds->item(row)->text() + text));
        QCOMPARE(
            text,
            exportProfile(reverse(), allExportKinds().at(row), ExportFor::Here, ExportWith::Default)
                ->text);
    }
}

void TestExportDialog::showsWhatTheOtherMachineNeeds()
{
    ExportDialog dialog(reverse());
    auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    auto *culvert = dialog.findChild<QCheckBox *>(u"withculvert"_s);
    dialog.findChild<QComboBox *>(u"machine"_s)->setCurrentIndex(1);
    QTRY_VERIFY(text->toPlainText().contains(u"-L 12345:localhost:22"_s));
    QVERIFY(culvert->isHidden()); // of a command it is no question
    dialog.findChild<QListWidget *>(u"kinds"_s)
        ->setCurrentRow(int(allExportKinds().indexOf(ExportKind::Systemd)));
    QVERIFY(!culvert->isHidden());
    QVERIFY(text->toPlainText().contains(u"/usr/bin/ssh"_s));
    culvert->click();
    QVERIFY(text->toPlainText().contains(u"/usr/bin/culvert-cli"_s));
}

void TestExportDialog::saysWhyItIsImpossible()
{
    Profile profile = reverse();
    Forward any;
    any.destination = Endpoint::tcp(u"localhost"_s, 80); // any free port here: no word of ssh's
    profile.forwards = {any};
    ExportDialog dialog(profile);
    QVERIFY(dialog.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().isEmpty());
    QVERIFY(dialog.findChild<QLabel *>(u"message"_s)->text().contains(u"port of its own"_s));
    QVERIFY(!dialog.findChild<QPushButton *>(u"copy"_s)->isEnabled());
    QVERIFY(!dialog.findChild<QPushButton *>(u"saveas"_s)->isEnabled());
}

void TestExportDialog::saysWhatItLeavesOut()
{
    Profile profile = reverse();
    profile.proxy = u"socks5://gate:1080"_s;
    profile.jump = u"relay"_s;
    ExportDialog dialog(profile);
    auto *message = dialog.findChild<QLabel *>(u"message"_s);
    QVERIFY(!message->isHidden());
    QVERIFY2(message->text().contains(u"proxy socks5://gate:1080 is left out"_s),
             qPrintable(message->text()));
    QVERIFY(dialog.findChild<QPushButton *>(u"copy"_s)->isEnabled());
    dialog.findChild<QListWidget *>(u"kinds"_s)
        ->setCurrentRow(int(allExportKinds().indexOf(ExportKind::Json)));
    QVERIFY(message->isHidden());
}

void TestExportDialog::writesOutWhatTheConfigurationSays()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Host db\nHostName db.internal\nLocalForward 5433 localhost:5432\n");
    file.close();
    Profile linked;
    linked.name = linked.host = u"db"_s;
    linked.configFile = file.fileName();
    ExportDialog dialog(linked);
    auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    QVERIFY(text->toPlainText().endsWith(u"config db\n"_s)); // ssh reads the file itself
    dialog.findChild<QListWidget *>(u"kinds"_s)
        ->setCurrentRow(int(allExportKinds().indexOf(ExportKind::SshConfig)));
    QTRY_VERIFY(text->toPlainText().contains(u"HostName db.internal"_s));
    QVERIFY(text->toPlainText().contains(u"LocalForward 5433 localhost:5432"_s));
    dialog.findChild<QComboBox *>(u"machine"_s)->setCurrentIndex(1);
    QVERIFY(text->toPlainText().contains(u"RemoteForward 5433 localhost:5432"_s));
}

void TestExportDialog::savesAFile()
{
    const QTemporaryDir folder;
    ExportDialog dialog(reverse());
    dialog.findChild<QPushButton *>(u"saveas"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>();
    QVERIFY(files);
    const QString path = folder.filePath(u"tunnel.sh"_s);
    emit files->fileSelected(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("-R 12345:localhost:22"));
    QVERIFY(dialog.findChild<QLabel *>(u"message"_s)->text().contains(path));
    emit files->fileSelected(folder.filePath(u"missing/tunnel.sh"_s));
    QVERIFY(dialog.findChild<QLabel *>(u"message"_s)->text().contains(u"cannot be written"_s));
}

void TestExportDialog::showsWholeNamesInEveryLanguage()
{
    Language language;
    for (const QString &name : Language::available()) {
        language.use(name);
        ExportDialog dialog(reverse());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY2(dialog.findChild<QListWidget *>(u"kinds"_s)->horizontalScrollBar()->maximum() == 0,
                 qPrintable(name));
    }
    language.use(u"en"_s);
}

void TestExportDialog::offersOnlyTheOtherMachineForItsTunnel()
{
    Profile profile = reverse();
    profile.surroundings.seat = Seat::Acceptor;
    ExportDialog dialog(profile);
    QCOMPARE(dialog.findChild<QComboBox *>(u"machine"_s)->count(), 1);
    QTRY_VERIFY(dialog.findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().contains(
        u"-R 12345:localhost:22"_s)); // as it is
}

CULVERT_WIDGET_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
