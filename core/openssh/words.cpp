#include "core/openssh/words.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

bool isLineBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n';
}

qsizetype afterBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && isLineBlank(text.at(from)))
        ++from;
    return from;
}

bool isEscape(QStringView text, qsizetype i, bool quoted)
{
    if (text.at(i) != u'\\' || i + 1 >= text.size())
        return false;
    const QChar next = text.at(i + 1);
    return next == u'\'' || next == u'"' || next == u'\\' || (!quoted && next == u' ');
}

} // namespace

std::optional<QString> LineCursor::next()
{
    if (!m_rest)
        return {};
    const QStringView line = *m_rest;
    qsizetype end = 0;
    while (end < line.size() && !isLineBlank(line.at(end)) && line.at(end) != u'"'
           && line.at(end) != u'=')
        ++end;
    m_rest.reset();
    if (end == line.size())
        return line.toString();

    QString word = line.first(end).toString();
    if (line.at(end) == u'"') {
        const qsizetype closing = line.indexOf(u'"', end + 1);
        if (closing < 0)
            return {};
        word += line.sliced(end + 1, closing - end - 1);
        m_rest = line.sliced(afterBlanks(line, closing + 1));
        return word;
    }
    const bool equals = line.at(end) == u'=';
    qsizetype rest = afterBlanks(line, end + 1);
    if (!equals && rest < line.size() && line.at(rest) == u'=')
        rest = afterBlanks(line, rest + 1);
    m_rest = line.sliced(rest);
    return word;
}

std::optional<QStringList> splitArguments(QStringView text)
{
    QStringList words;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text.at(i) == u' ' || text.at(i) == u'\t') {
            ++i;
            continue;
        }
        if (text.at(i) == u'#')
            break;
        QString word;
        QChar quote;
        for (; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (isEscape(text, i, !quote.isNull()))
                word += text.at(++i);
            else if (quote.isNull() && (c == u' ' || c == u'\t'))
                break;
            else if (quote.isNull() && (c == u'"' || c == u'\''))
                quote = c;
            else if (!quote.isNull() && c == quote)
                quote = QChar();
            else
                word += c;
        }
        if (!quote.isNull())
            return {};
        words.append(word);
    }
    return words;
}

QString quotedArgument(const QString &word)
{
    const auto special = [](QChar c) {
        return isLineBlank(c) || c == u'"' || c == u'\'' || c == u'\\' || c == u'#';
    };
    if (!word.isEmpty() && std::none_of(word.begin(), word.end(), special))
        return word;
    QString quoted = word;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QStringView withoutTrailingBlanks(QStringView line)
{
    while (line.size() > 1 && (isLineBlank(line.back()) || line.back() == u'\f'))
        line.chop(1);
    return line;
}

} // namespace culvert
