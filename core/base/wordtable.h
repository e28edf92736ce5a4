#pragma once

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

namespace culvert {

/// Whether `value` is one of its enum's names: for any other the compiler prints a cast, a number
/// behind a parenthesis. Clang has one in "(anonymous namespace)::" too.
template <auto value>
constexpr bool isEnumerator()
{
#ifdef _MSC_VER
    return std::string_view(__FUNCSIG__).find("isEnumerator<(") == std::string_view::npos;
#else
    const std::string_view text(__PRETTY_FUNCTION__);
    const char behind = text[text.rfind(')') + 1];
    return behind < '0' || behind > '9';
#endif
}

/// One value of an enum and its stable word.
template <typename Enum>
struct Word
{
    Enum value;
    const char *word; ///< ASCII
};

/// The stable words of an enum that counts from 0, both ways. A value without a word, or out of its
/// place, does not compile.
template <typename Enum, std::size_t size>
class WordTable
{
    static_assert(!isEnumerator<Enum(size)>(), "a value has no word");

public:
    constexpr explicit WordTable(const Word<Enum> (&words)[size])
    {
        for (std::size_t i = 0; i < size; ++i) {
            if (words[i].value != Enum(i))
                throw "not in the enum's order"; // where it is made: at compile time
            m_words[i] = QLatin1StringView(words[i].word);
        }
    }

    static QList<Enum> values()
    {
        QList<Enum> all;
        for (std::size_t i = 0; i < size; ++i)
            all.append(Enum(i));
        return all;
    }
    QString operator[](Enum value) const { return m_words[std::size_t(value)]; }
    std::optional<Enum> find(QStringView word) const ///< the first value with that word
    {
        for (std::size_t i = 0; i < size; ++i) {
            if (m_words[i] == word)
                return Enum(i);
        }
        return {};
    }

private:
    std::array<QLatin1StringView, size> m_words{};
};

/// A WordTable of as many words as are given.
template <typename Enum, std::size_t size>
constexpr WordTable<Enum, size> wordTable(const Word<Enum> (&words)[size])
{
    return WordTable<Enum, size>(words);
}

} // namespace culvert
