#include "tests/support/keyring.h"

#include "tests/support/asyncssh.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int daemonTime = 30'000; // ms

QDBusMessage call(const QString &address, const QString &method, const QVariant &argument)
{
    QDBusConnection bus = QDBusConnection::connectToBus(address, u"keyring"_s);
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    message << argument;
    const QDBusMessage reply = bus.call(message, QDBus::Block, daemonTime);
    QDBusConnection::disconnectFromBus(u"keyring"_s);
    return reply;
}

} // namespace

Keyring::~Keyring()
{
    dismiss();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QString Keyring::whyMissing() const
{
    return m_bus.address().isEmpty() ? u"dbus-daemon is not installed"_s
                                     : whyNoProgram(u"gnome-keyring-daemon"_s);
}

bool Keyring::isThere() const
{
    return call(m_bus.address(), u"ReadAlias"_s, u"default"_s).type() == QDBusMessage::ReplyMessage;
}

bool Keyring::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_DATA_HOME"_s, m_home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setChildProcessModifier(&dieWithParent);
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s});
    m_daemon.write(rightPassword().toUtf8());
    m_daemon.closeWriteChannel();
    return QTest::qWaitFor([this] { return isThere(); }, daemonTime);
}

bool Keyring::lock()
{
    const QList<QDBusObjectPath> collections{
        QDBusObjectPath(u"/org/freedesktop/secrets/aliases/default"_s)};
    return call(m_bus.address(), u"Lock"_s, QVariant::fromValue(collections)).type()
        == QDBusMessage::ReplyMessage;
}

QString Keyring::rightPassword()
{
    return u"keyring password"_s;
}

QString Keyring::whyNobody()
{
    QProcess python;
    python.start(systemPython(), {u"-c"_s, u"import cryptography, dbus, gi.repository.GLib"_s});
    const bool imports = python.waitForFinished(30'000) && python.exitCode() == 0;
    return imports ? QString()
                   : u"python3-cryptography, python3-dbus or python3-gi is not installed"_s;
}

bool Keyring::answerWith(const QString &password)
{
    dismiss();
    m_person = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    m_person->setProcessEnvironment(environment);
    m_person->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_person->setChildProcessModifier(&dieWithParent);
    m_person->start(systemPython(), {QStringLiteral(CULVERT_KEYRING_PROMPTER), password});
    return m_person->waitForReadyRead(daemonTime) && m_person->readLine().trimmed() == "ready";
}

void Keyring::dismiss()
{
    if (!m_person)
        return;
    m_person->kill();
    m_person->waitForFinished();
    m_person.reset();
}

void Keyring::pause()
{
    kill(pid_t(m_daemon.processId()), SIGSTOP);
}

void Keyring::resume()
{
    kill(pid_t(m_daemon.processId()), SIGCONT);
}

} // namespace culvert::test
