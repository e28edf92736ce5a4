#include "core/profile/jsonplace.h"

#include "core/profile/profilejsontext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstring>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Walks over values of a text that was found to be JSON.
class Walker
{
public:
    explicit Walker(const QByteArray &json) : m_json(json) { skipBlanks(); }

    qsizetype position() const { return m_position; }

    /// From an object or array to the member that the step names; false: there is none.
    bool enter(const QString &step)
    {
        const char open = current();
        if (open != '{' && open != '[')
            return false;
        advance();
        for (int index = 0; current() != '}' && current() != ']' && current() != 0; ++index) {
            const QString name = open == '{' ? key() : u"[%1]"_s.arg(index);
            if (name == step)
                return true;
            skipValue();
            if (current() == ',')
                advance();
        }
        return false;
    }

private:
    char current() const { return m_position < m_json.size() ? m_json[m_position] : '\0'; }
    void skipBlanks()
    {
        while (current() != 0 && std::strchr(" \t\r\n", current()))
            ++m_position;
    }
    void advance()
    {
        ++m_position;
        skipBlanks();
    }
    QByteArray text()
    {
        const qsizetype start = m_position;
        for (++m_position; current() != '"' && current() != 0; ++m_position) {
            if (current() == '\\')
                ++m_position;
        }
        const QByteArray quoted = m_json.sliced(start, m_position + 1 - start);
        advance();
        return quoted;
    }
    QString key()
    {
        const QByteArray object = '{' + text() + ":0}";
        if (current() == ':')
            advance();
        return QJsonDocument::fromJson(object).object().keys().value(0);
    }
    void skipValue()
    {
        int depth = 0;
        do {
            if (current() == '"') {
                text();
            } else if (current() == '{' || current() == '[') {
                ++depth;
                advance();
            } else if (current() == '}' || current() == ']') {
                --depth;
                advance();
            } else {
                advance();
            }
        } while (current() != 0 && (depth > 0 || !std::strchr(",]}", current())));
    }

    QByteArray m_json;
    qsizetype m_position = 0;
};

} // namespace

qsizetype offsetOf(const QByteArray &json, const QString &path)
{
    Walker walker(json);
    qsizetype found = walker.position();
    const QStringList steps = QString(path).replace(u'[', u".["_s).split(u'.');
    for (const QString &step : steps) {
        if (!walker.enter(step))
            break;
        found = walker.position();
    }
    return found;
}

QString placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = offset - before.lastIndexOf('\n');
    return ProfileJsonText::tr("line %1, column %2").arg(line).arg(column);
}

} // namespace culvert
