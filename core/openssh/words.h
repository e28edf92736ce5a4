#pragma once

#include <QStringList>

#include <optional>

namespace culvert {

/// Takes one word after the other off a configuration line, as ssh does for keywords and for Match:
/// split at blanks and at one '=', double quotes group. A value.
class LineCursor
{
public:
    explicit LineCursor(QStringView line) : m_rest(line) {} ///< the text must outlive the cursor

    std::optional<QString> next(); ///< none: the line is used up, or a quote is not closed
    bool atEnd() const { return !m_rest || m_rest->isEmpty(); }
    QStringView rest() const { return m_rest.value_or(QStringView()); }
    void finish() { m_rest.reset(); }

private:
    std::optional<QStringView> m_rest;
};

/// The arguments of a configuration line: blanks separate, both quotes group, a backslash escapes
/// quotes, itself and (outside quotes) a blank; '#' at a word's start ends the line. None: a quote
/// is not closed.
std::optional<QStringList> splitArguments(QStringView text);

/// `word` written so that splitArguments() reads it back.
QString quotedArgument(const QString &word);

/// The line without what ssh strips from its end.
QStringView withoutTrailingBlanks(QStringView line);

} // namespace culvert
