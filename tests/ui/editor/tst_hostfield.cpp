#include "core/base/savefile.h"
#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/endeditor.h"
#include "ui/editor/hostfield.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Addresses that are typed or pasted whole, wherever a host is asked for.
class TestHostField : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void takesApartInEveryForm_data();
    void takesApartInEveryForm();
    void givesBackWhatStoodThere();
    void oneClickOrKeyIsEnoughThoughHostsAreOffered_data();
    void oneClickOrKeyIsEnoughThoughHostsAreOffered();
    void choosesWhatIsOffered();
    void takesApartAtAnEndOfAForward();
    void offersTheHostsOfSshConfig();

private:
    QString withHosts() const; ///< a configuration file
    static void paste(QLineEdit *field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        field->selectAll();
        field->paste();
    }
    std::unique_ptr<QDialog> make(const QString &form)
    {
        if (form == u"planner")
            return std::make_unique<Wizard>();
        Profile fresh;
        fresh.id = newProfileId();
        return std::make_unique<ProfileDialog>(fresh, *m_tunnels);
    }
};

void TestHostField::takesApartInEveryForm_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<bool>("pasted");
    for (const bool pasted : {false, true}) {
        QTest::addRow("planner, %s", pasted ? "pasted" : "typed")
            << u"planner"_s << u"other-"_s << pasted;
        QTest::addRow("form, %s", pasted ? "pasted" : "typed") << u"form"_s << QString() << pasted;
    }
}

void TestHostField::takesApartInEveryForm()
{
    QFETCH(QString, form);
    QFETCH(QString, prefix);
    QFETCH(bool, pasted);
    const std::unique_ptr<QDialog> dialog = make(form);
    dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(dialog.get()));
    const auto field = [&](const QString &name) {
        return dialog->findChild<QLineEdit *>(prefix + name);
    };
    const auto profile = [&] {
        if (const auto *wizard = qobject_cast<Wizard *>(dialog.get()))
            return wizard->profile();
        return qobject_cast<ProfileDialog *>(dialog.get())->profile();
    };
    for (const auto &[text, user, host, port] :
         {std::tuple(u"ann@lab-7:2222"_s, u"ann"_s, u"lab-7"_s, 2222),
          std::tuple(u"ssh://bob@[2001:db8::7]:2200"_s, u"bob"_s, u"2001:db8::7"_s, 2200),
          std::tuple(u"lab-8:22022"_s, u"bob"_s, u"lab-8"_s, 22022)}) {
        field(u"host"_s)->setFocus();
        if (pasted) {
            paste(field(u"host"_s), text);
        } else {
            field(u"host"_s)->clear();
            QTest::keyClicks(field(u"host"_s), text);
            QCOMPARE(profile().port, quint16(port)); // drawn and saved before the field is left
            QCOMPARE(field(u"host"_s)->text(), text);
            QCOMPARE(field(u"user"_s)->text(), user); // and told
            QCOMPARE(field(u"port"_s)->text(), QString::number(port));
            field(u"user"_s)->setFocus();
        }
        QCOMPARE(field(u"host"_s)->text(), host);
        QCOMPARE(field(u"user"_s)->text(), user);
        QCOMPARE(field(u"port"_s)->text(), QString::number(port));
        QCOMPARE(destinationOf(profile()),
                 user + u'@' + Endpoint::tcp(host, quint16(port)).toString());
    }
}

void TestHostField::givesBackWhatStoodThere()
{
    Wizard wizard;
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto *host = wizard.findChild<QLineEdit *>(u"other-host"_s);
    auto *user = wizard.findChild<QLineEdit *>(u"other-user"_s);
    auto *port = wizard.findChild<QLineEdit *>(u"other-port"_s);
    user->setText(u"bob"_s);
    host->setFocus();
    QTest::keyClicks(host, u"ann@2001:22"_s);
    QCOMPARE(user->text(), u"ann"_s);
    QCOMPARE(port->text(), u"22"_s);
    QTest::keyClicks(host, u"::1"_s); // so it was no port
    QCOMPARE(port->text(), QString());
    QTest::keyClick(host, Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(host, Qt::Key_Delete);
    QCOMPARE(host->text(), u"2001:22::1"_s);
    QCOMPARE(user->text(), u"bob"_s);
    user->setFocus();
    QCOMPARE(user->text(), u"bob"_s);
    QCOMPARE(port->text(), QString());
}

/// As the window system tells it: while the list of hosts is open, the press goes there.
void TestHostField::oneClickOrKeyIsEnoughThoughHostsAreOffered_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("a click") << 0;
    QTest::newRow("Return") << int(Qt::Key_Return);
    QTest::newRow("Enter") << int(Qt::Key_Enter);
}

void TestHostField::oneClickOrKeyIsEnoughThoughHostsAreOffered()
{
    QFETCH(int, key);
    Wizard wizard(withHosts());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    const QSignalSpy planned(&wizard, &Wizard::planned);
    auto *host = wizard.findChild<HostField *>(u"other-host"_s);
    QTRY_VERIFY(host->completer());
    QWindow *window = wizard.windowHandle();
    for (const char letter : {'l', 'a', 'b', '-', '7'})
        QTest::keyClick(window, letter);
    QTRY_VERIFY(host->completer()->popup()->isVisible());
    const QWidget *create = wizard.findChild<QPushButton *>(u"wizard-create"_s);
    if (key == 0)
        QTest::mouseClick(window, Qt::LeftButton, {},
                          create->mapTo(&wizard, create->rect().center()));
    else
        QTest::keyClick(window, Qt::Key(key));
    QVERIFY(!host->completer()->popup()->isVisible());
    QCOMPARE(planned.count(), 1);
    QCOMPARE(planned.at(0).first().value<Profile>().host, u"lab-7"_s);
}

/// One that is marked is chosen, by Enter and by a click on it.
void TestHostField::choosesWhatIsOffered()
{
    Wizard wizard(withHosts());
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
    auto *host = wizard.findChild<HostField *>(u"other-host"_s);
    QTRY_VERIFY(host->completer());
    const QAbstractItemView *offer = host->completer()->popup();
    for (const bool byKey : {true, false}) {
        host->clear();
        QTest::keyClick(wizard.windowHandle(), 'i');
        QTRY_VERIFY(offer->isVisible());
        const QPoint first = offer->visualRect(offer->model()->index(0, 0)).center();
        if (byKey) {
            QTest::keyClick(wizard.windowHandle(), Qt::Key_Down);
            QTest::keyClick(wizard.windowHandle(), Qt::Key_Return);
        } else {
            QTest::mouseClick(offer->viewport(), Qt::LeftButton, {}, first);
        }
        QTRY_VERIFY(!offer->isVisible());
        QCOMPARE(host->text(), u"inner"_s);
        QVERIFY(wizard.isVisible());
    }
}

void TestHostField::takesApartAtAnEndOfAForward()
{
    EndEditor target(EndEditor::End::Target);
    target.show();
    paste(target.findChild<QLineEdit *>(u"targethost"_s), u"[::1]:5432"_s);
    QCOMPARE(target.findChild<QLineEdit *>(u"targethost"_s)->text(), u"::1"_s);
    QCOMPARE(target.findChild<QLineEdit *>(u"targetport"_s)->text(), u"5432"_s);
    QCOMPARE(target.endpoint().value(), Endpoint::tcp(u"::1"_s, 5432));
    target.setEndpoint(Endpoint::tcp({}, 80));
    QTest::keyClicks(target.findChild<QLineEdit *>(u"targethost"_s), u"db:5433"_s);
    QCOMPARE(target.endpoint().value(), Endpoint::tcp(u"db"_s, 5433));
}

QString TestHostField::withHosts() const
{
    const QString path = m_folder->filePath(u"config"_s);
    const bool failed = saveFile(path,
                                 "Host lab-7\n  HostName 10.0.0.7\n  User ann\n  Port 2222\n"
                                 "Host inner\n  ProxyJump lab-7\n"
                                 "Host *.lab\n  User carol\n  Port 2200\n")
                            .has_value();
    return failed ? QString() : path;
}

void TestHostField::offersTheHostsOfSshConfig()
{
    Wizard wizard(withHosts());
    wizard.show();
    auto *host = wizard.findChild<HostField *>(u"other-host"_s);
    QTRY_VERIFY(host->completer());
    const QAbstractItemModel &hosts = *host->completer()->model();
    QCOMPARE(hosts.rowCount(), 2);
    QCOMPARE(hosts.index(0, 0).data().toString(), u"lab-7: ann@10.0.0.7:2222"_s);
    QVERIFY(hosts.index(1, 0).data().toString().endsWith(u"through lab-7"_s));
    QTest::keyClicks(host, u"LAB"_s);
    QCOMPARE(host->completer()->currentCompletion(), u"lab-7"_s);
    QVERIFY(!wizard.findChild<QAbstractButton *>(u"here-reaches-other-yes"_s)->isChecked());
    QTest::keyClick(host, Qt::Key_Backspace);
    host->setText(u"lab-7"_s);
    QVERIFY(wizard.findChild<QAbstractButton *>(u"here-reaches-other-yes"_s)->isChecked());
    QCOMPARE(wizard.findChild<QLineEdit *>(u"other-user"_s)->placeholderText(), u"ann"_s);
    QCOMPARE(wizard.findChild<QLineEdit *>(u"other-port"_s)->placeholderText(), u"2222"_s);
    host->setText(u"x.lab"_s); // no name of its own there, but words for it
    QTRY_COMPARE(wizard.findChild<QLineEdit *>(u"other-user"_s)->placeholderText(), u"carol"_s);
    QCOMPARE(wizard.findChild<QLineEdit *>(u"other-port"_s)->placeholderText(), u"2200"_s);
    host->setText(u"elsewhere"_s); // nobody said that one reaches that
    QVERIFY(!wizard.findChild<QAbstractButton *>(u"here-reaches-other-yes"_s)->isChecked());
}

CULVERT_WIDGET_TEST(TestHostField)
#include "tst_hostfield.moc"
