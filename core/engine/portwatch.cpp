#include "core/engine/portwatch.h"

#include "core/base/plaintext.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds patienceForAByte{3};
constexpr qsizetype longestGreeting = 60;

QString dialledHost(const Endpoint &port)
{
    const bool anyAddress = port.host.isEmpty() || port.host == "*"_L1 || port.host == "0.0.0.0"_L1
        || port.host == "localhost"_L1;
    return anyAddress ? u"127.0.0.1"_s : port.host == "::"_L1 ? u"::1"_s : port.host;
}

} // namespace

PortWatch::PortWatch(const Endpoint &port, QObject *parent) : QObject(parent), m_port(port)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(PortAnswer::Silent); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PortWatch::look);
}

void PortWatch::setPause(std::chrono::milliseconds pause)
{
    if (m_pause.intervalAsDuration() == pause && (m_pause.isActive() || m_socket))
        return;
    m_pause.setInterval(pause);
    if (pause.count() == 0)
        m_pause.stop();
    else if (!m_socket)
        m_pause.start();
}

void PortWatch::look()
{
    if (m_socket)
        return;
    m_pause.stop();
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::connected, this,
            [this] { m_patience.start(patienceForAByte); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &PortWatch::onRead);
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this](QAbstractSocket::SocketError error) {
            const bool hungUp =
                m_patience.isActive() || error == QAbstractSocket::RemoteHostClosedError;
            finish(hungUp ? PortAnswer::HungUp : PortAnswer::Refused);
        },
        Qt::QueuedConnection);
    m_socket->connectToHost(dialledHost(m_port), m_port.port);
}

void PortWatch::onRead()
{
    const QString said = QString::fromUtf8(m_socket->read(longestGreeting));
    m_greeting = plainServerText(said.section(u'\n', 0, 0).trimmed(), longestGreeting);
    finish(PortAnswer::Spoke);
}

void PortWatch::finish(PortAnswer answer)
{
    if (!m_socket) // what was still queued
        return;
    m_patience.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // it may be the one that told
    m_answer = answer;
    if (answer != PortAnswer::Spoke)
        m_greeting.clear();
    if (m_pause.intervalAsDuration().count() != 0)
        m_pause.start();
    emit answered(answer);
}

} // namespace culvert
