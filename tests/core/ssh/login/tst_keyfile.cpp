#include "core/ssh/libssh/library.h"
#include "core/ssh/login/keyblob.h"
#include "core/ssh/login/keyfile.h"
#include "tests/support/logins.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Key files of every kind that people have: opened, or refused with a reason, never a crash.
class TestKeyFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void passphraseCiphers_data();
    void passphraseCiphers();
    void kinds_data();
    void kinds();
    void unreadable_data();
    void unreadable();
    void cutAtEveryByte_data();
    void cutAtEveryByte();

private:
    QString copied(const QString &name); ///< of tests/data/keys, readable by us alone

    QTemporaryDir m_folder;
};

void TestKeyFile::initTestCase()
{
    startLibrary();
}

QString TestKeyFile::copied(const QString &name)
{
    const QString path = m_folder.filePath(name);
    append(path, contents(QStringLiteral(CULVERT_SOURCE_DIR "/tests/data/keys/") + name));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

void TestKeyFile::passphraseCiphers_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("opens");
    for (const QString &cipher : {u"3des-cbc"_s, u"aes128-cbc"_s, u"aes192-cbc"_s, u"aes256-cbc"_s,
                                  u"aes128-ctr"_s, u"aes192-ctr"_s, u"aes256-ctr"_s})
        QTest::newRow(qPrintable(cipher)) << cipher << true;
    for (const QString &cipher : {u"aes128-gcm@openssh.com"_s, u"aes256-gcm@openssh.com"_s,
                                  u"chacha20-poly1305@openssh.com"_s})
        QTest::newRow(qPrintable(cipher)) << cipher << false;
}

void TestKeyFile::passphraseCiphers()
{
    QFETCH(QString, cipher);
    QFETCH(bool, opens);
    const QString key = m_folder.filePath(cipher);
    QVERIFY(keygen({u"-q"_s, u"-a"_s, u"1"_s, u"-t"_s, u"ed25519"_s, u"-Z"_s, cipher, u"-N"_s,
                    u"sesame"_s, u"-f"_s, key}));
    const Result<KeyFile> file = inspectKeyFile(key);
    QCOMPARE(file.has_value(), opens);
    if (!opens) {
        QCOMPARE(file.error().code, ErrorCode::IdentityUnreadable);
        QVERIFY2(file.error().message.contains(cipher) && file.error().message.contains(key),
                 qPrintable(file.error().message));
        QVERIFY(!loadPrivateKey(key, Secret("sesame")));
        return;
    }
    QCOMPARE(file->shown, blobInLine(contents(key + u".pub"_s)));
    QVERIFY(loadPrivateKey(key, {})->needsPassphrase);
    QCOMPARE(loadPrivateKey(key, Secret("wrong")).error().code, ErrorCode::PassphraseWrong);
    QVERIFY(loadPrivateKey(key, Secret("sesame")));
}

void TestKeyFile::kinds_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"RFC4716"_s, u"PEM"_s, u"PKCS8"_s}) { // the first: OpenSSH's own
        for (const QString &type : {u"rsa"_s, u"ecdsa"_s, u"ed25519"_s}) {
            if (type != "ed25519"_L1 || format == "RFC4716"_L1)
                QTest::newRow(qPrintable(type + u' ' + format)) << type << format;
        }
    }
}

void TestKeyFile::kinds()
{
    QFETCH(QString, type);
    QFETCH(QString, format);
    for (const QString &passphrase : {QString(), u"sesame"_s}) {
        const QString key = m_folder.filePath(type + format + passphrase);
        QStringList arguments{u"-q"_s, u"-a"_s, u"1"_s,     u"-t"_s, type, u"-m"_s,
                              format,  u"-N"_s, passphrase, u"-f"_s, key};
        if (type == "rsa"_L1)
            arguments += {u"-b"_s, u"1024"_s}; // enough here, and made in no time
        QVERIFY(keygen(arguments));
        const Result<KeyFile> file = inspectKeyFile(key);
        QVERIFY2(file, qPrintable(file ? QString() : describe(file.error())));
        QCOMPARE(file->shown, blobInLine(contents(key + u".pub"_s)));
        QCOMPARE(file->privateFile, key);
        const Result<PrivateKey> loaded = passphrase.isEmpty()
            ? loadPrivateKey(key, {})
            : loadPrivateKey(key, Secret(passphrase.toUtf8()));
        QVERIFY2(loaded && loaded->key, qPrintable(loaded ? QString() : describe(loaded.error())));
    }
}

void TestKeyFile::unreadable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("remedy");
    QTest::newRow(".ppk") << u"id.ppk"_s << u"PuTTY"_s << u"puttygen"_s;
    QTest::newRow("blank line") << u"broken.pem"_s << u"blank line"_s << u"blank line"_s;
    QTest::newRow("Ed25519 in PKCS#8") << u"ed25519-pkcs8.pem"_s << u"PKCS#8"_s << u"ssh-keygen"_s;
    QTest::newRow("AES-GCM, 128") << u"id-aes128-gcm"_s << u"aes128-gcm@openssh.com"_s
                                  << u"ssh-keygen -p"_s;
    QTest::newRow("AES-GCM, 256") << u"id-aes256-gcm"_s << u"aes256-gcm@openssh.com"_s
                                  << u"ssh-keygen -p"_s;
    QTest::newRow("ChaCha20") << u"id-chacha20-poly1305"_s << u"chacha20-poly1305@openssh.com"_s
                              << u"ssh-keygen -p"_s;
}

void TestKeyFile::unreadable()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    QFETCH(QString, remedy);
    const QString path = copied(name);
    const Result<KeyFile> file = inspectKeyFile(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::IdentityUnreadable);
    QVERIFY2(file.error().message.contains(path) && file.error().message.contains(reason),
             qPrintable(file.error().message));
    QVERIFY2(remedyFor(file.error()).contains(remedy), qPrintable(remedyFor(file.error())));
}

void TestKeyFile::cutAtEveryByte_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("OpenSSH") << QStringList{u"-t"_s, u"ed25519"_s, u"-N"_s,
                                            u"a"_s,  u"-a"_s,      u"1"_s};
    QTest::newRow("PEM") << QStringList{u"-t"_s,     u"ecdsa"_s, u"-N"_s,
                                        u"sesame"_s, u"-m"_s,    u"PEM"_s};
}

/// Each is refused, or opened as before where only its end went.
void TestKeyFile::cutAtEveryByte()
{
    QFETCH(QStringList, arguments);
    const QString key = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(keygen(QStringList{u"-q"_s, u"-a"_s, u"1"_s, u"-f"_s, key} + arguments));
    const QByteArray whole = contents(key);
    const qsizetype end = whole.indexOf("-----END");
    QFile file(key);
    for (qsizetype size = end; size >= 0; --size) {
        QVERIFY(file.resize(size));
        QVERIFY(!inspectKeyFile(key));
        QVERIFY(!loadPrivateKey(key, Secret("sesame")));
    }
}

CULVERT_TEST(TestKeyFile)
#include "tst_keyfile.moc"
