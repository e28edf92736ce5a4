#include "core/base/sentence.h"

#include <map>

namespace culvert {

struct Sentence::Origin
{
    Translate translate = nullptr; ///< none: the parts, one after the other
    const char *source = nullptr;
    const char *comment = nullptr;
    int number = -1;
    QString separator = {};
    QList<Sentence> parts = {};
    QString told = {};
};

namespace {

bool isPlace(const QString &text, qsizetype at)
{
    return text[at] == u'%' && at + 1 < text.size() && text[at + 1] >= u'1' && text[at + 1] <= u'9';
}

/// What a part brings along is no place, whatever it looks like.
QString filled(const QString &text, const QList<Sentence> &parts)
{
    std::map<QChar, qsizetype> places; // by their numbers
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlace(text, i))
            places.emplace(text[i + 1], 0);
    }
    qsizetype order = 0;
    for (auto &[number, place] : places)
        place = order++;
    QString told;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype place = isPlace(text, i) ? places[text[i + 1]] : parts.size();
        if (place < parts.size()) {
            told += parts[place];
            ++i; // its number
        } else {
            told += text[i];
        }
    }
    return told;
}

QString oneAfterTheOther(const QList<Sentence> &parts, const QString &separator)
{
    QString told;
    for (const Sentence &part : parts) {
        if (!told.isEmpty() && !part.isEmpty())
            told += separator;
        told += part;
    }
    return told;
}

} // namespace

Sentence::Sentence(Translate translate, const char *source, const char *comment, int number)
    : Sentence(toldBy({translate, source, comment, number}))
{}

Sentence Sentence::toldBy(const Origin &origin)
{
    auto kept = std::make_shared<Origin>(origin);
    kept->told = origin.translate
        ? filled(origin.translate(origin.source, origin.comment, origin.number), origin.parts)
        : oneAfterTheOther(origin.parts, origin.separator);
    Sentence made(kept->told);
    made.m_origin = kept;
    return made;
}

Sentence Sentence::with(const QList<Sentence> &parts) const
{
    if (!m_origin)
        return filled(*this, parts);
    Origin origin = *m_origin;
    origin.parts += parts;
    return toldBy(origin);
}

Sentence Sentence::joined(const QList<Sentence> &parts, const QString &separator)
{
    return toldBy({.separator = separator, .parts = parts});
}

/// One that was changed as a QString since is not what its origin told.
Sentence Sentence::again() const
{
    if (!m_origin || m_origin->told != *this)
        return *this;
    Origin origin = *m_origin;
    for (Sentence &part : origin.parts)
        part = part.again();
    return toldBy(origin);
}

} // namespace culvert
