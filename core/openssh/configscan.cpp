#include "core/openssh/configscan.h"

#include "core/base/filecontent.h"
#include "core/openssh/configreader.h"
#include "core/openssh/globfiles.h"
#include "core/openssh/jumps.h"
#include "core/openssh/localuser.h"
#include "core/openssh/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

class Scanner
{
public:
    ConfigScan scan(const QString &file)
    {
        readFile(file);
        return finished();
    }

    ConfigScan scanText(const QByteArray &text)
    {
        readText(text, {});
        return finished();
    }

private:
    ConfigScan finished()
    {
        m_scan.fingerprint = m_hash.result();
        return m_scan;
    }

    void readFile(const QString &file)
    {
        if (m_scan.files.contains(file))
            return;
        const FileContent text = readPlainFile(file, largestConfig);
        if (!text)
            return;
        m_scan.files.append(file);
        readText(*text, file);
    }

    void readText(const QByteArray &bytes, const QString &file)
    {
        m_hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        ConfigPlace place{file, 0};
        const QString text = QString::fromUtf8(bytes);
        for (const QStringView line : QStringView(text).tokenize(u'\n')) {
            ++place.line;
            readLine(withoutTrailingBlanks(line), place);
        }
    }

    void readLine(QStringView line, const ConfigPlace &place)
    {
        LineCursor cursor(line);
        std::optional<QString> name = cursor.next();
        if (name && name->isEmpty())
            name = cursor.next();
        const QString keyword = name.value_or(QString()).toLower();
        if (keyword == u"match"_s)
            return readMatch(cursor, place);
        if (runsPrograms(keyword))
            return addCommand(keyword, cursor.rest().toString(), place);
        const std::optional<QStringList> words = splitArguments(cursor.rest());
        if (!words)
            return;
        if (keyword == u"host"_s)
            addAliases(*words, place);
        if (keyword == u"include"_s)
            include(*words);
    }

    void addAliases(const QStringList &words, const ConfigPlace &place)
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

    static bool runsPrograms(const QString &keyword)
    {
        return keyword == u"proxycommand"_s || keyword == u"localcommand"_s
            || keyword == u"knownhostscommand"_s || keyword == u"securitykeyprovider"_s;
    }

    void addCommand(const QString &keyword, const QString &command, const ConfigPlace &place)
    {
        const bool isLibrarysOwn = keyword == u"securitykeyprovider"_s && command == u"internal"_s;
        if (command.compare(u"none"_s, Qt::CaseInsensitive) != 0 && !isLibrarysOwn)
            m_scan.commands.append({.keyword = keyword, .value = command, .place = place});
    }

    void readMatch(LineCursor &cursor, const ConfigPlace &place)
    {
        for (auto word = cursor.next(); word; word = cursor.next()) {
            const QString name = word->toLower();
            if (name != u"exec"_s && name != u"!exec"_s)
                continue;
            if (const std::optional<QString> command = cursor.next())
                addCommand(u"match exec"_s, *command, place);
        }
    }

    void include(const QStringList &words)
    {
        for (const QString &word : words) {
            const bool anchored = word.startsWith(u'~') || QDir::isAbsolutePath(word);
            const QString pattern = anchored ? word : u"~/.ssh/"_s + word;
            const QString folder = QFileInfo(pattern).path();
            m_scan.folders.append(expandTilde(folder).value_or(folder));
            for (const QString &file : globFiles(pattern))
                readFile(file);
        }
    }

    ConfigScan m_scan;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

ConfigScan scanConfig(const QString &file)
{
    return Scanner().scan(file);
}

ConfigScan scanConfigText(const QByteArray &text)
{
    return Scanner().scanText(text);
}

} // namespace culvert
