#include "core/openssh/configscan.h"

#include "core/openssh/globfiles.h"
#include "core/openssh/jumps.h"
#include "core/openssh/words.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

class Scanner
{
public:
    ConfigScan scan(const QString &file)
    {
        readFile(file);
        return m_scan;
    }

private:
    void readFile(const QString &file)
    {
        QFile device(file);
        if (m_scan.files.contains(file) || !device.open(QIODevice::ReadOnly))
            return;
        m_scan.files.append(file);
        Origin place{file, 0};
        const QString text = QString::fromUtf8(device.readAll());
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            ++place.line;
            readLine(withoutTrailingBlanks(line), place);
        }
    }

    void readLine(QStringView line, const Origin &place)
    {
        LineCursor cursor(line);
        std::optional<QString> name = cursor.next();
        if (name && name->isEmpty())
            name = cursor.next();
        const QString keyword = name.value_or(QString()).toLower();
        if (keyword == u"match"_s)
            return readMatch(cursor);
        const std::optional<QStringList> words = splitArguments(cursor.rest());
        if (!words)
            return;
        if (keyword == u"host"_s)
            addAliases(*words, place);
        if (keyword == u"include"_s)
            include(*words);
    }

    void addAliases(const QStringList &words, const Origin &place)
    {
        for (const QString &word : words) {
            const bool pattern =
                word.startsWith(u'!') || word.contains(u'*') || word.contains(u'?');
            const bool name = !word.isEmpty() && !pattern && isSafeHostName(word);
            const bool known =
                std::any_of(m_scan.aliases.begin(), m_scan.aliases.end(),
                            [&word](const ConfigScan::Alias &a) { return a.name == word; });
            if (name && !known)
                m_scan.aliases.append({word, place});
        }
    }

    void readMatch(LineCursor &cursor)
    {
        for (auto word = cursor.next(); word; word = cursor.next()) {
            const QString name = word->toLower();
            if (name != u"exec"_s && name != u"!exec"_s)
                continue;
            if (const std::optional<QString> command = cursor.next())
                m_scan.executed.append(*command);
        }
    }

    void include(const QStringList &words)
    {
        for (const QString &word : words) {
            const bool anchored = word.startsWith(u'~') || QDir::isAbsolutePath(word);
            for (const QString &file : globFiles(anchored ? word : u"~/.ssh/"_s + word))
                readFile(file);
        }
    }

    ConfigScan m_scan;
};

} // namespace

ConfigScan scanConfig(const QString &file)
{
    return Scanner().scan(file);
}

} // namespace culvert
