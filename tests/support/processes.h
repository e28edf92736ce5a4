#pragma once

#include <QList>

namespace culvert::test {

/// The processes below `pid`, nearest first, without `pid` itself.
QList<qint64> descendantsOf(qint64 pid);

/// A child started by QProcess dies with the test program, also where that one crashes.
void dieWithParent();

} // namespace culvert::test
