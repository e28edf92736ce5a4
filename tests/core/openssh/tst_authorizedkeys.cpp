#include "core/base/savefile.h"
#include "core/openssh/authorizedkeys.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

const QString blob = u"AAAAC3NzaC1lZDI1NTE5AAAAIGPXCaGM3lVvC7fRBpKrEvMPTu3XoBQ1tdVpMIcUzbAF"_s;
const QString keyLine = u"ssh-ed25519 %1 pi"_s.arg(blob);

} // namespace

class TestAuthorizedKeys : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatAPersonPastes_data();
    void readsWhatAPersonPastes();
    void refuses_data();
    void refuses();
    void addsALineAndKeepsTheOldFile();
    void makesFolderAndFileAsSshdWantsThem();
    void replacesTheSameKeysLine();
    void leavesOtherLinesAsTheyAre();
    void knowsALineByItsKeyOnly_data();
    void knowsALineByItsKeyOnly();
    void takesWritingFromOthers();
    void tellsWhatCannotBeRead();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString &file);
    static void write(const QString &file, const QByteArray &text);

    QTemporaryDir m_folder;
};

QByteArray TestAuthorizedKeys::contents(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("unreadable");
}

void TestAuthorizedKeys::write(const QString &file, const QByteArray &text)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(text);
}

void TestAuthorizedKeys::readsWhatAPersonPastes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("comment");
    QTest::newRow("as printed") << keyLine << u"pi"_s;
    QTest::newRow("with blanks around") << u"  \n"_s + keyLine + u'\n' << u"pi"_s;
    QTest::newRow("without a comment") << u"ssh-ed25519 "_s + blob << QString();
    QTest::newRow("options in front")
        << u"restrict,command=\"echo ssh-ed25519 x\" "_s + keyLine << u"pi"_s;
    QTest::newRow("with what a script says around it")
        << u"Paste the next line:\n"_s + keyLine + u" two\r\nThe service runs.\n"_s << u"pi two"_s;
    QTest::newRow("after a word") << u"the key: "_s + keyLine + u"\n$ "_s << u"pi"_s;
    QTest::newRow("behind another's in an option")
        << u"command=\"say \\\" ssh-rsa AAAAB3NzaC1yc2EAAAABAw== x\" "_s + keyLine << u"pi"_s;
    QTest::newRow("broken by a terminal, with more below")
        << u"ssh-ed25519 %1\n%2 pi\nThe service runs."_s.arg(blob.first(40), blob.sliced(40))
        << u"pi"_s;
    QTest::newRow("broken by a terminal")
        << u"ssh-ed25519 %1\n%2 pi"_s.arg(blob.first(40), blob.sliced(40)) << u"pi"_s;
}

void TestAuthorizedKeys::readsWhatAPersonPastes()
{
    QFETCH(QString, text);
    QFETCH(QString, comment);
    const Result<PublicKey> key = PublicKey::parse(text);
    QVERIFY2(key, key ? "" : qPrintable(key.error().message));
    QCOMPARE(key->type, u"ssh-ed25519"_s);
    QCOMPARE(key->blob, blob.toLatin1());
    QCOMPARE(key->comment, comment);
}

void TestAuthorizedKeys::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a command") << u"ssh -R 1:localhost:22 host"_s;
    QTest::newRow("cut off") << u"ssh-ed25519 "_s + blob.first(40);
    QTest::newRow("another type") << u"ssh-rsa "_s + blob;
    QTest::newRow("no base64") << u"ssh-ed25519 hello!"_s;
    QTest::newRow("only its type") << u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"_s;
    QTest::newRow("a fingerprint") << u"SHA256:9tfrnNvVhFPAoC/s6wQFqmvWGEqXeKkXxmjcXjSYQXo"_s;
    QTest::newRow("a private key") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blbn"_s;
}

void TestAuthorizedKeys::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!PublicKey::parse(text));
}

void TestAuthorizedKeys::addsALineAndKeepsTheOldFile()
{
    const QString file = path(u"authorized_keys"_s);
    write(file, "# mine\nssh-rsa AAAA me"); // without a line end
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteGroup));
    const Result<KeyAdmission> admission =
        admissionOf(*PublicKey::parse(keyLine), u"restrict"_s, file);
    QVERIFY(admission);
    QCOMPARE(admission->line, u"restrict "_s + keyLine);
    QCOMPARE(admission->replaced, QByteArray());
    const Result<QString> copy = admit(*admission);
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    QCOMPARE(contents(*copy), QByteArray("# mine\nssh-rsa AAAA me"));
    QCOMPARE(contents(file),
             QByteArray("# mine\nssh-rsa AAAA me\nrestrict " + keyLine.toUtf8() + '\n'));
    QVERIFY(!(QFile::permissions(file) & (QFile::WriteGroup | QFile::WriteOther)));
}

void TestAuthorizedKeys::makesFolderAndFileAsSshdWantsThem()
{
    const QString file = path(u"new/.ssh/authorized_keys"_s);
    const Result<QString> copy =
        admit(*admissionOf(*PublicKey::parse(keyLine), u"restrict"_s, file));
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    QVERIFY(copy->isEmpty());
    QCOMPARE(contents(file), QByteArray("restrict " + keyLine.toUtf8() + '\n'));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(!(QFile::permissions(path(u"new/.ssh"_s)) & others));
}

void TestAuthorizedKeys::replacesTheSameKeysLine()
{
    const QString file = path(u"replaced"_s);
    const QByteArray old = keyLine.toUtf8() + " old";
    write(file, "#" + keyLine.toUtf8() + "\n" + old + "\nssh-rsa AAAA me\n");
    const PublicKey key = *PublicKey::parse(keyLine);
    const Result<KeyAdmission> admission = admissionOf(key, u"restrict"_s, file);
    QCOMPARE(admission->replaced, old);
    QVERIFY(admit(*admission));
    QCOMPARE(contents(file),
             "#" + keyLine.toUtf8() + "\nrestrict " + keyLine.toUtf8() + "\nssh-rsa AAAA me\n");
    QVERIFY(admissionOf(key, u"restrict"_s, file)->isDone());
}

void TestAuthorizedKeys::leavesOtherLinesAsTheyAre()
{
    const QString file = path(u"latin1"_s);
    const QByteArray other = "ssh-rsa AAAA J\xfcrgen\n\n# B\xe4r\r\n";
    const QByteArray old = keyLine.toUtf8() + " K\xf6ln";
    write(file, other + old + '\n');
    const Result<KeyAdmission> admission =
        admissionOf(*PublicKey::parse(keyLine), u"restrict"_s, file);
    QCOMPARE(admission->replaced, old);
    QVERIFY(admit(*admission));
    QCOMPARE(contents(file), other + "restrict " + keyLine.toUtf8() + '\n');
}

void TestAuthorizedKeys::knowsALineByItsKeyOnly_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("known");
    const QString other =
        u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
    QTest::newRow("bare") << keyLine << true;
    QTest::newRow("after options") << u"restrict,command=\"a \\\"b c\"\t"_s + keyLine << true;
    QTest::newRow("in another's comment") << other + u" not "_s + keyLine << false;
    QTest::newRow("in another's option")
        << u"command=\"grep %1\" %2"_s.arg(keyLine, other) << false;
}

void TestAuthorizedKeys::knowsALineByItsKeyOnly()
{
    QFETCH(QString, line);
    QFETCH(bool, known);
    const QString file = path(u"lines"_s);
    write(file, line.toUtf8() + '\n');
    const Result<KeyAdmission> admission =
        admissionOf(*PublicKey::parse(keyLine), u"restrict"_s, file);
    QVERIFY(admission);
    QCOMPARE(admission->replaced, known ? line.toUtf8() : QByteArray());
}

/// StrictModes of sshd_config(5); any other folder is somebody else's business.
void TestAuthorizedKeys::takesWritingFromOthers()
{
    constexpr auto open = ownerOnly | QFile::ExeOwner | QFile::WriteGroup | QFile::WriteOther;
    constexpr auto others = QFile::WriteGroup | QFile::WriteOther;
    for (const QString &name : {u"open/.ssh"_s, u"open/keys"_s}) {
        QVERIFY(QDir(m_folder.path()).mkpath(name));
        QVERIFY(QFile::setPermissions(path(name), open));
        const QString file = path(name + u"/authorized_keys"_s);
        write(file, "ssh-rsa AAAA me\n");
        QVERIFY(QFile::setPermissions(file, open));
        QVERIFY(admit(*admissionOf(*PublicKey::parse(keyLine), u"restrict"_s, file)));
        QVERIFY(!(QFile::permissions(file) & others));
        QCOMPARE((QFile::permissions(path(name)) & others).toInt() == 0, name.endsWith(u".ssh"));
    }
}

void TestAuthorizedKeys::tellsWhatCannotBeRead()
{
    QVERIFY(!admissionOf(*PublicKey::parse(keyLine), {}, m_folder.path())); // a folder
}

CULVERT_TEST(TestAuthorizedKeys)
#include "tst_authorizedkeys.moc"
