#pragma once

#include "tests/bench/comparison.h"

namespace culvert::test {

/// One line of the table about many tunnels at once: as many ssh, or one culvert-cli for all.
struct ManyRow
{
    enum class What
    {
        Memory, ///< of idle ones, of each
        Rate, ///< of all when all are busy
    };
    QString name;
    What what = What::Memory;
    int tunnels = 1;
};

std::vector<ManyRow> manyRows();

/// Memory is taken once, a rate in every run. Fails with what went wrong.
Result<Comparison> compareMany(const ManyRow &row, const SshServer &server,
                               const QString &culvertCli, int runs);

} // namespace culvert::test
