#include "tests/support/testprogram.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/endeditor.h"
#include "ui/editor/hostfield.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"

#include <QClipboard>
#include <QCompleter>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

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
    void takesApartAtAnEndOfAForward();
    void offersTheHostsOfSshConfig();

private:
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
            field(u"user"_s)->setFocus();
        }
        QCOMPARE(field(u"host"_s)->text(), host);
        QCOMPARE(field(u"user"_s)->text(), user);
        QCOMPARE(field(u"port"_s)->text(), QString::number(port));
        QCOMPARE(destinationOf(profile()),
                 user + u'@' + Endpoint::tcp(host, quint16(port)).toString());
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

void TestHostField::offersTheHostsOfSshConfig()
{
    QFile config(m_folder->filePath(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host lab-7\n  HostName 10.0.0.7\n  User ann\n  Port 2222\n"
                 "Host inner\n  ProxyJump lab-7\n");
    config.close();
    Wizard wizard(config.fileName());
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
    host->setText(u"elsewhere"_s); // nobody said that one reaches that
    QVERIFY(!wizard.findChild<QAbstractButton *>(u"here-reaches-other-yes"_s)->isChecked());
}

CULVERT_WIDGET_TEST(TestHostField)
#include "tst_hostfield.moc"
