#pragma once

#include <QString>

namespace culvert::test {

/// Asks `culvertCli` and ssh for the last host of a large ssh_config, in turn, and prints the
/// medians; and times the reading alone. False: something failed, or the reading took too long.
bool compareResolving(const QString &culvertCli, int runs);

} // namespace culvert::test
