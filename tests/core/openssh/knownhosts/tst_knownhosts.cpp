#include "core/openssh/knownhosts/knownhosts.h"
#include "core/openssh/knownhosts/knownhostsfile.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(culvert::HostKeyVerdict)

namespace {

/// A key as known_hosts holds one; `fill` tells one from another.
HostKey key(char fill, const QByteArray &type = "ssh-ed25519")
{
    QByteArray blob;
    blob.append(3, '\0').append(char(type.size())).append(type);
    blob.append(3, '\0').append(char(32)).append(QByteArray(32, fill));
    return {QString::fromLatin1(type), blob.toBase64()};
}

QString text(const HostKey &k)
{
    return k.type + u' ' + QString::fromLatin1(k.blob);
}

} // namespace

class TestKnownHosts : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void tellsWhatElseIsKnown();
    void passesOverBadLines();
    void looksAtTheAddress();
    void printsFingerprintsAsSshKeygenDoes();
    void writesLinesThatSshKeygenFinds();
    void makesTheFileAndEndsALine();
    void replacesALineAndKeepsTheOldFile();
};

void TestKnownHosts::judges_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<HostKeyVerdict>("verdict");
    QTest::addColumn<int>("line");
    using enum HostKeyVerdict;
    const QString good = text(key('a'));
    const QString other = text(key('b'));
    const QString rsa = text(key('c', "ssh-rsa"));
    const auto row = [](const char *name, const QString &file, HostKeyVerdict verdict, int line) {
        QTest::newRow(name) << file << verdict << line;
    };
    row("empty", u""_s, Unknown, 0);
    row("plain", u"[db.example.com]:2222 "_s + good, Known, 1);
    row("in any case", u"[DB.Example.com]:2222 "_s + good, Known, 1);
    row("list", u"x,[db.example.com]:2222,y "_s + good, Known, 1);
    row("pattern", u"[*.example.com]:* "_s + good, Known, 1);
    row("pattern with ?", u"[d?.example.com]:2222 "_s + good, Known, 1);
    row("negated", u"[*.example.com]:*,![db.*]:* "_s + good, Unknown, 0);
    row("bare name counts", u"db.example.com "_s + good, Known, 1);
    row("bare name's mismatch does not", u"db.example.com "_s + other, Unknown, 0);
    row("another port", u"[db.example.com]:2223 "_s + good, Unknown, 0);
    row("changed", u"[db.example.com]:2222 "_s + other, Changed, 1);
    row("another type is a change too", u"[db.example.com]:2222 "_s + rsa, Changed, 1);
    row("one of several",
        u"[db.example.com]:2222 "_s + other + u"\n[db.example.com]:2222 "_s + good, Known, 2);
    row("revoked", u"@revoked * "_s + good, Revoked, 1);
    row("revoked beats known", u"[db.example.com]:2222 "_s + good + u"\n@revoked [*]:* "_s + good,
        Revoked, 2);
    row("another key revoked", u"@revoked * "_s + other, Unknown, 0);
    row("revoked for another host", u"@revoked other "_s + good, Unknown, 0);
    row("only a CA", u"@cert-authority [*.example.com]:* "_s + other, OnlyCa, 1);
    row("the CA's own key is no trust", u"@cert-authority [*.example.com]:* "_s + good, OnlyCa, 1);
    row("changed beats a CA",
        u"@cert-authority * "_s + other + u"\n[db.example.com]:2222 "_s + other, Changed, 2);
    row("comments and blanks", u"\n# x\n  \n\t[db.example.com]:2222 \t"_s + good + u" me@here"_s,
        Known, 4);
    row("CRLF", u"[db.example.com]:2222 "_s + good + u"\r\n"_s, Known, 1);
    row("hashed",
        knownHostsLines(u"[db.example.com]:2222"_s, {}, key('a'), HostNames::Hashed).constFirst(),
        Known, 1);
    row("hashed, another host",
        knownHostsLines(u"[db.example.com]:22"_s, {}, key('a'), HostNames::Hashed).constFirst(),
        Unknown, 0);
    row("hashed and changed",
        knownHostsLines(u"[db.example.com]:2222"_s, {}, key('b'), HostNames::Hashed).constFirst(),
        Changed, 1);
}

void TestKnownHosts::judges()
{
    QFETCH(QString, file);
    QFETCH(HostKeyVerdict, verdict);
    QFETCH(int, line);
    KnownHosts hosts;
    hosts.add(u"kh"_s, file.toUtf8());
    const HostKeyFinding finding = hosts.find({u"db.Example.com"_s, 2222, {}, {}, key('a')});
    QCOMPARE(finding.verdict, verdict);
    QCOMPARE(finding.lines.isEmpty() ? 0 : finding.lines.last().line, line);
    QVERIFY(hosts.notes().isEmpty());
}

void TestKnownHosts::tellsWhatElseIsKnown()
{
    KnownHosts hosts;
    hosts.add(u"kh"_s,
              (u"[a]:2222 "_s + text(key('x', "ssh-rsa")) + u"\n[a]:2222 "_s
               + text(key('y', "ecdsa-sha2-nistp256")) + u"\nb,c "_s + text(key('a')) + u'\n'
               + knownHostsLines(u"d"_s, {}, key('a'), HostNames::Hashed).constFirst())
                  .toUtf8());
    const HostKeyFinding finding = hosts.find({u"a"_s, 2222, {}, {}, key('a')});
    QCOMPARE(finding.verdict, HostKeyVerdict::Changed);
    QCOMPARE(finding.lines.size(), 2);
    QCOMPARE(finding.knownTypes, (QStringList{u"ssh-rsa"_s, u"ecdsa-sha2-nistp256"_s}));
    QCOMPARE(finding.otherNames, (QStringList{u"b,c"_s, u"kh:4"_s}));
    QCOMPARE(hosts.find({u"anything"_s, 99, u"B"_s, {}, key('a')}).verdict, HostKeyVerdict::Known);
}

void TestKnownHosts::passesOverBadLines()
{
    KnownHosts hosts;
    hosts.add(u"kh"_s,
              "a\na ssh-rsa\na ssh-rsa !!!!\n@what a ssh-rsa AAAA\na ssh-rsa AAAAC3Nz\n|1|x|y "
                  + text(key('a')).toUtf8());
    QCOMPARE(hosts.notes().size(), 5);
    QVERIFY(hosts.notes().at(3).startsWith(u"kh:4: "_s));
    QCOMPARE(hosts.find({u"a"_s, 22, {}, {}, key('a')}).verdict, HostKeyVerdict::Unknown);
}

void TestKnownHosts::looksAtTheAddress()
{
    KnownHosts hosts;
    hosts.add(u"kh"_s, (u"a "_s + text(key('a')) + u"\n192.0.2.1 "_s + text(key('b'))).toUtf8());
    const HostKeyFinding finding = hosts.find({u"a"_s, 22, {}, u"192.0.2.1"_s, key('a')});
    QCOMPARE(finding.verdict, HostKeyVerdict::Known);
    QCOMPARE(finding.address, HostKeyVerdict::Changed);
    QCOMPARE(finding.addressLines.first().place(), u"kh:2"_s);
}

void TestKnownHosts::printsFingerprintsAsSshKeygenDoes()
{
    CULVERT_NEEDS_PROGRAM("ssh-keygen");
    QTemporaryDir folder;
    QFile file(folder.filePath(u"key.pub"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text(key('a')).toUtf8() + '\n');
    file.close();
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-lf"_s, file.fileName()});
    QVERIFY(keygen.waitForFinished());
    const QString printed = QString::fromUtf8(keygen.readAllStandardOutput());
    QVERIFY2(printed.contains(key('a').fingerprint() + u' '), qPrintable(printed));
    QVERIFY(printed.contains(u'(' + key('a').shortType() + u')'));
}

void TestKnownHosts::writesLinesThatSshKeygenFinds()
{
    CULVERT_NEEDS_PROGRAM("ssh-keygen");
    QTemporaryDir folder;
    const QString file = folder.filePath(u"kh"_s);
    const QString name = knownHostsName(u"Db.example.com"_s, 2222, {});
    QVERIFY(appendToKnownHosts(
        file, knownHostsLines(name, u"[192.0.2.1]:2222"_s, key('a'), HostNames::Hashed)));
    QVERIFY(appendToKnownHosts(
        file, knownHostsLines(u"plain"_s, u"192.0.2.2"_s, key('b'), HostNames::Plain)));
    for (const QString &host : {name, u"[192.0.2.1]:2222"_s, u"plain"_s, u"192.0.2.2"_s}) {
        QProcess keygen;
        keygen.start(u"ssh-keygen"_s, {u"-F"_s, host, u"-f"_s, file});
        QVERIFY(keygen.waitForFinished());
        QCOMPARE(keygen.exitCode(), 0);
    }
}

void TestKnownHosts::makesTheFileAndEndsALine()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u".ssh/known_hosts"_s);
    QVERIFY(appendToKnownHosts(file, {u"one"_s}));
    const auto own = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    const auto all = own | QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(file).permissions() & all, own);
    QCOMPARE(QFileInfo(folder.filePath(u".ssh"_s)).permissions() & all, own);

    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("unfinished");
    device.close();
    QVERIFY(appendToKnownHosts(file, {u"two"_s, u"three"_s}));
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(device.readAll(), "unfinished\ntwo\nthree\n");
}

void TestKnownHosts::replacesALineAndKeepsTheOldFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"known_hosts"_s);
    const QString a = u"a "_s + text(key('a'));
    const QString b = u"b "_s + text(key('b'));
    const QString again = u"a "_s + text(key('c'));
    QVERIFY(appendToKnownHosts(file, {a, b, again}));
    const KnownHosts hosts = KnownHosts::read({file});
    const HostKeyFinding finding = hosts.find({u"a"_s, 22, {}, {}, key('d')});
    QCOMPARE(finding.lines.size(), 2);
    const QStringList fresh = knownHostsLines(u"a"_s, {}, key('d'), HostNames::Plain);
    QVERIFY(replaceInKnownHosts(finding.lines, fresh));
    QFile device(file);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(device.readAll()), fresh.first() + u'\n' + b + u'\n');
    QFile backup(file + u".old"_s);
    QVERIFY(backup.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(backup.readAll()), QStringList({a, b, again, {}}).join(u'\n'));
    QVERIFY(!replaceInKnownHosts(finding.lines, fresh));
}

CULVERT_TEST(TestKnownHosts)
#include "tst_knownhosts.moc"
