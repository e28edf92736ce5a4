#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>

namespace culvert {

/// A program that listens on a local port.
struct PortHolder
{
    QString name;
    qint64 pid = 0;

    bool operator==(const PortHolder &) const = default;
};

/// Who keeps us from listening on this TCP port: a program that holds the same address, or all of
/// them. None where the system does not tell, or not to this user. Takes some milliseconds.
std::optional<PortHolder> holderOfPort(const QHostAddress &address, quint16 port);

/// A listener on the one address keeps another from the other, on the same port.
bool excludes(const QHostAddress &held, const QHostAddress &wanted);

} // namespace culvert
