#include "core/base/plaintext.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestError : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasWordSentenceAndRemedy();
    void ownWordsWin();
    void secretsCannotBePrinted();
    void serverTextIsMadePlain();
};

void TestError::everyCodeHasWordSentenceAndRemedy()
{
    const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> words;
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY(form.match(wordFor(code)).hasMatch());
        words.insert(wordFor(code));
        QVERIFY(!describe(Error{.code = code}).isEmpty());
        QVERIFY(!remedyFor(Error{.code = code}).isEmpty());
    }
    QCOMPARE(words.size(), allErrorCodes().size());
    QCOMPARE(allErrorCodes().size(), qsizetype(ErrorCode::Internal) + 1);
    QCOMPARE(recoveryFor(ErrorCode::HostKeyChanged), Recovery::Stop);
    QCOMPARE(recoveryFor(ErrorCode::AuthenticationDenied), Recovery::Stop);
    QCOMPARE(recoveryFor(ErrorCode::ConnectionLost), Recovery::Retry);
}

void TestError::ownWordsWin()
{
    const Error error{
        .code = ErrorCode::BindFailed, .message = u"Port 80 is taken."_s, .remedy = u"Use 8080."_s};
    QCOMPARE(describe(error), u"Port 80 is taken."_s);
    QCOMPARE(remedyFor(error), u"Use 8080."_s);
}

void TestError::secretsCannotBePrinted()
{
    const Secret secret(QByteArrayLiteral("hunter2"));
    Secret copy;
    copy = secret;
    QCOMPARE(copy.size(), 7);
    QCOMPARE(qstrcmp(copy.data(), "hunter2"), 0);
    QString printed;
    QDebug(&printed) << secret;
    QVERIFY(!printed.contains(u"hunter2"_s));
    QVERIFY(Secret().isEmpty());
}

void TestError::serverTextIsMadePlain()
{
    QCOMPARE(plainServerText(u"Hi\x1b[31m\u202E there\r\nyou"_s), u"Hi[31m there\nyou"_s);
    QCOMPARE(plainServerText(QString(5000, u'x')).size(), 2000);
}

CULVERT_TEST(TestError)
#include "tst_error.moc"
