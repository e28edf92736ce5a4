#include "core/openssh/jumps.h"

#include "core/base/endpoint.h"
#include "core/openssh/values.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct HostAndRest
{
    QString host;
    QString rest = {}; ///< what follows the delimiter
    QChar delimiter = {}; ///< ':' or '/'; none: the end
};

/// ssh's hpdelim2: a host, perhaps in brackets, up to ':' or '/'.
std::optional<HostAndRest> takeHost(const QString &text)
{
    qsizetype end = 0;
    if (text.startsWith(u'[')) {
        end = text.indexOf(u']') + 1;
        if (end == 0)
            return {};
    } else {
        while (end < text.size() && text.at(end) != u':' && text.at(end) != u'/')
            ++end;
    }
    QString host = text.first(end);
    if (host.startsWith(u'['))
        host = host.sliced(1, host.size() - 2);
    if (end == text.size())
        return HostAndRest{.host = host};
    const QChar delimiter = text.at(end);
    if (delimiter != u':' && delimiter != u'/')
        return {};
    return HostAndRest{.host = host, .rest = text.sliced(end + 1), .delimiter = delimiter};
}

std::optional<quint16> realPort(const QString &text)
{
    const Result<quint16> port = parsePort(text);
    if (!port || *port == 0)
        return {};
    return *port;
}

std::optional<HostSpec> parseUri(const QString &text)
{
    HostSpec spec;
    QString rest = text;
    if (const qsizetype at = rest.indexOf(u'@'); at >= 0) {
        const QString user = rest.first(at).section(u';', 0, 0).replace(u'+', u' ');
        if (user.isEmpty())
            return {};
        spec.user = QUrl::fromPercentEncoding(user.toUtf8());
        rest = rest.sliced(at + 1);
    }
    const std::optional<HostAndRest> host = takeHost(rest);
    if (!host || !problemOfDomain(host->host).isEmpty())
        return {};
    spec.host = host->host;
    if (host->rest.isEmpty())
        return spec;
    const QString path =
        host->delimiter == u':' ? host->rest.section(u'/', 1) : host->rest; // not allowed
    if (host->delimiter == u':') {
        const std::optional<quint16> port = realPort(host->rest.section(u'/', 0, 0));
        if (!port)
            return {};
        spec.port = *port;
    }
    return path.isEmpty() ? std::optional(spec) : std::nullopt;
}

bool hasAny(const QString &text, QStringView characters)
{
    return std::any_of(text.begin(), text.end(),
                       [characters](QChar c) { return characters.contains(c); });
}

} // namespace

std::optional<std::optional<HostSpec>> parseSshUri(const QString &text)
{
    const QString scheme = u"ssh://"_s;
    if (!text.startsWith(scheme))
        return {};
    return std::optional(parseUri(text.sliced(scheme.size())));
}

std::optional<HostSpec> HostSpec::parse(const QString &text)
{
    if (const auto uri = parseSshUri(text))
        return *uri;
    HostSpec spec;
    const qsizetype at = text.lastIndexOf(u'@');
    if (at == 0)
        return {};
    if (at > 0)
        spec.user = text.first(at);
    const std::optional<HostAndRest> host = takeHost(text.sliced(at + 1));
    if (!host || host->host.isEmpty() || host->delimiter == u'/')
        return {};
    spec.host = host->host;
    if (host->rest.isEmpty())
        return spec;
    const std::optional<quint16> port = realPort(host->rest);
    if (!port)
        return {};
    spec.port = *port;
    return spec;
}

HostSpec HostSpec::typed(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    const QString host = trimmed.sliced(at + 1);
    if (host.count(u':') > 1 && !host.contains(u'[') && !host.contains(u'/'))
        return {.user = at > 0 ? trimmed.first(at) : QString(), .host = host, .port = 0};
    if (const std::optional<HostSpec> spec = parse(trimmed))
        return *spec;
    QString uri = trimmed; // ssh takes no IPv6 address in one, but people write it
    if (uri.endsWith(u'/'))
        uri.chop(1);
    const bool isUri = uri.startsWith(u"ssh://"_s);
    return parse(isUri ? uri.sliced(6) : QString()).value_or(HostSpec{.host = trimmed, .port = 0});
}

bool HostSpec::isNumeric() const
{
    const auto numeric = [](QChar c) { return c.isDigit() || c == u'.'; };
    return host.contains(u':') || std::all_of(host.begin(), host.end(), numeric);
}

QString HostSpec::toString() const
{
    QString text = user.isEmpty() ? QString() : user + u'@';
    text += isNumeric() ? u'[' + host + u']' : host;
    return port == 0 ? text : text + u':' + QString::number(port);
}

std::optional<JumpSpec> JumpSpec::parse(const QString &text, Trust trust)
{
    JumpSpec jump;
    if (text.compare(u"none"_s, Qt::CaseInsensitive) == 0) {
        jump.none = true;
        return jump;
    }
    const auto end =
        std::find_if(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'#'; });
    const QString list = text.first(end - text.begin());
    for (const QString &word : list.split(u',')) {
        const std::optional<HostSpec> spec = HostSpec::parse(word);
        const bool safe = spec && isSafeHostName(spec->host) && isSafeUserName(spec->user);
        if (!spec || (trust == Trust::Checked && !safe))
            return {};
        jump.last = *spec;
    }
    if (const qsizetype comma = list.lastIndexOf(u','); comma > 0)
        jump.before = list.first(comma);
    return jump;
}

QString JumpSpec::toString() const
{
    if (none)
        return u"none"_s;
    return before.isEmpty() ? last.toString() : before + u',' + last.toString();
}

bool isSafeHostName(const QString &host)
{
    const auto blank = [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; };
    return !host.startsWith(u'-') && !hasAny(host, u"'`\"$\\;&<>|(){},")
        && std::none_of(host.begin(), host.end(), blank);
}

bool isSafeUserName(const QString &user)
{
    if (user.startsWith(u'-') || user.endsWith(u'\\') || hasAny(user, u"'`\";&<>|(){}"))
        return false;
    for (qsizetype i = 1; i < user.size(); ++i) {
        if (user.at(i) == u'-' && user.at(i - 1).isSpace())
            return false;
    }
    return true;
}

} // namespace culvert
