#include "tests/support/sshagent.h"

#include "core/net/socket.h"
#include "tests/support/processes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

SshAgent::SshAgent(const QString &askpass)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_ASKPASS"_s, askpass);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    environment.insert(u"DISPLAY"_s, u":none"_s); // it asks nobody without one
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier(&dieWithParent);
    m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket()});
    (void)QTest::qWaitFor([this] { return net::isAlive(socket()); }, 20'000);
}

SshAgent::~SshAgent()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool SshAgent::add(const QString &key, const QStringList &options)
{
    QProcess add;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_AUTH_SOCK"_s, socket());
    add.setProcessEnvironment(environment);
    add.start(u"ssh-add"_s, QStringList{u"-q"_s} + options + QStringList{key});
    return add.waitForFinished() && add.exitCode() == 0;
}

} // namespace culvert::test
