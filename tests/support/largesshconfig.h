#pragma once

#include <QByteArray>

namespace culvert::test {

/// Hosts "host-0", "host-1" and so on, of which each has 20 lines and nine forwards.
QByteArray largeSshConfig(int hosts = 500);

} // namespace culvert::test
