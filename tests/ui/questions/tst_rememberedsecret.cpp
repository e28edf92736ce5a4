#include "core/engine/savedsecrets.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/logins.h"
#include "tests/support/testprogram.h"
#include "tests/support/traces.h"
#include "ui/models/eventlogmodel.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/questionqueue.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A password typed into the window's dialog and remembered, on its way from the field to the
/// keychain: where it is found afterwards, and where not.
class TestRememberedSecret : public QObject
{
    Q_OBJECT

private slots:
    void isInTheKeychainAlone();

private:
    static CredentialDialog *dialogOf(QWidget &window);
};

CredentialDialog *TestRememberedSecret::dialogOf(QWidget &window)
{
    CredentialDialog *dialog = nullptr;
    const bool shown = QTest::qWaitFor([&] {
        dialog = window.findChild<CredentialDialog *>();
        return dialog && dialog->isVisible();
    });
    return shown ? dialog : nullptr;
}

void TestRememberedSecret::isInTheKeychainAlone()
{
    CULVERT_NEEDS_SSHD();
    const QByteArray wrong = "Typed-by+mist4ke";
    const QByteArray right = "R3membered-with+care";
    DemoServer demo(passwordLogin(right));
    QVERIFY(demo.start());
    const QTemporaryDir folder;
    FakeCredentialStore store;
    SavedSecrets secrets(store, folder.path());
    const SshServer unused;
    Tunnel tunnel(unused, {}, &secrets);
    tunnel.aimAt(demo);
    EventLogModel log;
    connect(tunnel.engine.get(), &Engine::logged, &log, &EventLogModel::append);
    QWidget window;
    const QuestionQueue queue(*tunnel.engine, window);
    Traces traces;

    tunnel.start();
    for (const QByteArray &typed : {wrong, right}) {
        CredentialDialog *dialog = dialogOf(window);
        QVERIFY2(dialog, qPrintable(tunnel.logText()));
        auto *field = dialog->findChild<QLineEdit *>(u"prompt0"_s);
        auto *remember = dialog->findChild<QCheckBox *>(u"remember"_s);
        QVERIFY(field && remember);
        QTest::keyClicks(field, QString::fromLatin1(typed));
        QVERIFY(!field->displayText().contains(QString::fromLatin1(typed)));
        if (typed == wrong)
            QTest::mouseClick(remember, Qt::LeftButton, {}, {8, remember->height() / 2});
        QVERIFY(remember->isChecked()); // the wish survives a wrong password
        const QPointer<CredentialDialog> gone(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"login"_s), Qt::LeftButton);
        QTRY_VERIFY(!gone);
    }
    QVERIFY2(tunnel.waitFor(SessionState::Established), qPrintable(tunnel.logText()));
    const QString key = u"password %1@127.0.0.1:%2"_s.arg(demo.user()).arg(demo.port());
    QTRY_COMPARE(store.entries, (QHash<QString, QByteArray>{{key, right}}));
    const QString list = folder.filePath(u"saved-secrets.json"_s);
    QTRY_VERIFY(contents(list).contains(demo.user().toUtf8()));

    QVERIFY(log.rowCount() > 0);
    for (int row = 0; row < log.rowCount(); ++row)
        traces.add(u"log, line %1"_s.arg(row), logLine(log.at(row)).toUtf8());
    for (const QLabel *label : window.findChildren<QLabel *>())
        traces.add(label->objectName(), label->text().toUtf8());
    traces.addProcess(QCoreApplication::applicationPid());
    traces.addFolder(folder.path());
    QVERIFY(traces.size() > 500);
    QCOMPARE(traces.holding({wrong, right}), QStringList());
}

CULVERT_WIDGET_TEST(TestRememberedSecret)
#include "tst_rememberedsecret.moc"
