#include "core/ssh/identificationreader.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestIdentificationReader : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatStandsBefore_data();
    void takesWhatStandsBefore();
    void bearsWhatSshBears();
    void quotesTheFirstLine_data();
    void quotesTheFirstLine();
    void namesALongIdentification_data();
    void namesALongIdentification();
    void tellsHowFarItCame();
};

void TestIdentificationReader::takesWhatStandsBefore_data()
{
    QTest::addColumn<QByteArrayList>("parts");
    QTest::addColumn<QList<qsizetype>>("taken");
    QTest::addColumn<bool>("over");
    QTest::newRow("nothing") << QByteArrayList{"SSH-2.0-x\r\n"} << QList<qsizetype>{0} << true;
    QTest::newRow("lines") << QByteArrayList{"hello\r\nworld\nSSH-2.0-x\r\n"}
                           << QList<qsizetype>{13} << true;
    QTest::newRow("a line in parts") << QByteArrayList{"hel", "lo SSH-", "2.0\r", "\nSSH-2.0-x"}
                                     << QList<qsizetype>{3, 7, 4, 1} << true;
    QTest::newRow("its first letters")
        << QByteArrayList{"a\n", "SS"} << QList<qsizetype>{2, 0} << true;
    QTest::newRow("not yet") << QByteArrayList{"a\nb"} << QList<qsizetype>{3} << false;
}

void TestIdentificationReader::takesWhatStandsBefore()
{
    QFETCH(const QByteArrayList, parts);
    QFETCH(const QList<qsizetype>, taken);
    QFETCH(const bool, over);
    IdentificationReader reader;
    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(reader.take(parts[i]), taken[i]);
    QCOMPARE(reader.isOver(), over);
    QVERIFY(!reader.isTooMuch());
}

void TestIdentificationReader::bearsWhatSshBears()
{
    IdentificationReader reader;
    for (int i = 0; i < 1024; ++i)
        QCOMPARE(reader.take(QByteArray(8192, 'x') + "\r\n"), 8194);
    QVERIFY(!reader.isTooMuch());
    reader.take("one more\n");
    QVERIFY(reader.isTooMuch());
    QVERIFY(reader.problem(u"h"_s));
    IdentificationReader other;
    for (int i = 0; i < 8195 && !other.isTooMuch(); ++i)
        other.take("x");
    QVERIFY(other.isTooMuch());
}

void TestIdentificationReader::quotesTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("quoted"); // empty: no problem is known
    QTest::addColumn<QString>("remedy");
    QTest::newRow("web") << QByteArray("HTTP/1.0 302 Found\r\nLocation: x\r\n")
                         << u"'HTTP/1.0 302 Found'"_s << u"captive portal"_s;
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html>") << u"'<!DOCTYPE html><html>'"_s
                          << u"captive portal"_s;
    QTest::newRow("mail") << QByteArray("220 mx ESMTP\r\n") << u"'220 mx ESMTP'"_s
                          << u"the port is the wrong one"_s;
    QTest::newRow("penalty") << QByteArray("Not allowed at this time\r\n")
                             << u"'Not allowed at this time'"_s << u"PerSourcePenalties"_s;
    QTest::newRow("too many") << QByteArray("Exceeded MaxStartups\r\n")
                              << u"'Exceeded MaxStartups'"_s << u"MaxStartups"_s;
    QTest::newRow("stripped") << QByteArray("\x1b]0;x\x07who\xe2\x80\xae?\r\n") << u"']0;xwho?'"_s
                              << QString();
    QTest::newRow("long") << QByteArray(500, 'y') << u"'%1'"_s.arg(QString(80, u'y')) << QString();
    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("ssh") << QByteArray("hello\r\nSSH-2.0-x\r\n") << QString() << QString();
}

void TestIdentificationReader::quotesTheFirstLine()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, quoted);
    QFETCH(const QString, remedy);
    IdentificationReader reader;
    reader.take(bytes);
    const std::optional<Error> problem = reader.problem(u"box"_s);
    QCOMPARE(problem.has_value(), !quoted.isEmpty());
    if (!problem)
        return;
    QCOMPARE(problem->code, ErrorCode::KeyExchangeFailed);
    QCOMPARE(problem->hop, u"box"_s);
    QVERIFY2(problem->message.contains(quoted), qPrintable(problem->message));
    QVERIFY2(problem->remedy.contains(remedy), qPrintable(problem->remedy));
}

void TestIdentificationReader::namesALongIdentification_data()
{
    QTest::addColumn<qsizetype>("size"); // of what has come when it is looked at
    QTest::addColumn<QString>("libraryWords");
    QTest::newRow("whole") << qsizetype(310) << QString();
    QTest::newRow("in parts: libssh takes the second")
        << qsizetype(100) << u"Receiving banner: too large banner"_s;
}

void TestIdentificationReader::namesALongIdentification()
{
    QFETCH(const qsizetype, size);
    QFETCH(const QString, libraryWords);
    IdentificationReader reader;
    reader.take(("SSH-2.0-" + QByteArray(300, 'z') + "\r\n").first(size));
    const std::optional<Error> problem = reader.problem(u"box"_s, libraryWords);
    QVERIFY(problem);
    QVERIFY2(problem->message.contains(u"SSH-2.0-zzzz"_s), qPrintable(problem->message));
    QVERIFY(problem->remedy.contains(u"VersionAddendum"_s));
}

void TestIdentificationReader::tellsHowFarItCame()
{
    const Error none = describeKeyExchangeSilence({}, u"box"_s);
    const Error greeted = describeKeyExchangeSilence(u"SSH-2.0-x"_s, u"box"_s);
    QCOMPARE(none.code, ErrorCode::ConnectTimedOut);
    QCOMPARE(greeted.code, ErrorCode::ConnectTimedOut);
    QVERIFY(none.message.contains(u"no SSH greeting"_s));
    QVERIFY(greeted.message.contains(u"SSH-2.0-x"_s));
    QVERIFY(greeted.remedy.contains(u"MTU"_s));
}

CULVERT_TEST(TestIdentificationReader)
#include "tst_identificationreader.moc"
