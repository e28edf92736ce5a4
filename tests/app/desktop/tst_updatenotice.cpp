#include "app/desktop/updatenotice.h"
#include "tests/support/testprogram.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

/// Against a web server of the test's own.
class TestUpdateNotice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsOfANewerVersion_data();
    void tellsOfANewerVersion();
    void sendsNothingAboutAnybody();
    void asksNobodyUnlessWanted();

private:
    QUrl where() const { return QUrl(u"http://127.0.0.1:%1/latest"_s.arg(m_server.serverPort())); }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_request;
};

void TestUpdateNotice::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *client = m_server.nextPendingConnection();
        connect(client, &QTcpSocket::readyRead, client, [this, client] {
            m_request += client->readAll();
            if (!m_request.contains("\r\n\r\n"))
                return;
            client->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: "
                          + QByteArray::number(m_answer.size()) + "\r\n\r\n" + m_answer);
            client->disconnectFromHost();
        });
    });
}

void TestUpdateNotice::tellsOfANewerVersion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("found");
    QTest::newRow("newer") << QByteArray("{\"tag_name\": \"v1.10.0\"}") << u"1.10.0"_s;
    QTest::newRow("the same") << QByteArray("{\"tag_name\": \"v1.2.3\"}") << QString();
    QTest::newRow("older") << QByteArray("{\"tag_name\": \"1.1.9\"}") << QString();
    QTest::newRow("no version") << QByteArray("{\"tag_name\": \"<b>nightly\"}") << QString();
    QTest::newRow("more than a version")
        << QByteArray("{\"tag_name\": \"9.0<script>\"}") << u"9.0"_s;
    QTest::newRow("no JSON") << QByteArray("<html>") << QString();
}

void TestUpdateNotice::tellsOfANewerVersion()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, found);
    m_answer = answer;
    m_request.clear();
    UpdateNotice notice(QVersionNumber(1, 2, 3), where());
    QSignalSpy told(&notice, &UpdateNotice::found);
    notice.look();
    QCOMPARE(told.wait(found.isEmpty() ? 500 : 5000), !found.isEmpty());
    if (!found.isEmpty()) {
        QCOMPARE(told.first().first().toString(), found);
        m_request.clear();
        notice.look(); // the same again
        QVERIFY(!told.wait(500));
    }
    QTRY_VERIFY(m_request.contains("GET /latest"));
}

void TestUpdateNotice::sendsNothingAboutAnybody()
{
    m_answer = "{}";
    m_request.clear();
    UpdateNotice notice(QVersionNumber(1, 2, 3), where());
    notice.look();
    QTRY_VERIFY(m_request.contains("\r\n\r\n"));
    const QByteArray sent = m_request.toLower();
    QVERIFY(!sent.contains("1.2.3"));
    QVERIFY(!sent.contains("cookie"));
    QVERIFY(!sent.contains("linux"));
}

void TestUpdateNotice::asksNobodyUnlessWanted()
{
    m_request.clear();
    UpdateNotice notice(QVersionNumber(1, 2, 3), where());
    notice.setWanted(true);
    notice.setWanted(false);
    QTest::qWait(300);
    QVERIFY(m_request.isEmpty());
}

CULVERT_TEST(TestUpdateNotice)
#include "tst_updatenotice.moc"
