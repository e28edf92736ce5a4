#include "core/openssh/configreader.h"

#include "core/base/filecontent.h"
#include "core/openssh/forwardlines.h"
#include "core/openssh/globfiles.h"
#include "core/openssh/localuser.h"
#include "core/openssh/patterns.h"
#include "core/openssh/sshconfigtext.h"
#include "core/openssh/tokens.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int deepestInclude = 16;
constexpr qsizetype mostKeyFiles = 100;

tl::unexpected<Error> invalidAt(const ConfigPlace &place, const QString &message)
{
    return invalid(
        place.line == 0
            ? SshConfigText::tr("command line: %1").arg(message)
            : SshConfigText::tr("%1 line %2: %3").arg(place.file).arg(place.line).arg(message));
}

QString anchored(const QString &pattern, bool user)
{
    if (pattern.startsWith(u'~') || QDir::isAbsolutePath(pattern))
        return pattern;
    return (user ? u"~/.ssh/"_s : u"/etc/ssh/"_s) + pattern;
}

/// Whether the line can be one that counts in a block that does not apply: Host, Match, Include,
/// StreamLocalBindMask. To pass over the others quickly.
bool mayCountAnyway(QStringView line)
{
    const auto start =
        std::find_if_not(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
    if (start == line.end())
        return false;
    if (*start == u'"' || *start == u'=') // readLine() knows what that may mean
        return true;
    const auto end = std::find_if(start, line.end(), [](QChar c) {
        return c == u' ' || c == u'\t' || c == u'=' || c == u'"';
    });
    constexpr std::array counting{"host"_L1, "match"_L1, "include"_L1, "streamlocalbindmask"_L1};
    const QStringView word(start, end);
    return std::any_of(counting.begin(), counting.end(), [word](QLatin1StringView each) {
        return word.compare(each, Qt::CaseInsensitive) == 0;
    });
}

/// A Host line of plain names, none of which can be the host: nearly all of a long file are. What
/// has quotes, patterns or other signs is for readLine().
bool isOthersHostLine(QStringView line, QStringView host)
{
    const auto isBlank = [](QChar c) { return c == u' ' || c == u'\t'; };
    const auto start = std::find_if_not(line.begin(), line.end(), isBlank);
    const QStringView rest(start, line.end());
    constexpr qsizetype length = 4;
    if (rest.size() <= length || !rest.startsWith("host"_L1, Qt::CaseInsensitive)
        || !isBlank(rest[length]))
        return false;
    const QStringView names = rest.sliced(length);
    const bool plain = std::all_of(names.begin(), names.end(), [&isBlank](QChar c) {
        const char16_t code = c.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
            || (code >= u'0' && code <= u'9') || code == u'.' || code == u'-' || code == u'_'
            || isBlank(c);
    });
    return plain && !std::all_of(names.begin(), names.end(), isBlank)
        && !names.contains(host, Qt::CaseInsensitive);
}

/// As ssh keeps them: without the dot that ends an anchored name, in lower case.
QStringList normalized(const Keyword &keyword, QStringList values)
{
    if (keyword.kind != ValueKind::Domains && keyword.kind != ValueKind::Aliases)
        return values;
    for (QString &value : values) {
        value = value.toLower();
        if (keyword.kind == ValueKind::Domains && value.endsWith(u'.'))
            value.chop(1);
    }
    return values;
}

} // namespace

Result<void> ConfigReader::apply(const ConfigOption &option)
{
    Context context;
    context.place.file = u"command line"_s;
    const QString line = option.keyword + u'=' + option.value;
    return readLine(withoutTrailingBlanks(line), context);
}

Result<bool> ConfigReader::readFile(const QString &file, Owner owner, Safety safety)
{
    Context context;
    context.owner = owner;
    return readFile(file, safety, context);
}

Result<bool> ConfigReader::readFile(const QString &file, Safety safety, Context &context)
{
    if (context.depth > deepestInclude)
        return invalid(
            SshConfigText::tr("%1: Too many recursive configuration includes").arg(file));
    const bool isGiven = context.depth == 0 && safety == Safety::Unchecked;
    const FileContent text = isGiven ? readFileOrPipe(file, largestConfig, configPatience)
                                     : readPlainFile(file, largestConfig);
    if (const QFileInfo info(file); !text && (!info.isReadable() || info.isDir()))
        return false;
    if (!text)
        return invalid(SshConfigText::tr("%1 cannot be read: %2").arg(file, text.error()));
    if (safety == Safety::Checked && !isSafeConfiguration(file))
        return invalid(SshConfigText::tr("Bad owner or permissions on %1").arg(file));
    context.place = {file, 0};
    if (const Result<void> read = readLines(*text, context); !read)
        return failure(read.error());
    return true;
}

Result<void> ConfigReader::readText(const QByteArray &text)
{
    Context context;
    context.place.file = SshConfigText::tr("pasted text");
    return readLines(text, context);
}

Result<void> ConfigReader::readLines(const QByteArray &bytes, Context &context)
{
    context.fromFile = true;
    const QString text = QString::fromUtf8(bytes);
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++context.place.line;
        if (const Result<void> read = readLine(withoutTrailingBlanks(line), context); !read)
            return failure(read.error());
    }
    return {};
}

Result<void> ConfigReader::readLine(QStringView line, Context &context)
{
    const bool quick = m_pass.checking == Checking::ActiveLines && context.fromFile;
    if (quick && isOthersHostLine(line, m_pass.host)) {
        context.active = false;
        return {};
    }
    if (!context.active && m_pass.checking == Checking::ActiveLines && !mayCountAnyway(line))
        return {};
    LineCursor cursor(line);
    std::optional<QString> name = cursor.next();
    if (name && name->isEmpty())
        name = cursor.next();
    if (!name || name->isEmpty() || name->startsWith(u'#'))
        return {};
    const QString lower = name->toLower();
    if (cursor.atEnd())
        return invalidAt(context.place,
                         SshConfigText::tr("no argument after keyword \"%1\"").arg(lower));
    const Keyword *keyword = findKeyword(lower);
    const bool ignored = !keyword
        && matchPatternList(lower, m_settings.value(u"ignoreunknown"_s), Qt::CaseInsensitive)
            == ListMatch::Matched;
    if (!keyword && !ignored)
        return invalidAt(context.place,
                         SshConfigText::tr("Bad configuration option: %1").arg(lower));
    const bool counts = context.active || !keyword || keyword->kind == ValueKind::Block
        || holdsEverywhere(*keyword);
    if (!counts && m_pass.checking == Checking::ActiveLines)
        return {};
    std::optional<QStringList> words = splitArguments(cursor.rest());
    if (!words)
        return invalidAt(context.place, SshConfigText::tr("invalid quotes"));
    if (ignored)
        return {};

    if (keyword->kind == ValueKind::Block) {
        if (const Result<void> read = readBlock(*keyword, *words, cursor, context); !read)
            return read;
    } else if (keyword->kind == ValueKind::ForwardSpec) {
        if (const Result<void> read = readForward(*keyword, *words, context); !read)
            return read;
    } else {
        const Result<QStringList> values = readValue(*keyword, *words, cursor.rest());
        if (!values)
            return invalidAt(context.place, values.error().message);
        if (const Result<void> stored = store(*keyword, *values, context); !stored)
            return stored;
    }
    if (!words->isEmpty())
        return invalidAt(context.place,
                         SshConfigText::tr("keyword %1 extra arguments at end of line").arg(lower));
    return {};
}

Result<void> ConfigReader::readBlock(const Keyword &keyword, QStringList &words, LineCursor &rest,
                                     Context &context)
{
    const QString name = QString::fromLatin1(keyword.name);
    if (!context.fromFile)
        return invalidAt(
            context.place,
            SshConfigText::tr("%1 directive not supported as a command-line option").arg(name));
    if (name == u"match"_s)
        return readMatch(words, rest, context);
    return name == u"host"_s ? readHost(words, context) : include(words, context);
}

Result<void> ConfigReader::readHost(QStringList &words, Context &context)
{
    context.active = false;
    for (const QString &word : std::exchange(words, {})) {
        if (word.isEmpty())
            return invalidAt(context.place, SshConfigText::tr("keyword host empty argument"));
        if (context.neverMatches)
            break;
        const bool negated = word.startsWith(u'!');
        if (!matchesPattern(m_pass.host, QStringView(word).sliced(negated ? 1 : 0)))
            continue;
        context.active = !negated;
        if (negated)
            break;
    }
    return {};
}

Result<void> ConfigReader::readMatch(QStringList &words, LineCursor &rest, Context &context)
{
    MatchFacts facts;
    facts.finalPass = m_pass.final;
    facts.execution = context.neverMatches ? Execution::Never : m_pass.execution;
    facts.abandoned = m_pass.abandoned;
    facts.version = m_pass.version;
    facts.tag = m_settings.value(u"tag"_s);
    facts.soFar.originalHost = m_pass.originalHost;
    facts.soFar.user = m_settings.value(u"user"_s, LocalUser::current().name);
    facts.soFar.port =
        quint16(m_settings.value(u"port"_s, QString::number(defaultPort())).toUInt());
    facts.soFar.hostname = m_settings.value(u"hostname"_s, m_pass.host);
    if (!m_pass.final && m_settings.has(u"hostname"_s)) {
        const Result<QString> expanded =
            expandTokens(facts.soFar.hostname, {{u'h', m_pass.host}}, Variables::Keep);
        if (!expanded)
            return invalidAt(context.place, expanded.error().message);
        facts.soFar.hostname = *expanded;
    }
    if (m_settings.jump && !m_settings.jump->none)
        facts.soFar.proxyJump = m_settings.jump->toString();
    facts.soFar.hostKeyAlias = m_settings.value(u"hostkeyalias"_s, facts.soFar.hostname);

    const Result<MatchOutcome> outcome = evaluateMatch(rest, facts);
    if (!outcome)
        return invalidAt(context.place, outcome.error().message);
    m_wantsFinalPass = m_wantsFinalPass || outcome->wantsFinalPass;
    context.active = outcome->matched && !context.neverMatches;
    if (rest.atEnd())
        words.clear();
    return {};
}

Result<void> ConfigReader::include(QStringList &words, Context &context)
{
    const bool user = context.owner == Owner::User;
    for (const QString &word : std::exchange(words, {})) {
        if (word.isEmpty())
            return invalidAt(context.place, SshConfigText::tr("keyword include empty argument"));
        if (word.startsWith(u'~') && !user)
            return invalidAt(context.place, SshConfigText::tr("bad include path %1.").arg(word));
        for (const QString &file : globFiles(anchored(word, user))) {
            Context inner = context;
            inner.neverMatches = context.neverMatches || !context.active;
            ++inner.depth;
            const Result<bool> found = readFile(file, Safety::Checked, inner);
            if (!found)
                return failure(found.error());
            if (!*found)
                return invalidAt(context.place,
                                 SshConfigText::tr("Can't open user config file %1").arg(file));
        }
    }
    return {};
}

Result<void> ConfigReader::readForward(const Keyword &keyword, QStringList &words,
                                       const Context &context)
{
    const QChar letter = QChar::fromLatin1(keyword.name[0]).toUpper();
    if (words.isEmpty() || words.first().isEmpty())
        return invalidAt(context.place, SshConfigText::tr("Missing argument."));
    QString specification = words.takeFirst();
    const QString target = letter == u'D' || words.isEmpty() ? QString() : words.takeFirst();
    if (letter == u'L' && target.isEmpty())
        return invalidAt(context.place, SshConfigText::tr("Missing target argument."));
    if (!target.isEmpty())
        specification += u':' + target;
    const Result<Forward> forward = parseForward(letter, specification);
    if (!forward)
        return invalidAt(context.place, forward.error().message);
    const bool bothInOneWord = letter == u'R' && target.isEmpty() && forward->destination
        && (!forward->destination->isSocket() || !forward->bind.host.isEmpty());
    if (bothInOneWord) // one word alone is a proxy's, for ssh
        return invalidAt(context.place, SshConfigText::tr("Bad forwarding specification."));
    if (context.active)
        m_settings.addForward(*forward, hasEmptyBind(specification), context.place);
    return {};
}

Result<void> ConfigReader::store(const Keyword &keyword, const QStringList &values,
                                 const Context &context)
{
    const QString name = QString::fromLatin1(keyword.canonical);
    const QString value = values.value(0);
    if (isLeftOut(keyword, values) && !context.fromFile)
        return invalidAt(context.place, SshConfigText::tr("%1 is not supported").arg(name));
    if (keyword.kind == ValueKind::Jump)
        return storeJump(value, context);
    if (holdsEverywhere(keyword)) {
        m_settings.first.insert(name, {values, context.place});
        return {};
    }
    if (!context.active)
        return {};
    if (name == u"refuseconnection"_s)
        return invalidAt(context.place, u"RefuseConnection: %1"_s.arg(value));
    if (keyword.kind == ValueKind::Unsupported)
        m_settings.warnings.append(SshConfigText::tr("%1 line %2: Unsupported option \"%3\"")
                                       .arg(context.place.file)
                                       .arg(context.place.line)
                                       .arg(name));
    if (isLeftOut(keyword, values) && !m_settings.has(name))
        m_settings.leftOut.append(
            {.keyword = name, .value = values.join(u' '), .place = context.place});
    if (name == u"identityfile"_s || name == u"certificatefile"_s) {
        QList<Settings::KeyFile> &files =
            name == u"identityfile"_s ? m_settings.identityFiles : m_settings.certificateFiles;
        const Settings::KeyFile file{value, context.owner == Owner::User};
        if (files.size() >= mostKeyFiles)
            return invalidAt(context.place,
                             SshConfigText::tr("Too many %1 entries (max 100).").arg(name));
        if (!files.contains(file))
            files.append(file);
    }
    if (keyword.kind == ValueKind::Rekey) {
        m_settings.set(u"rekeyinterval"_s,
                       values.value(1).isEmpty() ? QStringList() : values.sliced(1), context.place);
        m_settings.set(name, values.first(1), context.place);
        return {};
    }
    if (name == u"proxycommand"_s) {
        if ((m_settings.jump && !m_settings.jump->none) || m_settings.proxyCommand)
            return {};
        m_settings.proxyCommand = value;
    }
    m_settings.set(name, normalized(keyword, values), context.place);
    return {};
}

bool ConfigReader::holdsEverywhere(const Keyword &keyword) const
{
    return keyword.kind == ValueKind::Mask && !m_pass.version.isAtLeast(10, 6);
}

Result<void> ConfigReader::storeJump(const QString &value, const Context &context)
{
    using enum JumpSpec::Trust;
    const std::optional<JumpSpec> jump = JumpSpec::parse(value, context.fromFile ? Full : Checked);
    if (!jump)
        return invalidAt(context.place, SshConfigText::tr("Invalid ProxyJump \"%1\"").arg(value));
    if (!context.active || m_settings.jump || m_settings.proxyCommand)
        return {};
    m_settings.jump = *jump;
    m_settings.set(u"proxyjump"_s, {value}, context.place);
    return {};
}

} // namespace culvert
