#pragma once

#include <QString>

#include <optional>

namespace culvert {

/// "90", "1h30m", "2d": ssh's times, in seconds.
std::optional<int> parseSeconds(const QString &text);

/// 0 and above, as ssh reads ConnectionAttempts and the like.
std::optional<int> parseCount(const QString &text);

/// "1G", "512K", "1.5M": bytes.
std::optional<quint64> parseScaled(const QString &text);

/// An octal mask between 0 and 0777; what follows the digits does not matter to ssh.
std::optional<int> parseMask(const QString &text);

bool isEscapeCharacter(const QString &text); ///< "~", "^x", "none"
bool isTunnelDevice(const QString &text); ///< "any", "3", "3:any"
bool isQualityOfService(const QString &text); ///< IPQoS: "af21", "lowdelay", a number, "none"

/// What is wrong with a domain name, in ssh's eyes; empty: nothing.
QString problemOfDomain(const QString &name);

} // namespace culvert
