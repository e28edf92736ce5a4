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

void TestAuthorizedKeys::tellsWhatCannotBeRead()
{
    QVERIFY(!admissionOf(*PublicKey::parse(keyLine), {}, m_folder.path())); // a folder
}

CULVERT_TEST(TestAuthorizedKeys)
#include "tst_authorizedkeys.moc"
