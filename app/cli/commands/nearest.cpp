#include "app/cli/commands/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Letters put in, left out, changed, or swapped with their neighbour.
int strokesBetween(const QString &from, const QString &to)
{
    std::vector<int> before; // the row above `above`
    std::vector<int> above(size_t(to.size()) + 1);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        std::vector<int> row{int(i) + 1};
        for (qsizetype j = 0; j < to.size(); ++j) {
            const auto at = size_t(j);
            int strokes =
                std::min({above[at] + (from[i] == to[j] ? 0 : 1), above[at + 1] + 1, row[at] + 1});
            const bool swapped = i > 0 && j > 0 && from[i] == to[j - 1] && from[i - 1] == to[j];
            if (swapped)
                strokes = std::min(strokes, before[at - 1] + 1);
            row.push_back(strokes);
        }
        before = std::exchange(above, std::move(row));
    }
    return above.back();
}

} // namespace

QString didYouMean(const QString &word, const QStringList &known)
{
    QString nearest;
    int fewest = int(std::max<qsizetype>(1, word.size() / 2)) + 1;
    for (const QString &candidate : known) {
        const bool begins = word.size() > 1 && candidate.startsWith(word, Qt::CaseInsensitive);
        const int strokes = begins ? 1 : strokesBetween(word.toLower(), candidate.toLower());
        if (strokes < fewest) {
            fewest = strokes;
            nearest = candidate;
        }
    }
    return nearest.isEmpty() ? QString() : u"; did you mean '%1'?"_s.arg(nearest);
}

} // namespace culvert
