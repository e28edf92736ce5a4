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
    R"(|(?<host>(?<![\w.-])(?:[\w-]+\.)+(?:xn--[a-z0-9-]+|\p{L}{2,})(?![\w-])))"
    R"(|(?<account>[\w.+-]+(?=@[\w\[])))";

const QRegularExpression &shapeExpression()
{
    static const QRegularExpression expression(
        QString::fromLatin1(shapes).replace(u"HOME"_s,
                                            QRegularExpression::escape(QDir::homePath())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

bool isOfAWord(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
}

/// Neither a word nor a host's name goes on there.
bool canEndAt(const QString &text, qsizetype at)
{
    return !isOfAWord(text, at)
        && !(at < text.size() && text[at] == u'.' && isOfAWord(text, at + 1));
}

bool isOneWord(QStringView name)
{
    return std::all_of(name.begin(), name.end(), [](QChar each) {
        return each.isLetterOrNumber() || each == u'_' || each == u'.' || each == u'-';
    });
}

bool has(const QRegularExpressionMatch &shape, QAnyStringView group)
{
    return shape.capturedLength(group.toString()) > 0;
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
        m_lengths.insert({original.size(), original.toLower().size()});
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
        if (!label.isEmpty() && !m_masks.contains(label) && !everydayWords.contains(label)) {
            m_masks.insert(label, masked);
            m_lengths.insert(label.size());
        }
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

/// The first of the names that begins before `until`, the longest where several do.
Masker::Name Masker::nameIn(const QString &text, qsizetype from, qsizetype until) const
{
    for (qsizetype at = from; at < until; ++at) {
        if (isOfAWord(text, at - 1))
            continue;
        for (const qsizetype length : m_lengths) { // "db-two" before "db"
            if (at + length > text.size() || !canEndAt(text, at + length))
                continue;
            const auto mask = m_masks.constFind(text.sliced(at, length).toLower());
            if (mask != m_masks.constEnd())
                return {.begin = at, .length = length, .mask = *mask};
        }
    }
    return {.begin = until, .length = 0};
}

/// A host's name, or a file's that looks like one.
QString Masker::hostOrFile(const QString &found)
{
    const QString name = found.toLower();
    for (qsizetype dot = -1; dot != name.size();) { // "gate.example.so", "x.gate.example.so"
        if (m_masks.contains(name.sliced(dot + 1)))
            return host(found);
        const qsizetype next = name.indexOf(u'.', dot + 1);
        dot = next < 0 ? name.size() : next;
    }
    return fileEndings.contains(name.section(u'.', -1)) ? found : host(found);
}

QString Masker::matched(const QRegularExpressionMatch &shape)
{
    const QString found = shape.captured();
    if (has(shape, "url"))
        return mask(Kind::Url, found);
    if (has(shape, "key"))
        return mask(Kind::Key, found);
    if (has(shape, "path") || has(shape, "quotedpath"))
        return path(found);
    if (has(shape, "v6") || has(shape, "v4"))
        return QHostAddress(found.section(u'%', 0, 0)).isNull() ? found : host(found);
    return has(shape, "host") ? hostOrFile(found) : user(found);
}

/// Where a name and a shape begin at one place: names of several words go before hosts, hosts
/// before other names, and these before accounts.
bool Masker::goesBefore(const Name &name, const QRegularExpressionMatch &shape, const QString &text)
{
    if (name.length == 0)
        return false;
    if (!shape.hasMatch() || name.begin < shape.capturedStart())
        return true;
    return has(shape, "account")
        || (has(shape, "host") && !isOneWord(QStringView(text).sliced(name.begin, name.length)));
}

QString Masker::text(const QString &text)
{
    QString masked;
    qsizetype done = 0;
    QRegularExpressionMatch shape = shapeExpression().match(text);
    while (shape.isValid()) {
        const qsizetype until = shape.hasMatch() ? shape.capturedStart() + 1 : text.size();
        const Name name = nameIn(text, done, until);
        const bool byName = goesBefore(name, shape, text);
        if (!byName && !shape.hasMatch())
            return masked + text.sliced(done);
        const qsizetype begin = byName ? name.begin : shape.capturedStart();
        masked += QStringView(text).sliced(done, begin - done);
        masked += byName ? name.mask : matched(shape);
        done = byName ? begin + name.length : shape.capturedEnd();
        if (shape.hasMatch() && shape.capturedStart() < done)
            shape = shapeExpression().match(text, done);
    }
    return u"(left out)"_s; // it cannot be searched: nobody knows what it holds
}

} // namespace culvert
