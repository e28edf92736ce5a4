#include "tests/core/exports/exporting.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestExportServices : public QObject
{
    Q_OBJECT

private slots:
    void unitsVerify_data();
    void unitsVerify();
    void xmlIsWellFormed_data();
    void xmlIsWellFormed();
};

namespace {

const QStringList commonSandbox{u"NoNewPrivileges=yes"_s,
                                u"LockPersonality=yes"_s,
                                u"MemoryDenyWriteExecute=yes"_s,
                                u"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK"_s,
                                u"RestrictNamespaces=yes"_s,
                                u"RestrictRealtime=yes"_s,
                                u"RestrictSUIDSGID=yes"_s,
                                u"SystemCallArchitectures=native"_s,
                                u"SystemCallFilter=@system-service"_s,
                                u"SystemCallErrorNumber=EPERM"_s,
                                u"UMask=0077"_s,
                                u"ProtectControlGroups=yes"_s,
                                u"ProtectHostname=yes"_s,
                                u"ProtectKernelTunables=yes"_s,
                                u"ProtectSystem=full"_s};
const QStringList systemSandbox{u"CapabilityBoundingSet="_s,  u"AmbientCapabilities="_s,
                                u"PrivateDevices=yes"_s,      u"ProtectClock=yes"_s,
                                u"ProtectHome=read-only"_s,   u"ProtectKernelLogs=yes"_s,
                                u"ProtectKernelModules=yes"_s};

/// All that the service may do, from its first line to the section's end.
QStringList sandboxOf(const QString &unit)
{
    const qsizetype begin = unit.indexOf(commonSandbox.first());
    const qsizetype end = unit.indexOf(u"\n\n"_s, begin);
    return begin < 0 ? QStringList() : unit.sliced(begin, end - begin).split(u'\n');
}

} // namespace

void TestExportServices::unitsVerify_data()
{
    QTest::addColumn<bool>("system");
    QTest::addColumn<ExportFor>("machine");
    QTest::newRow("user") << false << ExportFor::Here;
    QTest::newRow("system") << true << ExportFor::Here;
    QTest::newRow("user, there") << false << ExportFor::There;
    QTest::newRow("system, there") << true << ExportFor::There;
}

void TestExportServices::unitsVerify()
{
    QFETCH(bool, system);
    QFETCH(ExportFor, machine);
    const Profile profile = profileWith(
        {u"-oUserKnownHostsFile=%d/a \"b c\""_s, u"-R12345:localhost:22"_s, u"-i/a b"_s, u"u@h"_s});
    const QString unit =
        exported(profile, system ? ExportKind::SystemdSystem : ExportKind::Systemd, machine);
    for (const QString &line : {u"Restart=always\n"_s, u"StartLimitIntervalSec=0\n"_s,
                                u"After=network-online.target\n"_s, u"NoNewPrivileges=yes\n"_s})
        QVERIFY2(unit.contains(line), qPrintable(line));
    QCOMPARE(unit.contains(u"TimeoutStartSec=infinity\n"_s), machine == ExportFor::Here);
    QCOMPARE(sandboxOf(unit), commonSandbox + (system ? systemSandbox : QStringList()));
    CULVERT_NEEDS_PROGRAM("systemd-analyze");
    QTemporaryDir folder;
    QString verified = unit;
    verified.replace(u"/usr/bin/culvert-cli"_s, u"/bin/true"_s);
    const QString file = written(folder, u"culvert-test.service"_s, verified);
    int exitCode = 0;
    const QString said =
        runProgram(u"systemd-analyze"_s, {u"verify"_s, u"--man=no"_s, file}, &exitCode);
    QVERIFY2(exitCode == 0 && !said.contains(u"culvert-test.service:"_s), qPrintable(said + unit));
}

void TestExportServices::xmlIsWellFormed_data()
{
    QTest::addColumn<ExportKind>("kind");
    QTest::newRow("launchd") << ExportKind::Launchd;
    QTest::newRow("schtasks") << ExportKind::Schtasks;
}

void TestExportServices::xmlIsWellFormed()
{
    QFETCH(ExportKind, kind);
    const Profile profile =
        profileWith({u"-oProxyCommand=a <b> & 'c' %h"_s, u"-R12345:localhost:22"_s, u"u@h"_s});
    for (const ExportFor machine : {ExportFor::Here, ExportFor::There}) {
        QXmlStreamReader reader(exported(profile, kind, machine));
        QStringList texts;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                texts.append(reader.text().toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(
            texts.join(u' ').contains(machine == ExportFor::Here ? u"culvert-cli"_s : u"ssh"_s));
    }
}

CULVERT_TEST(TestExportServices)
#include "tst_exportservices.moc"
