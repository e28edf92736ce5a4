#include "core/diagnosis/portscheck.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

PortsCheck::PortsCheck(const Plan &plan) : m_plan(plan) {}

void PortsCheck::start()
{
    next();
}

void PortsCheck::next()
{
    if (++m_index == m_plan.forwards.size()) {
        m_ports.clear();
        emit ended();
        return;
    }
    const ForwardSettings settings =
        settingsFor(m_plan, ForwardId{m_index}, m_plan.forwards.at(m_index));
    if (!settings.forward.enabled || !listensHere(settings.forward.kind)) {
        next();
    } else if (settings.forward.bind.isSocket()) {
        report(checkOfSocket(settings));
        next();
    } else {
        openPort(settings);
    }
}

void PortsCheck::openPort(const ForwardSettings &settings)
{
    m_ports.push_back(std::make_unique<LocalPorts>(settings));
    LocalPorts *ports = m_ports.back().get();
    ports->onClient = [](net::Socket) {}; // a client that comes just now is let go
    connect(
        ports, &LocalPorts::opened, this,
        [this, settings, ports] {
            report(passed(CheckKind::ListeningPort,
                          phrase("Port %1 on this computer is free. %2")
                              .arg(ports->actual().port)
                              .arg(whoReaches(settings))));
            next();
        },
        Qt::QueuedConnection);
    connect(
        ports, &LocalPorts::failed, this,
        [this](const Error &error) {
            report(failed(CheckKind::ListeningPort, error));
            next();
        },
        Qt::QueuedConnection);
    ports->open();
}

Sentence PortsCheck::whoReaches(const ForwardSettings &settings) const
{
    const QList<QHostAddress> addresses =
        addressesFor(settings.forward.bind.host, settings.gatewayPorts, settings.addressFamily);
    const bool loopback = std::all_of(addresses.begin(), addresses.end(),
                                      [](const QHostAddress &at) { return at.isLoopback(); });
    return loopback && !addresses.isEmpty()
        ? phrase("Only programs on this computer will reach it.")
        : phrase("Other computers that reach this one will reach it.");
}

Check PortsCheck::checkOfSocket(const ForwardSettings &settings) const
{
    const QString &path = settings.forward.bind.path;
    const QFileInfo file(path);
    Error error{.code = ErrorCode::BindFailed};
    if (net::isAlive(path)) {
        error.message = phrase("The socket %1 is in use by another program.").arg(path);
    } else if (file.exists() && !settings.streamLocalBindUnlink) {
        error.message = phrase("There is a file at %1 already.").arg(path);
        error.remedy =
            phrase("Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.");
    } else if (!QFileInfo(file.absolutePath()).isWritable()) {
        error.message = phrase("The folder of %1 is missing or not writable.").arg(path);
    } else {
        return passed(CheckKind::ListeningPort, phrase("The socket %1 can be made.").arg(path));
    }
    return failed(CheckKind::ListeningPort, error);
}

void PortsCheck::report(Check check)
{
    check.forward = ForwardId{m_index};
    emit checked(check);
}

} // namespace culvert
