#include "core/ssh/agent/agentaddress.h"
#include "tests/support/testprogram.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestAgentAddress : public QObject
{
    Q_OBJECT

private slots:
    void isTheNamedOne_data();
    void isTheNamedOne();
    void isNobodysWhereNoneIsNamed();
    void pipe_data();
    void pipe();
};

void TestAgentAddress::isTheNamedOne_data()
{
    QTest::addColumn<QString>("identityAgent");
    QTest::addColumn<QString>("address");
    QTest::newRow("the usual one") << QString() << u"/run/agent"_s;
    QTest::newRow("a path") << u"/run/other"_s << u"/run/other"_s;
    QTest::newRow("none") << u"none"_s << QString();
    QTest::newRow("a pipe") << u"//./pipe/agent"_s << u"//./pipe/agent"_s;
}

void TestAgentAddress::isTheNamedOne()
{
    QFETCH(QString, identityAgent);
    QProcessEnvironment environment;
    environment.insert(u"SSH_AUTH_SOCK"_s, u"/run/agent"_s);
    const std::optional<QString> address = namedAgent(identityAgent, environment);
    QVERIFY(address.has_value());
    QTEST(*address, "address");
}

void TestAgentAddress::isNobodysWhereNoneIsNamed()
{
    QProcessEnvironment environment;
    QVERIFY(!namedAgent({}, environment));
    environment.insert(u"SSH_AUTH_SOCK"_s, QString());
    QVERIFY(!namedAgent({}, environment));
    QCOMPARE(namedAgent(u"none"_s, environment), std::optional(QString()));
}

void TestAgentAddress::pipe_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("name");
    const QString usual = uR"(\\.\pipe\openssh-ssh-agent)"_s;
    QTest::newRow("the system's spelling") << usual << usual;
    QTest::newRow("slashes") << u"//./pipe/openssh-ssh-agent"_s << usual;
    QTest::newRow("a backslash unescaped") << uR"(\.\pipe\openssh-ssh-agent)"_s << usual;
    QTest::newRow("escaped twice") << uR"(\\\\.\pipe\openssh-ssh-agent)"_s << usual;
    QTest::newRow("Pageant's") << u"//./pipe/pageant.bob.0f3c"_s
                               << uR"(\\.\pipe\pageant.bob.0f3c)"_s;
    QTest::newRow("capitals") << uR"(\\.\PIPE\agent)"_s << uR"(\\.\PIPE\agent)"_s;
    QTest::newRow("no name") << uR"(\\.\pipe\)"_s << QString();
    QTest::newRow("another computer's") << uR"(\\server\pipe\agent)"_s << QString();
    QTest::newRow("relative") << uR"(.\pipe\agent)"_s << QString();
    QTest::newRow("a socket") << u"/run/user/1000/agent"_s << QString();
    QTest::newRow("a Windows path") << uR"(C:\Users\bob\agent.sock)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestAgentAddress::pipe()
{
    QFETCH(QString, address);
    QTEST(pipeNameOf(address), "name");
}

CULVERT_TEST(TestAgentAddress)
#include "tst_agentaddress.moc"
