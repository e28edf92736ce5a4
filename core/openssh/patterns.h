#pragma once

#include <QStringView>

#include <optional>

namespace culvert {

/// `*` and `?`, case counts.
bool matchesPattern(QStringView text, QStringView pattern);

/// What came of holding a text against a list of patterns.
enum class ListMatch
{
    None,
    Matched,
    Negated, ///< a pattern with a '!' matched
};

/// A comma-separated list of patterns, each possibly negated (ssh_config(5), PATTERNS). With `fold`
/// as Qt::CaseInsensitive the patterns are taken in lower case; the text must be so already.
ListMatch matchPatternList(QStringView text, QStringView patterns,
                           Qt::CaseSensitivity fold = Qt::CaseSensitive);

/// A host name, in any case, against a list of patterns.
bool matchesHost(const QString &host, QStringView patterns);

/// True where one of this machine's addresses lies in one of the comma-separated networks
/// ("10.0.0.0/8,!10.1.0.0/16"). None: the list cannot be read.
std::optional<bool> matchesLocalNetwork(const QString &networks);

} // namespace culvert
