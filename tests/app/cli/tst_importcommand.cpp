#include "tests/app/cli/cliprocess.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<Cli>(); }
    void importsWhatHasForwards();
    void showsWhatItImports();
    void importsACommandLineOnce();
    void importsWhatOtherProgramsKnow();
    void importsPuttysOwnSessions();
    void asksWhichOneIsKept();
    void runsForeignCommandsOnlyWhenAllowed();
    void exportsWhatItImported();

private:
    std::unique_ptr<Cli> m_cli;
};

void TestImportCommand::importsWhatHasForwards()
{
    QFile file(m_cli->path(u"ssh_config"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Host db\n LocalForward 5432 localhost:5432\nHost plain\nHost *.lab\n User x\n");
    file.close();
    const auto namesAfter = [&](const QStringList &options) {
        QStringList names;
        const Outcome outcome =
            m_cli->run(QStringList{u"--json"_s, u"import"_s, file.fileName()} + options);
        for (const QJsonObject &profile : outcome.objects())
            names += profile.value(u"name"_s).toString();
        return outcome.code == 0 ? names : QStringList{outcome.err};
    };
    QCOMPARE(namesAfter({u"--dry-run"_s}), QStringList{u"db"_s});
    QVERIFY(m_cli->run({u"list"_s}).out.isEmpty());
    QCOMPARE(namesAfter({}), QStringList{u"db"_s});
    QCOMPARE(namesAfter({u"--host"_s, u"pl*"_s}), QStringList{u"plain"_s});
    QCOMPARE(namesAfter({u"--all"_s}), QStringList({u"db"_s, u"plain"_s}));
    QCOMPARE(m_cli->run({u"--json"_s, u"list"_s}).objects().size(), 2); // never twice
    QCOMPARE(m_cli->run({u"import"_s, u"/nonexistent"_s}).code, 3);
}

void TestImportCommand::showsWhatItImports()
{
    const QString trace = m_cli->path(u"ran"_s);
    const QString config = m_cli->write(
        u"ssh_config"_s,
        "Match exec \"touch " + trace.toUtf8()
            + "\"\n Port 9\n"
              "Host db\n HostName db.internal\n User ann\n Port 2222\n ProxyJump relay\n"
              " LocalForward 5433 localhost:5432\n RemoteForward 9000 localhost:22\n");
    const QStringList words{u"import"_s, config};
    const QString line =
        u"db  ann@db.internal:2222  via relay  -L 5433:localhost:5432  -R 9000:localhost:22  (%1)\n"_s;
    const QStringList dry = words + QStringList{u"--dry-run"_s};
    const Outcome shown = m_cli->run(dry);
    QCOMPARE(shown.out, line.arg(u"new"_s));
    QVERIFY(shown.err.contains(trace)); // starting it would run that
    QVERIFY(!QFile::exists(trace));
    QCOMPARE(m_cli->run(words).out, line.arg(u"new"_s));
    QCOMPARE(m_cli->run(dry).out, line.arg(u"here already"_s));

    const QList<QJsonObject> objects = m_cli->run(QStringList{u"--json"_s} + dry).objects();
    QCOMPARE(objects.size(), 1);
    QVERIFY(objects[0].value(u"forwards"_s).toArray().isEmpty()); // the link's own
    const QJsonObject import = objects[0].value(u"import"_s).toObject();
    QCOMPARE(import.value(u"becomes"_s), u"known"_s);
    QCOMPARE(import.value(u"destination"_s), u"ann@db.internal:2222"_s);
    QCOMPARE(import.value(u"jump"_s), u"relay"_s);
    QCOMPARE(import.value(u"forwards"_s).toArray().size(), 2);
    QCOMPARE(import.value(u"forwards"_s)[1].toObject().value(u"kind"_s), u"remote"_s);
    QCOMPARE(import.value(u"commands"_s).toArray().size(), 1);
}

void TestImportCommand::importsACommandLineOnce()
{
    const QStringList words{u"--json"_s, u"import"_s, u"--command"_s,
                            u"ssh -R 12345:localhost:22 user@host"_s};
    const QList<QJsonObject> first = m_cli->run(words).objects();
    QCOMPARE(first.size(), 1);
    QCOMPARE(first[0].value(u"name"_s), u"host"_s);
    QCOMPARE(first[0].value(u"import"_s).toObject().value(u"becomes"_s), u"new"_s);
    const QList<QJsonObject> second = m_cli->run(words).objects();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second[0].value(u"id"_s), first[0].value(u"id"_s));
    QCOMPARE(second[0].value(u"import"_s).toObject().value(u"becomes"_s), u"known"_s);
    QCOMPARE(m_cli->run({u"import"_s, u"--command"_s, u"rm -rf host"_s}).code, 2);
}

void TestImportCommand::importsWhatOtherProgramsKnow()
{
    const QString putty =
        m_cli->write(u"putty.reg"_s,
                     "Windows Registry Editor Version 5.00\r\n\r\n"
                     "[HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions\\pi]\r\n"
                     "\"HostName\"=\"pi.lab\"\r\n\"Protocol\"=\"ssh\"\r\n"
                     "\"PortForwardings\"=\"L8080=localhost:80,\"\r\n");
    QCOMPARE(m_cli->run({u"import"_s, putty}).code, 0);
    QCOMPARE(m_cli->shown(u"pi"_s).value(u"host"_s), u"pi.lab"_s);
    QCOMPARE(m_cli->shown(u"pi"_s).value(u"forwards"_s).toArray().size(), 1);

    const Outcome exported = m_cli->run({u"export"_s, u"pi"_s, u"--as"_s, u"json"_s});
    const QString json = m_cli->write(u"pi.json"_s, exported.out.toUtf8());
    QCOMPARE(m_cli->run({u"remove"_s, u"pi"_s}).code, 0);
    QCOMPARE(m_cli->run({u"import"_s, json}).code, 0);
    QCOMPARE(m_cli->shown(u"pi"_s).value(u"host"_s), u"pi.lab"_s);

    const QString config =
        m_cli->write(u"ssh_config"_s, "Host db\n HostName one\n LocalForward 1 a:2\n");
    QCOMPARE(m_cli->run({u"import"_s, u"--copy"_s, config}).code, 0);
    QCOMPARE(m_cli->shown(u"db"_s).value(u"host"_s), u"one"_s);
    m_cli->write(u"ssh_config"_s, "Host db\n HostName two\n LocalForward 1 a:2\n");
    QCOMPARE(m_cli->run({u"import"_s, u"--copy"_s, config}).code, 0);
    QCOMPARE(m_cli->shown(u"db"_s).value(u"host"_s), u"two"_s);
    QCOMPARE(m_cli->run({u"--json"_s, u"list"_s}).objects().size(), 2);
}

void TestImportCommand::importsPuttysOwnSessions()
{
    const QStringList words{u"import"_s, u"--putty"_s};
    m_cli->set(u"HOME"_s, m_cli->path(u"home"_s));
    const Outcome none = m_cli->run(words);
    QCOMPARE(none.code, 3);
    QVERIFY(none.err.contains(u"PuTTY has no saved sessions here."_s));

    QVERIFY(QDir().mkpath(m_cli->path(u"home/.putty/sessions"_s)));
    m_cli->write(
        u"home/.putty/sessions/my%20pi"_s,
        "HostName=pi.lab\nPortNumber=22\nProtocol=ssh\nPortForwardings=L8080=localhost:80,\n");
    QCOMPARE(m_cli->run(words).code, 0);
    QCOMPARE(m_cli->shown(u"my pi"_s).value(u"host"_s), u"pi.lab"_s);
    QCOMPARE(m_cli->run(words + QStringList{u"--command"_s, u"ssh host"_s}).code, 2);
}

void TestImportCommand::asksWhichOneIsKept()
{
    QCOMPARE(m_cli->run({u"add"_s, u"db"_s, u"mine"_s}).code, 0);
    const QString theirs = m_cli->write(u"db.json"_s, R"({"name": "db", "host": "theirs"})");
    const Outcome refused = m_cli->run({u"import"_s, theirs});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(u"'db'"_s));
    QCOMPARE(refused.out,
             u"db  theirs  (conflict, left alone)\n  mine:   ssh mine\n  theirs: ssh theirs\n"_s);
    const QJsonObject import = m_cli->run({u"--json"_s, u"import"_s, u"--dry-run"_s, theirs})
                                   .objects()
                                   .value(0)
                                   .value(u"import"_s)
                                   .toObject();
    QCOMPARE(import.value(u"becomes"_s), u"conflict"_s);
    QVERIFY(import.value(u"kept"_s).isNull());
    QCOMPARE(import.value(u"mine"_s).toObject().value(u"host"_s), u"mine"_s);
    QCOMPARE(import.value(u"theirs"_s).toObject().value(u"host"_s), u"theirs"_s);
    QCOMPARE(m_cli->run({u"import"_s, u"--on-conflict"_s, u"mine"_s, theirs}).code, 0);
    QCOMPARE(m_cli->shown(u"db"_s).value(u"host"_s), u"mine"_s);
    QCOMPARE(m_cli->run({u"import"_s, u"--on-conflict"_s, u"both"_s, theirs}).code, 0);
    QCOMPARE(m_cli->shown(u"db 2"_s).value(u"host"_s), u"theirs"_s);
    QCOMPARE(m_cli->run({u"import"_s, u"--on-conflict"_s, u"theirs"_s, theirs}).code, 0);
    QCOMPARE(m_cli->shown(u"db"_s).value(u"host"_s), u"theirs"_s);
}

void TestImportCommand::runsForeignCommandsOnlyWhenAllowed()
{
    const QString trace = m_cli->path(u"ran"_s);
    const QString config =
        m_cli->write(u"ssh_config"_s, "Host db\n ProxyCommand touch " + trace.toUtf8() + "\n");
    QVERIFY(m_cli->run({u"import"_s, u"--host"_s, u"db"_s, config}).err.contains(trace));
    const Outcome refused = m_cli->run({u"--batch"_s, u"run"_s, u"--no-retry"_s, u"db"_s});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(trace));
    QVERIFY(!QFile::exists(trace));

    const QStringList run{u"--batch"_s, u"run"_s, u"--no-retry"_s, u"db"_s};
    QCOMPARE(m_cli->run(run + QStringList{u"--allow-commands"_s}).code, 4); // touch is no server
    QVERIFY(QFile::exists(trace));
    QVERIFY(QFile::remove(trace));
    QCOMPARE(m_cli->run(run).code, 4); // remembered
    QVERIFY(QFile::exists(trace));
    m_cli->write(u"ssh_config"_s, "Host db\n ProxyCommand false " + trace.toUtf8() + "\n");
    QCOMPARE(m_cli->run(run).code, 3); // another content
}

void TestImportCommand::exportsWhatItImported()
{
    QCOMPARE(m_cli->run({u"add"_s, u"web"_s, u"-L"_s, u"8080:localhost:80"_s, u"ada@host"_s}).code,
             0);
    const Outcome command = m_cli->run({u"export"_s, u"web"_s, u"--as"_s, u"ssh-command"_s});
    QCOMPARE(command.code, 0);
    QVERIFY(command.out.startsWith(u"ssh "_s));
    QCOMPARE(m_cli->run({u"import"_s, u"--command"_s, command.out}).code, 0);
    QCOMPARE(m_cli->run({u"export"_s, u"web"_s, u"--as"_s, u"poem"_s}).code, 2);
    const Outcome key = m_cli->run({u"export"_s, u"web"_s, u"--as"_s, u"authorized-keys"_s});
    QVERIFY(!key.out.contains(u"Unix sockets"_s) && key.err.contains(u"Unix sockets"_s));
    QCOMPARE(m_cli->run({u"export"_s, u"nobody"_s, u"--as"_s, u"json"_s}).code, 8);
    QVERIFY(m_cli->run({u"export"_s, u"web"_s, u"--as"_s, u"systemd"_s})
                .out.contains(u"TimeoutStartSec=infinity"_s));

    const QTemporaryDir elsewhere; // a service has to find it again
    const QStringList there{u"--config-dir"_s, elsewhere.path()};
    QCOMPARE(m_cli->run(there + QStringList{u"add"_s, u"web"_s, u"host"_s}).code, 0);
    const QString unit =
        m_cli->run(there + QStringList{u"export"_s, u"web"_s, u"--as"_s, u"systemd"_s}).out;
    QVERIFY2(unit.contains(u" --config-dir %1 --batch run web\n"_s.arg(elsewhere.path())),
             qPrintable(unit));
}

CULVERT_TEST(TestImportCommand)
#include "tst_importcommand.moc"
