#pragma once

#include "tests/bench/comparison.h"

#include <QJsonObject>

namespace culvert::test {

/// What is measured on: programs, libraries, machine.
QStringList conditions(const QString &culvertCli);

QString heading(); ///< of the lines below
QString lineOf(const Comparison &comparison);
QJsonObject toJson(const Comparison &comparison);

/// docs/benchmarks.md, whole.
QString page(const QStringList &conditions, const std::vector<Comparison> &comparisons, int runs);

} // namespace culvert::test
