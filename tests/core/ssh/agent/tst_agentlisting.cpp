#include "core/ssh/agent/agentlisting.h"
#include "tests/support/testprogram.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// Agents that do not behave; those that do are met in the integration tests.
class TestAgentListing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesAnAnswerInPieces();
    void doesNotCollectWithoutEnd();
    void tellsThatNobodyIsThere();

private:
    QLocalSocket *accept();

    QTemporaryDir m_folder;
    QLocalServer m_agent;
};

void TestAgentListing::initTestCase()
{
    QVERIFY(m_agent.listen(m_folder.filePath(u"agent"_s)));
}

/// The next client, once its request is here.
QLocalSocket *TestAgentListing::accept()
{
    QLocalSocket *client = nullptr;
    const auto hasAsked = [&] {
        if (!client)
            client = m_agent.nextPendingConnection();
        return client && client->bytesAvailable() == 5;
    };
    return QTest::qWaitFor(hasAsked) && client->readAll() == QByteArray::fromHex("000000010b")
        ? client
        : nullptr;
}

void TestAgentListing::takesAnAnswerInPieces()
{
    AgentListing listing(m_agent.fullServerName());
    QSignalSpy listed(&listing, &AgentListing::listed);
    listing.start();
    QLocalSocket *client = accept();
    QVERIFY(client);
    const QByteArray keys = QByteArray::fromHex("0000000f0c00000001") + QByteArray(3, '\0')
        + "\x02"_ba + "ab"_ba + QByteArray(4, '\0');
    client->write(keys.first(7));
    QVERIFY(client->waitForBytesWritten());
    QVERIFY(listed.isEmpty());
    client->write(keys.sliced(7));
    QVERIFY(listed.wait());
    QCOMPARE(listed.first().first().value<QList<QByteArray>>(), QList<QByteArray>{"ab"});
}

void TestAgentListing::doesNotCollectWithoutEnd()
{
    AgentListing listing(m_agent.fullServerName());
    QSignalSpy failed(&listing, &AgentListing::failed);
    listing.start();
    QLocalSocket *client = accept();
    QVERIFY(client);
    client->write(QByteArray::fromHex("7fffffff0c"));
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().toString(), u"its answer is too long"_s);
}

void TestAgentListing::tellsThatNobodyIsThere()
{
    AgentListing listing(m_folder.filePath(u"nobody"_s));
    QSignalSpy failed(&listing, &AgentListing::failed);
    listing.start();
    QVERIFY(failed.wait());
}

CULVERT_TEST(TestAgentListing)
#include "tst_agentlisting.moc"
