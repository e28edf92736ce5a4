#include "core/imports/sshconfigimport.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestSshConfigImport : public QObject
{
    Q_OBJECT

private slots:
    void listsConcreteAliases();
    void executesNothingAndSaysWhatWouldRun();
    void linksOrCopies();
    void missingFileIsNamed();
    void badLinesAreNamed();

private:
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_folder;
};

QString TestSshConfigImport::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName();
}

void TestSshConfigImport::listsConcreteAliases()
{
    const QString part = write(u"part"_s, "Host inner\nUser i\nHost web\nPort 1\n");
    const QString file = write(u"config"_s,
                               "Include " + part.toUtf8()
                                   + "\nHost web db* !x \"no name\" db\n"
                                     "  LocalForward 8080 localhost:80\n  ProxyJump inner\n"
                                     "  ForwardAgent yes\nHost *\n  User all\n");
    const Result<QList<ImportableHost>> listed = importableHosts(file);
    QVERIFY2(listed, listed ? "" : qPrintable(listed.error().message));
    QCOMPARE(listed->size(), 3);
    QCOMPARE(listed->at(0).alias, u"inner"_s);
    QCOMPARE(listed->at(0).place, (ConfigPlace{part, 1}));
    QCOMPARE(listed->at(1).alias, u"web"_s);
    QCOMPARE(listed->at(1).options.port, 1);
    QCOMPARE(listed->at(1).options.forwards.size(), 1);
    QCOMPARE(listed->at(2).alias, u"db"_s);
    QCOMPARE(listed->at(2).options.proxyJump, u"inner"_s);
    QCOMPARE(listed->at(2).obstacles.size(), 1);
    QVERIFY(listed->at(2).obstacles.first().contains(u"forwardagent"_s));
}

void TestSshConfigImport::executesNothingAndSaysWhatWouldRun()
{
    const QString trace = m_folder.filePath(u"ran"_s);
    const QString file = write(u"exec"_s,
                               "Host a\nProxyCommand nc %h %p\nMatch host a exec \"touch "
                                   + trace.toUtf8() + "\"\nUser x\n");
    const Result<QList<ImportableHost>> hosts = importableHosts(file);
    QVERIFY(hosts);
    QVERIFY(!QFile::exists(trace));
    QCOMPARE(hosts->first().commands, (QStringList{u"touch "_s + trace, u"nc %h %p"_s}));
}

void TestSshConfigImport::linksOrCopies()
{
    const QString file = write(u"copy"_s,
                               "Host a\nHostName a.net\nPort 22\nUser u\nIdentityFile ~/k\n"
                               "DynamicForward 1080\nServerAliveInterval 5\nProxyJump j\n");
    const ImportableHost host = importableHosts(file)->first();
    const Profile linked = importedProfile(host, file, ImportAs::Linked);
    QCOMPARE(linked.host, u"a"_s);
    QCOMPARE(linked.configFile, file);
    QVERIFY(linked.forwards.isEmpty() && linked.options.isEmpty());
    const Profile copied = importedProfile(host, file, ImportAs::Copied);
    QCOMPARE(copied.host, u"a.net"_s);
    QCOMPARE(copied.user, u"u"_s);
    QCOMPARE(copied.port, 22);
    QCOMPARE(copied.jump, u"j"_s);
    QCOMPARE(optionValue(copied, u"identityfile"), u"~/k"_s);
    QCOMPARE(optionValue(copied, u"serveraliveinterval"), u"5"_s);
    QCOMPARE(copied.forwards.size(), 1);
    QVERIFY(copied.configFile.isEmpty());
}

void TestSshConfigImport::missingFileIsNamed()
{
    const Result<QList<ImportableHost>> hosts = importableHosts(m_folder.filePath(u"none"_s));
    QVERIFY(!hosts);
    QVERIFY(hosts.error().message.contains(u"none"_s));
}

void TestSshConfigImport::badLinesAreNamed()
{
    const QString file = write(u"bad"_s, "Host a\nNonsense 1\n");
    const Result<QList<ImportableHost>> hosts = importableHosts(file);
    QVERIFY(!hosts);
    QVERIFY(hosts.error().message.contains(file + u" line 2"_s));
}

CULVERT_TEST(TestSshConfigImport)
#include "tst_sshconfigimport.moc"
