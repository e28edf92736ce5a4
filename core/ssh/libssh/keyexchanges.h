#pragma once

#include <QStringList>

namespace culvert {

/// Whether this libssh can exchange keys by that method; it is asked, so that no version is
/// compared.
bool hasKeyExchange(const QString &method);

/// The post-quantum ones that it can, in the order in which ssh since 10.0 prefers them.
QStringList postQuantumKeyExchanges();

} // namespace culvert
