#include "core/openssh/configreader.h"
#include "core/openssh/dumpoptions.h"
#include "core/openssh/tokens.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

OpenSshVersion openSsh(const QString &number)
{
    return parseOpenSshVersion(u"OpenSSH_"_s + number + u"p1"_s).value_or(OpenSshVersion());
}

} // namespace

/// What other versions than the installed one make of the same lines, from OpenSSH's change log.
class TestOpenSshVersions : public QObject
{
    Q_OBJECT

private slots:
    void dumps_data();
    void dumps();
    void masksByBlock_data();
    void masksByBlock();
    void readsTwice_data();
    void readsTwice();
    void hashesTheJumpHost();
};

void TestOpenSshVersions::dumps_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QString>("line"); // or, where none of that keyword is printed, the keyword
    const auto row = [](const char *version, const char *config, const QString &line) {
        QTest::addRow("%s: %s", version, config)
            << QString::fromLatin1(version) << QByteArray(config) << line;
    };
    for (const char *old : {"9.2", "10.5"}) {
        row(old, "", u"tcpkeepalive yes"_s);
        row(old, "TCPKeepAlive no", u"tcpkeepalive no"_s);
    }
    row("10.6", "", u"tcpkeepalive true"_s);
    row("10.6", "TCPKeepAlive yes", u"tcpkeepalive true"_s);
    row("10.6", "TCPKeepAlive transport", u"tcpkeepalive true"_s);
    row("10.6", "KeepAlive False", u"tcpkeepalive false"_s);
    row("10.6", "TCPKeepAlive ALL", u"tcpkeepalive all"_s);
    row("10.2", "", u"revokedhostkeys"_s);
    row("10.2", "RevokedHostKeys none", u"revokedhostkeys"_s);
    row("10.2", "RevokedHostKeys /a", u"revokedhostkeys /a"_s);
    row("10.3", "", u"revokedhostkeys none"_s);
    row("10.3", "RevokedHostKeys NONE", u"revokedhostkeys none"_s);
    row("10.3", "RevokedHostKeys /a \"/b c\"\nRevokedHostKeys /d", u"revokedhostkeys /a /b c"_s);
}

void TestOpenSshVersions::dumps()
{
    QFETCH(const QString, version);
    QFETCH(const QByteArray, config);
    QFETCH(const QString, line);
    CommandLineOptions commandLine;
    commandLine.host = u"h"_s;
    commandLine.configText = config;
    const Result<HostOptions> options = resolveHost(commandLine, Execution::Never);
    QVERIFY2(options, options ? "" : qPrintable(options.error().message));
    const QString keyword = line.section(u' ', 0, 0);
    const QStringList lines =
        dumpOptions(*options, commandLine, openSsh(version)).filter(keyword + u' ');
    QCOMPARE(lines, line == keyword ? QStringList() : QStringList{line});
}

void TestOpenSshVersions::masksByBlock_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<int>("mask");
    const QByteArray another = "Host other\nStreamLocalBindMask 0111\n";
    const QByteArray twice = "StreamLocalBindMask 0117\nHost *\nStreamLocalBindMask 0100\n";
    QTest::newRow("10.5, another's block") << u"10.5"_s << another << 0111;
    QTest::newRow("10.6, another's block") << u"10.6"_s << another << 0177;
    QTest::newRow("10.5, twice") << u"10.5"_s << twice << 0100;
    QTest::newRow("10.6, twice") << u"10.6"_s << twice << 0117;
    QTest::newRow("10.6, another's and twice") << u"10.6"_s << another + "Host *\n" + twice << 0117;
}

void TestOpenSshVersions::masksByBlock()
{
    QFETCH(const QString, version);
    QFETCH(const QByteArray, config);
    QFETCH(const int, mask);
    for (const Checking checking : {Checking::EveryLine, Checking::ActiveLines}) {
        Settings settings;
        ConfigReader::Pass pass;
        pass.host = pass.originalHost = u"h"_s;
        pass.checking = checking;
        pass.version = openSsh(version);
        QVERIFY(ConfigReader(settings, pass).readText(config));
        QCOMPARE(hostOptionsFrom(settings, pass.version).streamLocalBindMask, mask);
    }
}

void TestOpenSshVersions::readsTwice_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<bool>("twice");
    QTest::newRow("10.0, final") << u"10.0"_s << QByteArray("Match final") << true;
    QTest::newRow("10.1, final") << u"10.1"_s << QByteArray("Match final") << true;
    QTest::newRow("10.0, not final") << u"10.0"_s << QByteArray("Match !final") << true;
    QTest::newRow("10.1, not final") << u"10.1"_s << QByteArray("Match !final") << false;
    QTest::newRow("10.1, both") << u"10.1"_s << QByteArray("Match final\nMatch !final") << true;
}

void TestOpenSshVersions::readsTwice()
{
    QFETCH(const QString, version);
    QFETCH(const QByteArray, config);
    QFETCH(const bool, twice);
    Settings settings;
    ConfigReader::Pass pass;
    pass.host = pass.originalHost = u"h"_s;
    pass.version = openSsh(version);
    ConfigReader reader(settings, pass);
    QVERIFY(reader.readText(config));
    QCOMPARE(reader.wantsFinalPass(), twice);
}

void TestOpenSshVersions::hashesTheJumpHost()
{
    HostOptions direct;
    direct.hostname = u"h"_s;
    HostOptions jumping = direct;
    jumping.proxyJump = u"first,alice@second:2222"_s;
    HostOptions shorter = direct;
    shorter.proxyJump = u"second"_s;
    const auto hash = [](const HostOptions &options, const QString &version) {
        return fileTokens(options, openSsh(version)).value(u'C');
    };
    QCOMPARE(hash(jumping, u"9.5"_s), hash(direct, u"9.5"_s));
    QVERIFY(hash(jumping, u"9.6"_s) != hash(direct, u"9.6"_s));
    QCOMPARE(hash(jumping, u"9.6"_s), hash(shorter, u"9.6"_s));
    QCOMPARE(hash(direct, u"9.6"_s), hash(direct, u"9.5"_s));
}

CULVERT_TEST(TestOpenSshVersions)
#include "tst_opensshversions.moc"
