#include "core/openssh/shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ShellWordsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ShellWords)
};

class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(text) {}

    tl::expected<QStringList, QString> split()
    {
        for (; m_at < m_text.size() && m_problem.isEmpty(); ++m_at)
            take(m_text.at(m_at));
        if (m_problem.isEmpty() && !m_quote.isNull())
            m_problem = ShellWordsText::tr("A quote is not closed.");
        if (!m_problem.isEmpty())
            return tl::unexpected(m_problem);
        endWord();
        return m_words;
    }

private:
    void take(QChar c)
    {
        if (m_quote == u'\'')
            return c == u'\'' ? closeQuote() : add(c);
        if (c == u'\\')
            return takeEscape();
        if (c == u'$' || c == u'`')
            return takeExpansion(c);
        if (m_quote == u'"')
            return c == u'"' ? closeQuote() : add(c);
        takePlain(c);
    }

    void takePlain(QChar c)
    {
        if (c == u'\'' || c == u'"') {
            m_quote = c;
            m_word = m_word.value_or(QString());
        } else if (c.isSpace()
                   || (c == u'&' && QStringView(m_text).sliced(m_at + 1).trimmed().isEmpty())) {
            endWord();
        } else if (c == u'#' && !m_word) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = (end < 0 ? m_text.size() : end) - 1;
        } else if (u";&|<>()"_s.contains(c)) {
            m_problem =
                ShellWordsText::tr("'%1' means something to a shell, which is not at work here.")
                    .arg(c);
        } else {
            add(c);
        }
    }

    void takeEscape()
    {
        if (m_at + 1 == m_text.size())
            return add(u'\\');
        const QChar next = m_text.at(m_at + 1);
        const bool kept = m_quote == u'"' && !u"$`\"\\\n"_s.contains(next);
        if (kept || (m_quote.isNull() && separatesFolders(next)))
            return add(u'\\');
        ++m_at;
        if (next != u'\n')
            add(next);
    }

    /// Whether the backslash before `next` stands in a Windows path, not for a shell.
    bool separatesFolders(QChar next) const
    {
        const bool startsShare = !m_word && next == u'\\' && m_at + 2 < m_text.size()
            && m_text.at(m_at + 2).isLetterOrNumber();
        return startsShare || next.isLetterOrNumber() || u"._-"_s.contains(next);
    }

    void takeExpansion(QChar c)
    {
        const bool prompt = c == u'$' && m_words.isEmpty() && !m_word && m_at + 1 < m_text.size()
            && m_text.at(m_at + 1).isSpace();
        if (!prompt)
            m_problem =
                ShellWordsText::tr("'%1' stands for something that only a shell can fill in.")
                    .arg(c);
    }

    void add(QChar c) { m_word = m_word.value_or(QString()) + c; }
    void closeQuote() { m_quote = QChar(); }
    void endWord()
    {
        if (m_word)
            m_words.append(*m_word);
        m_word.reset();
    }

    QString m_text;
    qsizetype m_at = 0;
    QChar m_quote;
    std::optional<QString> m_word;
    QStringList m_words;
    QString m_problem;
};

bool isPlain(const QString &word, QStringView more)
{
    const auto plain = [more](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || more.contains(c);
    };
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), plain);
}

} // namespace

tl::expected<QStringList, QString> splitShellWords(const QString &text)
{
    return Splitter(text).split();
}

QString posixQuoted(const QString &word)
{
    if (isPlain(word, u"-_./:=@%+,"))
        return word;
    QString quoted = word;
    quoted.replace(u'\'', u"'\\''"_s);
    if (word.startsWith(u"~/"_s)) // the shell's business, which quotes would keep from it
        return u"~/"_s + posixQuoted(word.sliced(2));
    return u'\'' + quoted + u'\'';
}

QString posixCommand(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(posixQuoted(word));
    return quoted.join(u' ');
}

QString powershellLiteral(const QString &text)
{
    static const QRegularExpression quote(u"(['\u2018-\u201b])"_s);
    return u'\'' + QString(text).replace(quote, u"\\1\\1"_s) + u'\'';
}

QString powershellQuoted(const QString &word)
{
    if (isPlain(word, u"-_./:=+\\") && !word.startsWith(u'-'))
        return word;
    if (isPlain(word, u"-_") && word.startsWith(u'-'))
        return word;
    return powershellLiteral(QString(word).replace(u'"', u"\\\""_s)); // as the program reads it
}

QString powershellCommand(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(powershellQuoted(word));
    return quoted.join(u' ');
}

QString windowsQuoted(const QString &word)
{
    const bool plain =
        !word.isEmpty() && !word.contains(u' ') && !word.contains(u'\t') && !word.contains(u'"');
    if (plain)
        return word;
    QString quoted = u"\""_s;
    int backslashes = 0;
    for (const QChar c : word) {
        if (c == u'"')
            quoted += QString(backslashes + 1, u'\\'); // each before a quote counts double
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return quoted + QString(backslashes, u'\\') + u'"';
}

} // namespace culvert
