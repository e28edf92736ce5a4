#pragma once

#include "tests/bench/measures.h"
#include "tests/support/sshserver.h"

#include <QStringList>

#include <array>
#include <functional>
#include <vector>

namespace culvert::test {

/// One line of the table: how the tunnel is set up, what stands at its end, what is measured.
struct Row
{
    QString name;
    QString unit;
    bool isMoreBetter = true;
    std::function<std::optional<Outcome>(const Way &way)> run;
    FarEnd::Handler farEnd;
    int roundTrip = 0; ///< ms, of the line to the server
    QString ciphers = QStringLiteral("aes128-gcm@openssh.com"); ///< empty: the programs' own choice
    int jumps = 0;
    bool isSocks = false;
    bool isFresh = false; ///< each run has a new connection; else one ages
};

/// What one program came to, run by run.
struct Figures
{
    std::vector<double> values;
    std::vector<double> cpuPerGigabyte; ///< seconds
    double callsPerGigabyte = 0; ///< of the system; 0: not counted
    qint64 privateKilobytes = 0; ///< at the end
};

struct Comparison
{
    QString name;
    QString unit;
    bool isMoreBetter = true;
    std::array<Figures, 2> figures; ///< ssh, Culvert
};

/// Both programs in turn, after a run each that does not count. Fails with what went wrong.
Result<Comparison> compare(const Row &row, const SshServer &server, const QStringList &command,
                           int runs);

} // namespace culvert::test
