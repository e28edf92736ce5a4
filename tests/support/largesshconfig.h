#pragma once

#include <QByteArray>

namespace culvert::test {

/// 10,000 lines with 500 hosts, "host-0" to "host-499", of which each has nine forwards.
QByteArray largeSshConfig();

} // namespace culvert::test
