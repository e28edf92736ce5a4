#pragma once

#include <QStringList>

namespace culvert {

/// "; did you mean 'list'?" with the one of `known` that the fewest strokes lead to from `word`;
/// empty: none is near.
QString didYouMean(const QString &word, const QStringList &known);

} // namespace culvert
