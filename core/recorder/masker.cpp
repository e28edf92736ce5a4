#include "core/recorder/masker.h"

#include "core/openssh/localuser.h"

#include <QDir>
#include <QHostAddress>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

// Files whose names say nothing about anybody.
const QStringList plainFiles =
    u"known_hosts known_hosts2 authorized_keys config ssh_config id_rsa id_dsa id_ecdsa id_ed25519 "
    u"id_ecdsa_sk id_ed25519_sk id_rsa.pub id_ecdsa.pub id_ed25519.pub agent.sock"_s.split(u' ');

// Endings of files and not of hosts.
const QStringList fileEndings =
    u"json jsonl ini conf cfg log sock pub pem key txt cpp h so dll exe service lock"_s.split(u' ');

// Words that a host or a user may be called, and that mean the same to everybody.
bool meansTheSameEverywhere(const QString &word)
{
    static const QStringList words =
        u"localhost localhost.localdomain none any auto all * 0.0.0.0 :: yes no"_s.split(u' ');
    return word.isEmpty() || words.contains(word.toLower()) || isLoopback(word);
}

QString withoutBrackets(const QString &host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

// First labels of hosts that are words of our own sentences, and tell nothing.
const QStringList everydayWords =
    u"server host client proxy local remote home public private login tunnel gateway agent key "
    u"the port"_s.split(u' ');

// In this order where several begin at one place.
constexpr const char *shapes = //
    R"((?<url>[a-z][a-z0-9+.]*://[^\s'"<>]+))"
    R"(|(?<key>\b(?:SHA256|MD5):[A-Za-z0-9+/=:]{16,}|\bAAAA[A-Za-z0-9+/=]{20,}))"
    R"(|(?<quotedpath>(?<=')(?:~?/|[A-Za-z]:[\\/])[^']*(?=')))"
    R"(|(?<path>(?<![\w.~/])(?:HOME/|~?/|[A-Za-z]:[\\/]|\\\\)(?:[^\s'",;:()<>]|:(?=[^\s\d]))*[^\s'",;:()<>.]))"
    R"(|(?<v6>(?<![\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]*(?:%\w+)?(?![\w:])))"
    R"(|(?<v4>(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)))"
    R"(LONGNAMES)" // of several words
    R"(|(?<host>(?<![\w.-])(?:[\w-]+\.)+(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\w-])))"
    R"(SHORTNAMES)"
    R"(|(?<account>[\w.+-]+(?=@[\w\[])))";

/// One of the names, the longest first, and no part of a word; empty where there are none.
QString alternativesOf(QStringList names, const QString &group)
{
    if (names.isEmpty())
        return {};
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b; // "db-two" before "db"
    });
    for (QString &name : names)
        name = QRegularExpression::escape(name);
    return u"|(?<%1>(?<!\\w)(?:%2)(?!\\w|\\.\\w))"_s.arg(group, names.join(u'|'));
}

} // namespace

Masker::Masker()
{
    const LocalUser &me = LocalUser::current();
    user(me.name);
    host(QSysInfo::machineHostName());
    host(localHostName());
}

QString Masker::maskFor(Kind kind, int number) const
{
    constexpr int hostsOfABlock = 254;
    static const QStringList blocks{u"192.0.2"_s, u"198.51.100"_s, u"203.0.113"_s};
    switch (kind) {
    case Kind::Host:
        return u"host-%1"_s.arg(number);
    case Kind::User:
        return u"user-%1"_s.arg(number);
    case Kind::Tunnel:
        return u"tunnel-%1"_s.arg(number);
    case Kind::Path:
        return u"path-%1"_s.arg(number);
    case Kind::Key:
        return u"key-%1"_s.arg(number);
    case Kind::Url:
        return u"url-%1"_s.arg(number);
    case Kind::V4: {
        const int block = (number - 1) / hostsOfABlock;
        return block < blocks.size()
            ? u"%1.%2"_s.arg(blocks[block]).arg((number - 1) % hostsOfABlock + 1)
            : u"address-%1"_s.arg(number);
    }
    case Kind::V6:
        return u"2001:db8::%1"_s.arg(number, 0, 16);
    }
    Q_UNREACHABLE();
}

/// The same one as before, whatever kind it was then.
QString Masker::mask(Kind kind, const QString &original)
{
    QString &known = m_masks[original.toLower()];
    if (known.isEmpty()) {
        known = maskFor(kind, ++m_counts[kind]);
        m_current = false;
    }
    return known;
}

QString Masker::host(const QString &name)
{
    if (meansTheSameEverywhere(withoutBrackets(name)))
        return name;
    const QString plain = withoutBrackets(name);
    const QHostAddress address(plain.section(u'%', 0, 0));
    if (address.isNull()) {
        const QString masked = mask(Kind::Host, plain);
        const QString label = plain.section(u'.', 0, 0).toLower(); // people say "nas" for nas.lan
        if (!label.isEmpty() && !m_masks.contains(label) && !everydayWords.contains(label))
            m_masks.insert(label, masked);
        return masked;
    }
    const bool four = address.protocol() == QAbstractSocket::IPv4Protocol;
    const QString masked = mask(four ? Kind::V4 : Kind::V6, address.toString());
    return name.startsWith(u'[') ? u'[' + masked + u']' : masked;
}

QString Masker::user(const QString &name)
{
    return meansTheSameEverywhere(name) ? name : mask(Kind::User, name);
}

QString Masker::tunnel(const QString &name)
{
    return name.isEmpty() ? name : mask(Kind::Tunnel, name);
}

QString Masker::path(const QString &path)
{
    static const QStringList everybodys{u"/etc/ssh/ssh_config"_s, u"/etc/ssh/ssh_known_hosts"_s,
                                        u"/dev/null"_s};
    if (path.isEmpty() || path == u"none"_s || everybodys.contains(path))
        return path;
    const QString file = QFileInfo(path).fileName();
    const QString masked = mask(Kind::Path, QDir::cleanPath(path));
    return plainFiles.contains(file) ? masked + u'/' + file : masked;
}

QString Masker::endpoint(const Endpoint &endpoint)
{
    if (endpoint.isSocket())
        return path(endpoint.path);
    Endpoint masked = endpoint;
    masked.host = host(endpoint.host);
    return masked.toString();
}

QString Masker::forward(const Forward &forward)
{
    QString text = u"-%1 %2"_s.arg(optionLetter(forward.kind)).arg(endpoint(forward.bind));
    if (forward.destination)
        text += u':' + endpoint(*forward.destination);
    return text;
}

void Masker::learnHosts(const QString &text)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const QString afterScheme = word.section(u"//"_s, -1);
        const QString account =
            afterScheme.contains(u'@') ? afterScheme.section(u'@', 0, -2) : QString();
        user(account.section(u':', 0, 0));
        const Result<Endpoint> place = Endpoint::parse(afterScheme.section(u'@', -1));
        host(place && !place->isSocket() ? place->host : afterScheme.section(u'@', -1));
    }
}

void Masker::learn(const Profile &profile)
{
    tunnel(profile.name);
    user(profile.user);
    learnHosts(profile.host);
    learnHosts(profile.jump);
    learnHosts(profile.proxy);
    for (const QString &identity : profile.identities)
        path(identity);
    path(profile.configFile);
    for (const ConfigOption &option : profile.options) {
        const QString keyword = option.keyword.toLower();
        if (keyword == "user"_L1)
            user(option.value);
        else if (keyword.startsWith("host"_L1) || keyword == "proxyjump"_L1)
            learnHosts(option.value);
    }
    for (const Forward &each : profile.forwards)
        forward(each);
    const Surroundings &around = profile.surroundings;
    for (const QString &machine : {around.thisMachine, around.serverMachine, around.serviceMachine,
                                   around.here.router, around.there.router, profile.source.name})
        host(machine);
    user(around.serviceUser);
    if (!around.partner)
        return;
    host(around.partner->machine);
    host(around.partner->gate.router);
    forward(around.partner->forward);
}

void Masker::learn(const SpelledProfile &spelled)
{
    learn(spelled.profile);
    for (const RouteHop &hop : spelled.route) {
        user(hop.user);
        host(hop.host);
        host(hop.name);
    }
}

const QRegularExpression &Masker::patterns()
{
    if (std::exchange(m_current, true))
        return m_patterns;
    QStringList longNames;
    QStringList shortNames;
    static const QRegularExpression oneWord(u"^[\\w.-]+$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &name : m_masks.keys())
        (oneWord.match(name).hasMatch() ? shortNames : longNames).append(name);
    const QString text = QString::fromLatin1(shapes)
                             .replace(u"HOME"_s, QRegularExpression::escape(QDir::homePath()))
                             .replace(u"LONGNAMES"_s, alternativesOf(longNames, u"longname"_s))
                             .replace(u"SHORTNAMES"_s, alternativesOf(shortNames, u"name"_s));
    m_patterns = QRegularExpression(text,
                                    QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
    return m_patterns;
}

QString Masker::matched(const QRegularExpressionMatch &match)
{
    const QString found = match.captured();
    const auto is = [&match](const char *group) {
        return match.capturedLength(QString::fromLatin1(group)) > 0;
    };
    if (is("url"))
        return mask(Kind::Url, found);
    if (is("key"))
        return mask(Kind::Key, found);
    if (is("path") || is("quotedpath"))
        return path(found);
    if (is("v6") || is("v4"))
        return QHostAddress(found.section(u'%', 0, 0)).isNull() ? found : host(found);
    if (is("name") || is("longname"))
        return m_masks.value(found.toLower(), found);
    if (is("account"))
        return user(found);
    return fileEndings.contains(found.section(u'.', -1).toLower()) ? found : host(found);
}

QString Masker::text(const QString &text)
{
    const QRegularExpression expression = patterns();
    QString masked;
    qsizetype done = 0;
    for (auto found = expression.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        masked += text.mid(done, match.capturedStart() - done) + matched(match);
        done = match.capturedEnd();
    }
    return masked + text.sliced(done);
}

} // namespace culvert
