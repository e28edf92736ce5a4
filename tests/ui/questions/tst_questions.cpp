#include "core/engine/engine.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/questions/questionqueue.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void doesNotTrustByDefault();
    void comparesAGivenFingerprint();
    void showsTheWholeFingerprint();
    void saysWhatElseIsKnown();
    void asksOneFieldAPrompt();
    void namesTheKeyOnce();
    void saysThatTheLastAnswerWasWrong();
    void emptiesTheFieldsIntoTheAnswer();
    void showsOneQuestionAtATime();
    void closesAWithdrawnQuestion();
    void doesNotTakeTheFocus();
    void remembersOnlyWhenTicked();
    void saysWhyTheKeychainDidNotHelp();
    void takesWhatTheKeychainSaysLater();
    void changedKeyShowsBoth();
    void changedKeyNeedsTheNameTyped();
    void changedKeyIsNotReplacedInAPattern();
    void changedKeyFailureIsShown();
    void changedKeyIsQueued();

private:
    template <typename Dialog>
    static QList<Dialog *> visible(QWidget &window)
    {
        QList<Dialog *> shown;
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                shown.append(dialog);
        }
        return shown;
    }
};

void TestQuestions::doesNotTrustByDefault()
{
    HostKeyDialog dialog(madeup::hostKeyQuestion());
    dialog.show();
    QVERIFY(dialog.findChild<QPushButton *>(u"cancel"_s)->isDefault());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
    QVERIFY(!dialog.isVisible());
}

void TestQuestions::comparesAGivenFingerprint()
{
    HostKeyDialog dialog(madeup::hostKeyQuestion());
    auto *given = dialog.findChild<QLineEdit *>(u"given"_s);
    auto *verdict = dialog.findChild<QLabel *>(u"verdict"_s);
    given->setText(u"SHA256:other"_s);
    QVERIFY(verdict->text().startsWith(u"Not the same"_s));
    given->setText(u"256 "_s + madeup::hostKeyQuestion().fingerprint
                   + u" root@bastion (ED25519)"_s);
    QVERIFY(verdict->text().startsWith(u"The same"_s));
    given->clear();
    QCOMPARE(verdict->text(), QString());
}

void TestQuestions::showsTheWholeFingerprint()
{
    Language german;
    german.use(u"de"_s); // longer words beside it
    HostKeyDialog dialog(madeup::hostKeyQuestion());
    dialog.show();
    const auto *fingerprint = dialog.findChild<QLabel *>(u"fingerprint"_s);
    const int needed = fingerprint->fontMetrics().horizontalAdvance(fingerprint->text());
    QVERIFY2(fingerprint->width() >= needed,
             qPrintable(u"%1 of %2"_s.arg(fingerprint->width()).arg(needed)));
}

void TestQuestions::saysWhatElseIsKnown()
{
    HostKeyQuestion question = madeup::hostKeyQuestion();
    question.caLine = u"/etc/ssh/ssh_known_hosts:3"_s;
    const HostKeyDialog dialog(question);
    QCOMPARE(dialog.findChild<QLabel *>(u"fingerprint"_s)->text(), question.fingerprint);
    QCOMPARE(dialog.findChild<QLabel *>(u"knownnames"_s)->text(), question.knownNames.first());
    QCOMPARE(dialog.findChild<QLabel *>(u"knowntypes"_s)->text(), u"RSA"_s);
    QVERIFY(dialog.findChild<QLabel *>(u"caline"_s)->text().contains(question.caLine));
}

void TestQuestions::asksOneFieldAPrompt()
{
    const CredentialDialog dialog(madeup::codesQuestion());
    QCOMPARE(dialog.findChild<QLineEdit *>(u"prompt0"_s)->echoMode(), QLineEdit::Normal);
    QCOMPARE(dialog.findChild<QLineEdit *>(u"prompt1"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"prompt2"_s));
    auto *words = dialog.findChild<QLabel *>(u"serverwords"_s);
    QVERIFY(words->text().contains(madeup::codesQuestion().instruction));
    QCOMPARE(words->textFormat(), Qt::PlainText);
}

/// What the engine asks on a terminal names the key; here the heading does.
void TestQuestions::namesTheKeyOnce()
{
    CredentialQuestion question = madeup::passwordQuestion();
    question.keyFile = u"/home/ann/.ssh/id_ed25519"_s;
    for (const CredentialKind kind : {CredentialKind::Passphrase, CredentialKind::TokenPin}) {
        question.kind = kind;
        question.prompts = {{u"Enter it for key '%1': "_s.arg(question.keyFile), false}};
        const CredentialDialog dialog(question);
        int named = 0;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            named += label->text().contains(question.keyFile);
        QCOMPARE(named, 1);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"prompt0"_s)->accessibleName(),
                 question.prompts.constFirst().text);
    }
}

void TestQuestions::saysThatTheLastAnswerWasWrong()
{
    QVERIFY(CredentialDialog(madeup::passwordQuestion()).findChild<QLabel *>(u"refused"_s));
    QVERIFY(!CredentialDialog(madeup::codesQuestion()).findChild<QLabel *>(u"refused"_s));
}

void TestQuestions::emptiesTheFieldsIntoTheAnswer()
{
    CredentialDialog dialog(madeup::codesQuestion());
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"prompt0"_s), u"ada"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"prompt1"_s), u"123456"_s);
    const CredentialAnswer answer = dialog.takeAnswer();
    QVERIFY(answer.given);
    QVERIFY(!answer.remember);
    QCOMPARE(QByteArray(answer.secrets[0].data()), QByteArray("ada"));
    QCOMPARE(QByteArray(answer.secrets[1].data()), QByteArray("123456"));
    QCOMPARE(dialog.findChild<QLineEdit *>(u"prompt1"_s)->text(), QString());
}

void TestQuestions::showsOneQuestionAtATime()
{
    QWidget window;
    Engine engine;
    QuestionQueue queue(engine, window);
    const QSignalSpy asked(&queue, &QuestionQueue::asked);
    emit engine.hostKeyAsked(madeup::hostKeyQuestion());
    emit engine.credentialAsked(madeup::passwordQuestion());
    QCOMPARE(visible<QuestionDialog>(window).size(), 1);
    QCOMPARE(asked.count(), 1);
    visible<HostKeyDialog>(window).constFirst()->reject();
    QCOMPARE(visible<CredentialDialog>(window).size(), 1);
    visible<CredentialDialog>(window).constFirst()->reject();
    QVERIFY(visible<QuestionDialog>(window).isEmpty());
}

void TestQuestions::closesAWithdrawnQuestion()
{
    QWidget window;
    Engine engine;
    const QuestionQueue queue(engine, window);
    emit engine.hostKeyAsked(madeup::hostKeyQuestion());
    emit engine.credentialAsked(madeup::passwordQuestion());
    emit engine.credentialAsked(madeup::codesQuestion());
    emit engine.questionWithdrawn(madeup::passwordQuestion().id);
    emit engine.questionWithdrawn(madeup::hostKeyQuestion().id);
    const QList<QuestionDialog *> shown = visible<QuestionDialog>(window);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first()->id(), madeup::codesQuestion().id);
}

void TestQuestions::doesNotTakeTheFocus()
{
    QWidget window;
    Engine engine;
    const QuestionQueue queue(engine, window);
    QWidget elsewhere;
    elsewhere.show();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    emit engine.hostKeyAsked(madeup::hostKeyQuestion());
    QVERIFY(
        visible<HostKeyDialog>(window).constFirst()->testAttribute(Qt::WA_ShowWithoutActivating));
}

void TestQuestions::remembersOnlyWhenTicked()
{
    CredentialQuestion question = madeup::codesQuestion();
    QVERIFY(!CredentialDialog(question).findChild<QCheckBox *>(u"remember"_s));
    question = madeup::passwordQuestion();
    question.mayRemember = true;
    CredentialDialog dialog(question);
    auto *remember = dialog.findChild<QCheckBox *>(u"remember"_s);
    QVERIFY(remember && !remember->isChecked());
    QVERIFY(!dialog.takeAnswer().remember);
    QTest::mouseClick(remember, Qt::LeftButton, {}, {8, remember->height() / 2});
    QVERIFY(dialog.takeAnswer().remember);
}

void TestQuestions::saysWhyTheKeychainDidNotHelp()
{
    CredentialQuestion question = madeup::passwordQuestion();
    QVERIFY(CredentialDialog(question).findChild<QLabel *>(u"keychainnote"_s)->isHidden());
    question.keychainNote = u"The keychain is broken."_s;
    const CredentialDialog dialog(question);
    QCOMPARE(dialog.findChild<QLabel *>(u"keychainnote"_s)->text(), question.keychainNote);
    QVERIFY(dialog.findChild<QPushButton *>(u"unlock"_s)->isHidden());
}

/// What was typed meanwhile stays.
void TestQuestions::takesWhatTheKeychainSaysLater()
{
    QWidget window;
    Engine engine;
    const QuestionQueue queue(engine, window);
    CredentialQuestion question = madeup::passwordQuestion();
    question.keychainLocked = true;
    question.keychainNote = u"The keychain is locked."_s;
    emit engine.credentialAsked(question);
    CredentialDialog *dialog = visible<CredentialDialog>(window).value(0);
    QVERIFY(dialog && dialog->findChild<QPushButton *>(u"unlock"_s)->isVisible());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"prompt0"_s), u"half"_s);
    question.keychainLocked = false;
    question.keychainNote.clear();
    emit engine.credentialAsked(question);
    QCOMPARE(visible<CredentialDialog>(window), QList{dialog});
    QVERIFY(!dialog->findChild<QPushButton *>(u"unlock"_s)->isVisible());
    QCOMPARE(dialog->findChild<QLineEdit *>(u"prompt0"_s)->text(), u"half"_s);
}

void TestQuestions::changedKeyShowsBoth()
{
    const HostKeyChange change = madeup::hostKeyChange();
    ChangedKeyDialog dialog(change);
    dialog.show();
    const auto text = [&dialog](const QString &name) {
        return dialog.findChild<QLabel *>(name)->text();
    };
    QVERIFY(text(u"shown"_s).contains(change.shown.fingerprint()));
    QVERIFY(text(u"known0"_s).contains(change.known[0].key.fingerprint()));
    QCOMPARE(text(u"place0"_s), u"/home/ada/.ssh/known_hosts:12"_s);
    QTest::keyClick(&dialog, Qt::Key_Return); // the default closes it
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestQuestions::changedKeyNeedsTheNameTyped()
{
    const QTemporaryDir folder;
    HostKeyChange change = madeup::hostKeyChange();
    change.known[0].file = folder.filePath(u"known_hosts"_s);
    change.known[0].line = 2;
    QFile file(change.known[0].file);
    const QByteArray before = "# mine\n" + change.host.toUtf8() + " ssh-ed25519 "
        + change.known[0].key.blob + "\nother ssh-ed25519 AAAA\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(before) == before.size());
    file.close();

    ChangedKeyDialog dialog(change);
    const QSignalSpy replaced(&dialog, &ChangedKeyDialog::replaced);
    dialog.show();
    auto *button = dialog.findChild<QPushButton *>(u"replace"_s);
    auto *typed = dialog.findChild<QLineEdit *>(u"typedhost"_s);
    QVERIFY(!button->isEnabled() && !button->isDefault());
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClicks(typed, u"lab-7.example.or"_s);
    QVERIFY(!button->isEnabled());
    QTest::keyClicks(typed, u"g"_s);
    QVERIFY(button->isEnabled());
    QCOMPARE(replaced.count(), 0);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(replaced.count(), 1);
    QVERIFY(!dialog.isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray after = file.readAll();
    QVERIFY(after.contains(change.shown.blob) && !after.contains(change.known[0].key.blob));
    QVERIFY(after.startsWith("# mine\n") && after.endsWith("other ssh-ed25519 AAAA\n"));
    QFile backup(file.fileName() + u".old"_s);
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(backup.readAll(), before);
}

void TestQuestions::changedKeyIsNotReplacedInAPattern()
{
    HostKeyChange change = madeup::hostKeyChange();
    change.known[0].names = u"*.example.org"_s;
    const ChangedKeyDialog dialog(change);
    QVERIFY(dialog.findChild<QLabel *>(u"byhand"_s));
    QVERIFY(!dialog.findChild<QLineEdit *>(u"typedhost"_s));
    QVERIFY(dialog.findChild<QPushButton *>(u"replace"_s)->isHidden());
}

void TestQuestions::changedKeyFailureIsShown()
{
    ChangedKeyDialog dialog(madeup::hostKeyChange());
    const QSignalSpy replaced(&dialog, &ChangedKeyDialog::replaced);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"typedhost"_s), u"lab-7.example.org"_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"replace"_s), Qt::LeftButton);
    QCOMPARE(replaced.count(), 0);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<QLabel *>(u"failure"_s)->text().contains(u"known_hosts"_s));
}

void TestQuestions::changedKeyIsQueued()
{
    QWidget window;
    Engine engine;
    const QuestionQueue queue(engine, window);
    emit engine.credentialAsked(madeup::passwordQuestion());
    emit engine.hostKeyChanged(madeup::hostKeyChange());
    emit engine.questionWithdrawn(madeup::passwordQuestion().id);
    QCOMPARE(visible<ChangedKeyDialog>(window).size(), 1);
    visible<ChangedKeyDialog>(window).constFirst()->reject();
    QVERIFY(visible<QuestionDialog>(window).isEmpty());
}

CULVERT_WIDGET_TEST(TestQuestions)
#include "tst_questions.moc"
