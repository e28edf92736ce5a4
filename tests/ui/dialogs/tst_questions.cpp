#include "core/engine/engine.h"
#include "tests/ui/madeup.h"
#include "ui/dialogs/credentialdialog.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/questionqueue.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

class TestQuestions : public QObject
{
    Q_OBJECT

private slots:
    void doesNotTrustByDefault();
    void comparesAGivenFingerprint();
    void saysWhatElseIsKnown();
    void asksOneFieldAPrompt();
    void saysThatTheLastAnswerWasWrong();
    void emptiesTheFieldsIntoTheAnswer();
    void showsOneQuestionAtATime();
    void closesAWithdrawnQuestion();
    void doesNotTakeTheFocus();

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
    visible<HostKeyDialog>(window).first()->reject();
    QCOMPARE(visible<CredentialDialog>(window).size(), 1);
    visible<CredentialDialog>(window).first()->reject();
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
    QVERIFY(visible<HostKeyDialog>(window).first()->testAttribute(Qt::WA_ShowWithoutActivating));
}

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
