#include "tests/support/logins.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace culvert::test {

DemoLogin passwordLogin(const QByteArray &password)
{
    DemoLogin login;
    login.key = DemoKeyUse::Refused;
    login.password = password;
    return login;
}

void answerWith(Tunnel &tunnel, const QList<QByteArrayList> &answers,
                QList<CredentialQuestion> *asked, bool remember)
{
    auto left = std::make_shared<QList<QByteArrayList>>(answers);
    Engine *engine = tunnel.engine.get();
    QObject::connect(engine, &Engine::credentialAsked, engine,
                     [=](const CredentialQuestion &question) {
                         if (asked)
                             asked->append(question);
                         CredentialAnswer answer;
                         answer.given = !left->isEmpty();
                         answer.remember = remember;
                         if (answer.given) {
                             for (const QByteArray &text : left->takeFirst())
                                 answer.secrets.append(Secret(text));
                         }
                         engine->answer(question.id, answer);
                     });
}

bool keygen(const QStringList &arguments)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace culvert::test
