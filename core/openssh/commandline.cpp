#include "core/openssh/commandline.h"

#include "core/openssh/algorithms.h"
#include "core/openssh/configreader.h"
#include "core/openssh/forwardlines.h"
#include "core/openssh/localuser.h"
#include "core/openssh/shellwords.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using Problem = CommandLineProblem;
using Outcome = tl::expected<void, Problem>;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::CommandLine)
};

tl::unexpected<Problem> usage(const QString &message)
{
    return tl::unexpected<Problem>({Problem::Kind::Usage, message});
}

tl::unexpected<Problem> configuration(const QString &message)
{
    return tl::unexpected<Problem>({Problem::Kind::Configuration, message});
}

enum class Dialect
{
    Exact, ///< what Culvert's own command line takes
    Pasted, ///< what a tunnel has no use for is left out
    Autossh, ///< as Pasted, and -M takes a port
};

constexpr QStringView withArgument = u"bceilmopBDEFIJLOPQRSWw";
constexpr QStringView mayNotBeEmpty = u"bcimF";
constexpr QStringView withoutArgument = u"1246afgknqstvxACGKMNTVXYy";

/// ssh's own words; the nearest is the same letter in the other case.
QString unknownOption(QChar letter, const QString &cluster)
{
    const QChar other = letter.isUpper() ? letter.toLower() : letter.toUpper();
    QString message = CommandLineText::tr("unknown option -- %1").arg(letter);
    if (cluster.size() > 1)
        message += CommandLineText::tr(" in '-%1'").arg(cluster);
    if (withArgument.contains(other) || withoutArgument.contains(other))
        message += CommandLineText::tr("; did you mean -%1?").arg(other);
    return message;
}

/// getopt(3) over ssh's letters, and what each letter does to the profile.
class ArgumentParser
{
public:
    ArgumentParser(const QStringList &arguments, Dialect dialect)
        : m_words(arguments), m_dialect(dialect), m_reader(m_settings, {})
    {}

    tl::expected<SshCommand, Problem> parse();

private:
    Outcome parseLetters(const QString &cluster);
    tl::expected<QString, Problem> argumentOf(QChar letter, const QString &attached);
    Outcome apply(QChar letter, const QString &argument);
    Outcome applyFlag(QChar letter);
    Outcome addForward(QChar letter, const QString &specification);
    Outcome addOption(const QString &text);
    bool isLeftOutOfPasted(const ConfigOption &option) const;
    Outcome leaveOut(QChar letter, const QString &argument = {});
    Outcome setPort(const QString &text);
    Outcome setJump(const QString &text);
    Outcome setDestination(const QString &word);
    void setUser(const QString &user);
    void addIdentity(const QString &file);
    void replaceOption(const QString &keyword, const QString &value);

    QStringList m_words;
    Dialect m_dialect;
    qsizetype m_next = 0;
    SshCommand m_command;
    Settings m_settings; // only to check -o in, and to know what was set first
    ConfigReader m_reader;
};

tl::expected<SshCommand, Problem> ArgumentParser::parse()
{
    bool optionsEnded = false;
    while (m_next < m_words.size()) {
        const QString word = m_words.at(m_next++);
        Profile &profile = m_command.profile;
        if (!optionsEnded && word == u"--"_s) {
            optionsEnded = true;
        } else if (!optionsEnded && word.size() > 1 && word.startsWith(u'-')) {
            if (const Outcome parsed = parseLetters(word.sliced(1)); !parsed)
                return tl::unexpected(parsed.error());
        } else if (profile.host.isEmpty()) {
            if (const Outcome set = setDestination(word); !set)
                return tl::unexpected(set.error());
        } else if (m_dialect != Dialect::Exact) {
            m_command.leftOut.append(posixCommand(QStringList{word} + m_words.sliced(m_next)));
            break;
        } else {
            return usage(
                CommandLineText::tr("'%1': a tunnel runs no command on the server.").arg(word));
        }
    }
    return m_command;
}

Outcome ArgumentParser::parseLetters(const QString &cluster)
{
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        const QChar letter = cluster.at(i);
        const bool autosshMonitor = letter == u'M' && m_dialect == Dialect::Autossh;
        if (withArgument.contains(letter) || autosshMonitor) {
            const auto argument = argumentOf(letter, cluster.sliced(i + 1));
            if (!argument)
                return tl::unexpected(argument.error());
            return autosshMonitor ? Outcome() : apply(letter, *argument);
        }
        if (!withoutArgument.contains(letter))
            return usage(unknownOption(letter, cluster));
        if (const Outcome applied = applyFlag(letter); !applied)
            return applied;
    }
    return {};
}

tl::expected<QString, Problem> ArgumentParser::argumentOf(QChar letter, const QString &attached)
{
    if (!attached.isEmpty())
        return attached;
    const bool missing = m_next == m_words.size();
    const bool empty = !missing && m_words.at(m_next).isEmpty() && mayNotBeEmpty.contains(letter);
    if (missing || empty)
        return usage(CommandLineText::tr("option requires an argument -- %1").arg(letter));
    return m_words.at(m_next++);
}

Outcome ArgumentParser::applyFlag(QChar letter)
{
    switch (letter.unicode()) {
    case u'4':
        replaceOption(u"AddressFamily"_s, u"inet"_s);
        return {};
    case u'6':
        replaceOption(u"AddressFamily"_s, u"inet6"_s);
        return {};
    case u'C':
        replaceOption(u"Compression"_s, u"yes"_s);
        return {};
    case u'g':
        replaceOption(u"GatewayPorts"_s, u"yes"_s);
        return {};
    case u'K': // and delegates, which is what no tunnel has a use for
        if (m_dialect != Dialect::Exact)
            replaceOption(u"GSSAPIAuthentication"_s, u"yes"_s);
        return leaveOut(letter);
    case u'q':
        m_command.verbosity = -1;
        return {};
    case u'v':
        m_command.verbosity = qMax(0, m_command.verbosity) + 1;
        return {};
    case u'N': // what a tunnel does anyway
    case u'T':
        return {};
    default:
        break;
    }
    if (letter == u'f' && m_dialect == Dialect::Exact)
        return usage(CommandLineText::tr(
            "-f: Culvert does not go to the background by itself; let a service or "
            "the desktop program keep the tunnel."));
    return leaveOut(letter);
}

/// What no tunnel has a use for: refused where it was meant for us.
Outcome ArgumentParser::leaveOut(QChar letter, const QString &argument)
{
    if (m_dialect == Dialect::Exact)
        return usage(CommandLineText::tr("-%1 has no meaning for a tunnel and is not supported.")
                         .arg(letter));
    QStringList words{u'-' + QString(letter)};
    if (!argument.isEmpty())
        words.append(argument);
    m_command.leftOut.append(posixCommand(words));
    return {};
}

Outcome ArgumentParser::apply(QChar letter, const QString &argument)
{
    switch (letter.unicode()) {
    case u'L':
    case u'R':
    case u'D':
        return addForward(letter, argument);
    case u'J':
        return setJump(argument);
    case u'p':
        return setPort(argument);
    case u'l':
        if (argument.isEmpty())
            return usage(CommandLineText::tr("-l: the user's name is missing"));
        setUser(argument);
        return {};
    case u'i':
        addIdentity(argument);
        return {};
    case u'F':
        m_command.profile.configFile = argument;
        return {};
    case u'o':
        return addOption(argument);
    case u'b':
        replaceOption(u"BindAddress"_s, quotedArgument(argument));
        return {};
    case u'c':
        if (!isAlgorithmList(AlgorithmKind::Cipher, argument) || argument.startsWith(u'-'))
            return usage(CommandLineText::tr("Unknown cipher type '%1'").arg(argument));
        replaceOption(u"Ciphers"_s, argument);
        return {};
    case u'm':
        if (!isAlgorithmList(AlgorithmKind::Mac, argument) || u"+-^"_s.contains(argument.front()))
            return usage(CommandLineText::tr("Unknown mac type '%1'").arg(argument));
        replaceOption(u"MACs"_s, argument);
        return {};
    case u'W':
        if (m_dialect == Dialect::Exact)
            return usage(CommandLineText::tr(
                "-W joins the connection to the terminal, which a tunnel does not have; "
                "use -L, or -J to reach a host behind another one."));
        return leaveOut(letter, argument);
    default:
        return leaveOut(letter, argument);
    }
}

Outcome ArgumentParser::addForward(QChar letter, const QString &specification)
{
    const Result<Forward> forward = parseForward(letter, specification);
    if (!forward)
        return usage(CommandLineText::tr("-%1: %2").arg(letter).arg(forward.error().message));
    QList<Forward> &forwards = m_command.profile.forwards;
    if (hasEmptyBind(specification))
        m_command.emptyBinds.append(int(forwards.size()));
    forwards.append(*forward);
    return {};
}

Outcome ArgumentParser::addOption(const QString &text)
{
    LineCursor cursor(withoutTrailingBlanks(text));
    std::optional<QString> keyword = cursor.next();
    if (keyword && keyword->isEmpty())
        keyword = cursor.next();
    const ConfigOption option{keyword.value_or(QString()), cursor.rest().toString()};
    if (option.keyword.isEmpty())
        return configuration(CommandLineText::tr("-o '%1' names no keyword").arg(text));
    if (isLeftOutOfPasted(option))
        return leaveOut(u'o', text);
    if (const Result<void> applied = m_reader.apply(option); !applied)
        return configuration(applied.error().message);
    m_command.profile.options.append(option);
    return {};
}

bool ArgumentParser::isLeftOutOfPasted(const ConfigOption &option) const
{
    const Keyword *keyword = findKeyword(option.keyword.toLower());
    std::optional<QStringList> words = splitArguments(option.value);
    if (m_dialect == Dialect::Exact || !keyword || !words)
        return false;
    const Result<QStringList> values = readValue(*keyword, *words, option.value);
    return values && isLeftOut(*keyword, *values);
}

Outcome ArgumentParser::setPort(const QString &text)
{
    const Result<quint16> port = parsePort(text);
    if (!port || *port == 0)
        return usage(CommandLineText::tr("Bad port '%1'").arg(text));
    if (m_command.profile.port == 0 && !m_settings.has(u"port"_s))
        m_command.profile.port = *port;
    return {};
}

Outcome ArgumentParser::setJump(const QString &text)
{
    if (!m_command.profile.jump.isEmpty() || m_settings.jump)
        return usage(CommandLineText::tr(
            "Only a single -J option is permitted (use commas to separate multiple "
            "jump hops)"));
    if (m_settings.proxyCommand)
        return usage(CommandLineText::tr("Cannot specify -J with ProxyCommand"));
    if (!JumpSpec::parse(text, JumpSpec::Trust::Checked))
        return usage(CommandLineText::tr("Invalid -J argument '%1'").arg(text));
    m_command.profile.jump = text;
    return {};
}

Outcome ArgumentParser::setDestination(const QString &word)
{
    Profile &profile = m_command.profile;
    m_command.destination = word;
    const auto uri = parseSshUri(word);
    if (uri && !*uri)
        return usage(CommandLineText::tr("'%1' is not an ssh address").arg(word));
    if (uri) {
        profile.host = (*uri)->host;
        setUser((*uri)->user);
        if (profile.port == 0 && !m_settings.has(u"port"_s))
            profile.port = (*uri)->port;
        return {};
    }
    const qsizetype at = word.lastIndexOf(u'@');
    if (at == 0 || at + 1 == word.size())
        return usage(CommandLineText::tr("'%1' names no host").arg(word));
    profile.host = word.sliced(at + 1);
    if (at > 0)
        setUser(word.first(at));
    return {};
}

void ArgumentParser::setUser(const QString &user)
{
    if (m_command.profile.user.isEmpty() && !m_settings.has(u"user"_s))
        m_command.profile.user = user;
}

/// Keys are tried in the order of the line, whichever way they were given; a -i that is not there
/// is passed over, which an -o would not be.
void ArgumentParser::addIdentity(const QString &file)
{
    const QString path = expandTilde(file).value_or(file);
    if (m_settings.identityFiles.isEmpty() || !QFileInfo::exists(path))
        m_command.profile.identities.append(file);
    else
        m_command.profile.options.append({u"IdentityFile"_s, quotedArgument(path)});
}

/// A letter overrides what an earlier -o said, unlike a later -o.
void ArgumentParser::replaceOption(const QString &keyword, const QString &value)
{
    m_command.profile.options.removeIf([&keyword](const ConfigOption &option) {
        return option.keyword.compare(keyword, Qt::CaseInsensitive) == 0;
    });
    m_command.profile.options.append({keyword, value});
}

/// "NAME=value" in front of a command.
bool isAssignment(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QStringView name = QStringView(word).first(qMax(equals, qsizetype(0)));
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

} // namespace

tl::expected<SshCommand, CommandLineProblem> parseSshArguments(const QStringList &arguments)
{
    return ArgumentParser(arguments, Dialect::Exact).parse();
}

tl::expected<SshCommand, CommandLineProblem> parseSshCommandText(const QString &text)
{
    const auto split = splitShellWords(text);
    if (!split)
        return usage(split.error());
    QStringList words = *split;
    while (!words.isEmpty() && isAssignment(words.first()))
        words.removeFirst();
    QString program = words.isEmpty() ? QString() : words.takeFirst().toLower();
    program = program.sliced(std::max(program.lastIndexOf(u'/'), program.lastIndexOf(u'\\')) + 1);
    if (program == u"autossh"_s)
        return ArgumentParser(words, Dialect::Autossh).parse();
    if (program == u"ssh"_s || program == u"ssh.exe"_s)
        return ArgumentParser(words, Dialect::Pasted).parse();
    return usage(CommandLineText::tr("This is not an ssh or autossh command."));
}

} // namespace culvert
