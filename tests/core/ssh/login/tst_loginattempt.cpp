#include "core/ssh/login/loginattempt.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// Which of several reasons is told when a login has failed.
class TestLoginAttempt : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTruestCause_data();
    void tellsTheTruestCause();
    void tellsALossFromARefusal_data();
    void tellsALossFromARefusal();
};

namespace {

using Code = ErrorCode;

LoginAttempt attemptAt(const QString &host)
{
    LoginAttempt attempt;
    attempt.hop.name = host;
    attempt.hop.options.user = u"ann"_s;
    attempt.serverAccepts = u"publickey,password"_s;
    return attempt;
}

} // namespace

void TestLoginAttempt::tellsTheTruestCause_data()
{
    QTest::addColumn<LoginAttempt>("attempt");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("words");
    LoginAttempt attempt = attemptAt(u"db"_s);
    QTest::newRow("nothing was at hand")
        << attempt << Code::AuthenticationDenied << u"ann@db in. It accepts: publickey"_s;
    attempt.offered = {u"~/.ssh/id"_s, u"password"_s};
    QTest::newRow("refused") << attempt << Code::AuthenticationDenied
                             << u"Offered: ~/.ssh/id, password."_s;
    attempt.unasked = true;
    QTest::newRow("nobody answered") << attempt << Code::CredentialMissing << u"nobody gave"_s;
    attempt.unasked = false;
    const Error wrong{.code = Code::PassphraseWrong,
                      .message = u"wrong"_s,
                      .remedy = {},
                      .hop = {},
                      .detail = {}};
    attempt.lastKeyProblem = wrong;
    attempt.keyProblems = {wrong};
    QTest::newRow("a wrong passphrase") << attempt << Code::PassphraseWrong << u"wrong"_s;
    const Error unreadable{.code = Code::IdentityUnreadable,
                           .message = u"no such file"_s,
                           .remedy = {},
                           .hop = {},
                           .detail = {}};
    attempt.lastKeyProblem = unreadable;
    attempt.keyProblems = {unreadable};
    attempt.hop.options.identityFilesAreDefault = true;
    QTest::newRow("a default key that is not there is no cause")
        << attempt << Code::AuthenticationDenied << u"did not let"_s;
    attempt.hop.options.identityFilesAreDefault = false;
    QTest::newRow("a named one is") << attempt << Code::IdentityUnreadable << u"no such file"_s;
    attempt.offeredFile = true;
    QTest::newRow("unless another file was offered")
        << attempt << Code::AuthenticationDenied << u"did not let"_s;
}

void TestLoginAttempt::tellsTheTruestCause()
{
    QFETCH(const LoginAttempt, attempt);
    const Error error = deniedError(attempt);
    QTEST(error.code, "code");
    QFETCH(const QString, words);
    QVERIFY2(error.message.contains(words), qPrintable(error.message));
    QCOMPARE(error.hop, u"db"_s);
}

void TestLoginAttempt::tellsALossFromARefusal_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("cut") << u"Socket error: reset"_s << Code::ConnectionLost;
    QTest::newRow("by its application")
        << u"Received SSH_MSG_DISCONNECT: 11:bye"_s << Code::ConnectionLost;
    QTest::newRow("no further methods")
        << u"Received SSH_MSG_DISCONNECT: 14:no"_s << Code::AuthenticationDenied;
    QTest::newRow("illegal user name")
        << u"Received SSH_MSG_DISCONNECT: 15:no"_s << Code::AuthenticationDenied;
    QTest::newRow("too many") << u"SSH_MSG_DISCONNECT: 2:Too many authentication failures"_s
                              << Code::AuthenticationDenied;
}

void TestLoginAttempt::tellsALossFromARefusal()
{
    QFETCH(const QString, detail);
    const Error lost{.code = Code::ConnectionLost,
                     .message = u"lost"_s,
                     .remedy = {},
                     .hop = u"db"_s,
                     .detail = detail};
    const Error told = explainedLoss(lost, attemptAt(u"db"_s));
    QTEST(told.code, "code");
    QCOMPARE(told.detail, detail);
    QCOMPARE(told.message.contains(u"too many"_s), detail.contains(u"Too many"_s));
}

CULVERT_TEST(TestLoginAttempt)
#include "tst_loginattempt.moc"
