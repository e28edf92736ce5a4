#include "core/profile/profilestore.h"
#include "tests/support/processes.h"
#include "tests/support/testprogram.h"
#include "ui/dialogs/importdialog.h"
#include "ui/importcontroller.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_dialog.reset(); }
    void ticksWhatHasForwards();
    void offersEachHostOnce();
    void saysWhichPortsClash();
    void copiesWhenToldTo();
    void importsOnceOnly();
    void showsWhatIsLostAndWhatRuns();
    void remembersConsent();
    void takesPuttysOwnSessions();
    void takesACommandLine();
    void takesLinesOfSshConfig();
    void settlesAConflictByClicking();
    void saysWhyAFileCannotBeRead();
    void staysResponsiveWithManyHosts();
    void opensForAPastedCommand();
    void opensForADroppedFile();
    void offersNewHostsOnce();

private:
    QString write(const QString &name, const QByteArray &text);
    void open(const QString &file = {});
    bool listed();
    QStringList names(int column = ImportModel::NameColumn) const;
    int row(const QString &name) const;
    template <typename Widget>
    Widget *find(const QString &name)
    {
        return m_dialog->findChild<Widget *>(name);
    }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<ImportDialog> m_dialog;
};

void TestImportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"config"_s));
}

QString TestImportDialog::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void TestImportDialog::open(const QString &file)
{
    m_dialog = std::make_unique<ImportDialog>(*m_store);
    if (!file.isEmpty())
        m_dialog->readFile(file);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QVERIFY(listed());
}

bool TestImportDialog::listed()
{
    return QTest::qWaitFor(
        [this] { return find<QLabel>(u"message"_s)->text() != u"Reading\u2026"; },
        test::isSanitized ? 60'000 : 20'000);
}

QStringList TestImportDialog::names(int column) const
{
    QStringList names;
    const QAbstractItemModel *model = m_dialog->findChild<QTreeView *>(u"importables"_s)->model();
    for (int i = 0; i < model->rowCount(); ++i) {
        const bool ticked = model->index(i, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        names.append((ticked ? u"*"_s : QString()) + model->index(i, column).data().toString());
    }
    return names;
}

int TestImportDialog::row(const QString &name) const
{
    const qsizetype plain = names().indexOf(name);
    return int(plain >= 0 ? plain : names().indexOf(u'*' + name));
}

void TestImportDialog::ticksWhatHasForwards()
{
    open(write(u"c"_s,
               "Host db\n LocalForward 5432 localhost:5432\n ProxyJump bastion\nHost plain\n"
               "Host *.lab\n"));
    QCOMPARE(names(), QStringList({u"*db"_s, u"plain"_s}));
    QCOMPARE(names(ImportModel::ForwardsColumn),
             QStringList({u"*-L 5432:localhost:5432"_s, QString()}));
    QCOMPARE(names(ImportModel::ViaColumn), QStringList({u"*bastion"_s, QString()}));
    QCOMPARE(find<QPushButton>(u"import"_s)->text(), u"Import 1 tunnel(s)"_s);
    QSignalSpy imported(m_dialog.get(), &ImportDialog::imported);
    click(u"import"_s);
    QCOMPARE(imported.size(), 1);
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(m_store->profiles().first().host, u"db"_s);
    QCOMPARE(m_store->profiles().first().configFile, m_folder->filePath(u"c"_s));
    QVERIFY(m_store->profiles().first().forwards.isEmpty());
}

void TestImportDialog::offersEachHostOnce()
{
    open(
        write(u"ssh_config"_s,
              "Host db db.internal dbase\n  HostName 10.0.0.7\n  LocalForward 5432 localhost:5432\n"
              "Host web\n  HostName 10.0.0.7\n  LocalForward 8080 localhost:80\n"));
    QCOMPARE(names(), QStringList({u"*db"_s, u"db.internal"_s, u"dbase"_s, u"*web"_s}));
    QCOMPARE(names(ImportModel::OutcomeColumn).at(1), u"The same as 'db'"_s);
}

void TestImportDialog::saysWhichPortsClash()
{
    Profile saved;
    saved.id = newProfileId();
    saved.name = u"notebook"_s;
    saved.host = u"lab"_s;
    saved.forwards = {parseForward(u'L', u"8888:localhost:8888").value()};
    QVERIFY(m_store->save(saved));
    open(write(u"ssh_config"_s,
               "Host a\n  LocalForward 8888 localhost:1\nHost b\n  LocalForward 5432 localhost:2\n"
               "Host c\n  LocalForward 5432 localhost:3\n"
               "Host d\n  LocalForward 127.0.0.2:8888 localhost:4\n"));
    const auto outcome = [this](int row) { return names(ImportModel::OutcomeColumn).at(row); };
    QCOMPARE(outcome(0), u"*New; 'notebook' opens port 8888, too"_s);
    QCOMPARE(outcome(1), u"*New; 'c' opens port 5432, too"_s);
    QCOMPARE(outcome(2), u"*New; 'b' opens port 5432, too"_s);
    QCOMPARE(outcome(3), u"*New"_s); // the port of another address
    QAbstractItemModel *model = find<QTreeView>(u"importables"_s)->model();
    QVERIFY(model->setData(model->index(2, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(outcome(1), u"*New"_s);
}

void TestImportDialog::copiesWhenToldTo()
{
    open(write(u"c"_s, "Host db\n HostName db.lab\n LocalForward 5432 localhost:5432\n"));
    find<QComboBox>(u"how"_s)->setCurrentIndex(1);
    QVERIFY(listed());
    QCOMPARE(names(), QStringList{u"*db"_s});
    click(u"import"_s);
    QCOMPARE(m_store->profiles().first().host, u"db.lab"_s);
    QCOMPARE(m_store->profiles().first().forwards.size(), 1);
    QVERIFY(m_store->profiles().first().configFile.isEmpty());
}

void TestImportDialog::importsOnceOnly()
{
    const QString file = write(u"c"_s, "Host a\n DynamicForward 1080\nHost b\n");
    open(file);
    click(u"import"_s);
    open(file);
    QCOMPARE(names(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(names(ImportModel::OutcomeColumn), QStringList({u"Here already"_s, u"New"_s}));
    QVERIFY(!find<QPushButton>(u"import"_s)->isEnabled());
    click(u"tickall"_s);
    QCOMPARE(names(), QStringList({u"a"_s, u"*b"_s}));
    click(u"import"_s);
    QCOMPARE(m_store->profiles().size(), 2);
}

void TestImportDialog::showsWhatIsLostAndWhatRuns()
{
    const QString trace = m_folder->filePath(u"ran"_s);
    open(write(u"c"_s,
               "Host a\n ForwardAgent yes\n ProxyCommand nc %h %p\nMatch exec \"touch "
                   + trace.toUtf8() + "\"\n User x\n"));
    const QString details = find<QPlainTextEdit>(u"details"_s)->toPlainText();
    QVERIFY(details.contains(u"forwardagent"_s));
    QVERIFY(details.contains(u"nc %h %p"_s));
    QVERIFY(details.contains(trace));
    QVERIFY(!QFile::exists(trace));
}

void TestImportDialog::remembersConsent()
{
    const QString file = write(u"c"_s, "Host a\n ProxyCommand nc %h %p\n");
    open(file);
    QVERIFY(!find<QCheckBox>(u"allowcommands"_s)->isVisible()); // nothing is ticked yet
    click(u"tickall"_s);
    QVERIFY(find<QCheckBox>(u"allowcommands"_s)->isVisible());
    click(u"import"_s);
    QCOMPARE(m_store->consents().size(), 0);
    QVERIFY(m_store->remove(m_store->profiles().first().id));

    open(file);
    click(u"tickall"_s);
    find<QCheckBox>(u"allowcommands"_s)->setChecked(true);
    click(u"import"_s);
    QCOMPARE(m_store->consents().size(), 1);
}

void TestImportDialog::takesPuttysOwnSessions()
{
    const QByteArray home = qgetenv("HOME");
    const auto restore = qScopeGuard([&home] { qputenv("HOME", home); });
    qputenv("HOME", m_folder->path().toLocal8Bit());
    open();
    QVERIFY(find<QComboBox>(u"origin"_s)->findText(u"PuTTY's sessions"_s) < 0);
    QVERIFY(QDir(m_folder->path()).mkpath(u".putty/sessions"_s));
    write(u".putty/sessions/my%20pi"_s,
          "HostName=pi.lab\nPortNumber=22\nProtocol=ssh\nPortForwardings=L8080=localhost:80,\n");
    open();
    auto *origin = find<QComboBox>(u"origin"_s);
    origin->setCurrentIndex(origin->findText(u"PuTTY's sessions"_s));
    QVERIFY(listed());
    QCOMPARE(names(), QStringList({u"*my pi"_s}));
}

void TestImportDialog::takesACommandLine()
{
    open();
    m_dialog->readText(u"autossh -M 0 -N -R 12345:localhost:22 user@host"_s);
    QVERIFY(listed());
    QCOMPARE(names(), QStringList{u"*host"_s});
    click(u"import"_s);
    QCOMPARE(m_store->profiles().first().user, u"user"_s);
    QCOMPARE(m_store->profiles().first().forwards.size(), 1);
}

void TestImportDialog::takesLinesOfSshConfig()
{
    open();
    m_dialog->readText(u"Host db\n  HostName db.lab\n  LocalForward 5433 localhost:5432\n"_s);
    QVERIFY(listed());
    QCOMPARE(names(), QStringList{u"*db"_s});
    QVERIFY(!m_dialog->findChild<QComboBox *>(u"how"_s)->isEnabled()); // no file to follow
    click(u"import"_s);
    QCOMPARE(m_store->profiles().first().host, u"db.lab"_s);
    QCOMPARE(m_store->profiles().first().configFile, QString());
    QCOMPARE(m_store->profiles().first().forwards.size(), 1);
}

void TestImportDialog::settlesAConflictByClicking()
{
    Profile mine;
    mine.id = newProfileId();
    mine.name = u"db"_s;
    mine.host = u"mine"_s;
    QVERIFY(m_store->save(mine));
    open(write(u"p.json"_s, R"({"name": "db", "host": "theirs"})"));
    QCOMPARE(names(ImportModel::OutcomeColumn), QStringList{u"Conflict: yours is kept"_s});
    QVERIFY(find<QRadioButton>(u"keepmine"_s)->isChecked());
    QVERIFY(find<QPlainTextEdit>(u"details"_s)->toPlainText().contains(u"Yours: ssh mine"_s));
    QVERIFY(!find<QPushButton>(u"import"_s)->isEnabled());
    click(u"keepboth"_s);
    QCOMPARE(names(ImportModel::OutcomeColumn), QStringList{u"*Conflict: both are kept"_s});
    click(u"taketheirs"_s);
    click(u"import"_s);
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(m_store->profiles().first().host, u"theirs"_s);
    QCOMPARE(m_store->profiles().first().id, mine.id);
}

void TestImportDialog::saysWhyAFileCannotBeRead()
{
    open(write(u"bad"_s, "Host a\nNonsense 1\n"));
    QVERIFY(names().isEmpty());
    QVERIFY(find<QLabel>(u"message"_s)->text().contains(u"bad line 2"_s));
    m_dialog->readFile(m_folder->filePath(u"missing"_s));
    QVERIFY(listed());
    QVERIFY(find<QLabel>(u"message"_s)->text().contains(u"missing"_s));
}

void TestImportDialog::staysResponsiveWithManyHosts()
{
    constexpr int hosts = test::isSanitized ? 50 : 500; // each reads the whole file once more
    QByteArray text;
    for (int host = 0; host < hosts; ++host)
        text += "Host h" + QByteArray::number(host) + "\n DynamicForward "
            + QByteArray::number(2000 + host) + QByteArray("\n # remark").repeated(18) + '\n';
    m_dialog = std::make_unique<ImportDialog>(*m_store);
    m_dialog->show();
    int turns = 0; // of the event loop while the file is read
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, &heartbeat, [&turns] { ++turns; });
    heartbeat.start(1);
    m_dialog->readFile(write(u"large"_s, text));
    QCOMPARE(find<QLabel>(u"message"_s)->text(), u"Reading\u2026"_s); // it came back at once
    QVERIFY(listed());
    QVERIFY(turns > 0);
    QAbstractItemModel *model = find<QTreeView>(u"importables"_s)->model();
    QCOMPARE(model->rowCount(), hosts);
    const QAbstractItemModelTester tester(model);
    click(u"import"_s);
    QCOMPARE(m_store->profiles().size(), hosts);
}

void TestImportDialog::opensForAPastedCommand()
{
    QSettings settings(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    QWidget window;
    auto *controller =
        new ImportController(window, *m_store, settings, write(u"own"_s, "Host a\n"));
    QSignalSpy refused(controller, &ImportController::nothingToPaste);
    QGuiApplication::clipboard()->setText(u"good morning"_s);
    controller->paste();
    QCOMPARE(refused.size(), 1);
    QGuiApplication::clipboard()->setText(u"$ ssh -D 1080 pi"_s);
    controller->paste();
    auto *dialog = window.findChild<ImportDialog *>();
    QVERIFY(dialog);
    auto *view = dialog->findChild<QTreeView *>(u"importables"_s);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 0).data().toString(), u"pi"_s);
}

void TestImportDialog::opensForADroppedFile()
{
    QSettings settings(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    QWidget window;
    new ImportController(window, *m_store, settings, write(u"own"_s, "Host a\n"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"dropped"_s, "Host pi\n DynamicForward 1080\n"))});
    QDragEnterEvent enter(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QVERIFY(drop.isAccepted());
    auto *dialog = window.findChild<ImportDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->findChild<QTreeView *>(u"importables"_s)->model()->rowCount(), 1);

    data.setUrls({});
    data.setText(u"good morning"_s);
    QDragEnterEvent other(QPoint(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&window, &other);
    QVERIFY(!other.isAccepted());
}

void TestImportDialog::offersNewHostsOnce()
{
    QSettings settings(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    const QString own = write(u"own"_s, "Host a\n");
    QWidget window;
    auto *controller = new ImportController(window, *m_store, settings, own);
    QSignalSpy found(controller, &ImportController::hostsFound);
    QSignalSpy added(controller, &ImportController::hostsAdded);
    QVERIFY(found.wait());
    QCOMPARE(found.first().first().toInt(), 1);
    QVERIFY(added.isEmpty()); // what was there at first was not added

    write(u"own"_s, "Host a b\n");
    QVERIFY(added.wait());
    QCOMPARE(added.takeFirst().constFirst().toStringList(), QStringList{u"b"_s});
    auto *again = new ImportController(window, *m_store, settings, own);
    QSignalSpy foundAgain(again, &ImportController::hostsFound);
    QSignalSpy addedAgain(again, &ImportController::hostsAdded);
    QVERIFY(foundAgain.wait());
    QVERIFY(addedAgain.isEmpty());
}

CULVERT_WIDGET_TEST(TestImportDialog)
#include "tst_importdialog.moc"
