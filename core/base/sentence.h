#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <memory>

namespace culvert {

/// A text for people that can be told again when the language has changed: it remembers its words
/// in the catalogue and what stands in their places. Read as a QString, it is as it was told first.
/// A value; on any thread.
class Sentence : public QString
{
public:
    using Translate = QString (*)(const char *source, const char *comment, int number); ///< a tr()

    Sentence() = default;
    Sentence(const QString &text) : QString(text) {} ///< the same in every language
    Sentence(QLatin1String text) : QString(text) {}
    Sentence(Translate translate, const char *source, const char *comment, int number);

    /// Into the places that are empty still, the lowest number first, as QString::arg() does. A
    /// part that is a Sentence is told again with the whole.
    template <typename... Parts>
    Sentence arg(const Parts &...parts) const
    {
        return with({part(parts)...});
    }

    /// One after the other; those that are empty leave no gap.
    static Sentence joined(const QList<Sentence> &parts,
                           const QString &separator = QStringLiteral(" "));

    Sentence again() const; ///< in the language of now

private:
    struct Origin;

    static Sentence part(const QString &text) { return text; }
    static Sentence part(const Sentence &sentence) { return sentence; }
    static Sentence part(QLatin1String text) { return text; }
    template <std::integral Number>
    static Sentence part(Number number)
    {
        return QString::number(number);
    }
    Sentence with(const QList<Sentence> &parts) const;
    static Sentence toldBy(const Origin &origin);

    std::shared_ptr<const Origin> m_origin; ///< none: the same in every language
};

/// Gives a class that has tr() the same for sentences; lupdate takes phrase() for tr() where it
/// is told to (CONTRIBUTING.md).
template <typename Class>
struct Speaks
{
    static Sentence phrase(const char *source, const char *comment = nullptr, int number = -1)
    {
        return {&Class::tr, source, comment, number};
    }
};

} // namespace culvert
