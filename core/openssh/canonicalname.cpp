#include "core/openssh/canonicalname.h"

#include "core/openssh/patterns.h"
#include "core/openssh/values.h"

#include <QCoreApplication>

#include <memory>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct CanonicalNameText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::CanonicalName)
};

struct FreeAddresses
{
    void operator()(addrinfo *list) const { freeaddrinfo(list); }
};
using Addresses = std::unique_ptr<addrinfo, FreeAddresses>;

Addresses lookUp(const QString &name, AddressFamily family, int flags)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    hints.ai_family = family == AddressFamily::Inet ? AF_INET
        : family == AddressFamily::Inet6            ? AF_INET6
                                                    : AF_UNSPEC;
    addrinfo *list = nullptr;
    return getaddrinfo(name.toUtf8().constData(), "22", &hints, &list) == 0 ? Addresses(list)
                                                                            : nullptr;
}

/// The usual spelling; none: not an address.
std::optional<QString> addressOf(const QString &text, AddressFamily family)
{
    const Addresses list = lookUp(text, family, AI_NUMERICHOST | AI_NUMERICSERV);
    char name[NI_MAXHOST] = {};
    if (!list || list->ai_next
        || getnameinfo(list->ai_addr, socklen_t(list->ai_addrlen), name, sizeof name, nullptr, 0,
                       NI_NUMERICHOST)
            != 0)
        return {};
    return QString::fromLatin1(name);
}

bool looksLikeAddress(const QString &host)
{
    const auto numeric = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    return host.contains(u'%') || host.contains(u':')
        || std::all_of(host.begin(), host.end(), numeric);
}

struct Rules
{
    explicit Rules(const Settings &settings);

    AddressFamily family = AddressFamily::Any;
    bool enabled = false;
    bool direct = true; ///< no proxy that would interpret the name
    bool always = false;
    bool fallsBack = true;
    int maxDots = 1;
    QStringList domains;
    QStringList aliases; ///< "sources:targets"; empty: none
};

Rules::Rules(const Settings &settings)
{
    const QString mode = settings.value(u"canonicalizehostname"_s, u"false"_s);
    const QString wanted = settings.value(u"addressfamily"_s);
    family = wanted == u"inet"_s ? AddressFamily::Inet
        : wanted == u"inet6"_s   ? AddressFamily::Inet6
                                 : AddressFamily::Any;
    enabled = mode != u"false"_s;
    always = mode == u"always"_s;
    direct = !settings.jump
        && settings.proxyCommand.value_or(u"none"_s).compare(u"none"_s, Qt::CaseInsensitive) == 0;
    fallsBack = settings.value(u"canonicalizefallbacklocal"_s, u"yes"_s) == u"yes"_s;
    maxDots = settings.value(u"canonicalizemaxdots"_s, u"1"_s).toInt();
    domains = settings.first.value(u"canonicaldomains"_s).values;
    aliases = settings.first.value(u"canonicalizepermittedcnames"_s).values;
    if (aliases.value(0) == u"none"_s)
        aliases.clear();
}

/// The alias that the lookup came upon, where the rules allow it; else `name`.
QString followed(const QString &name, const addrinfo &found, const Rules &rules)
{
    const QString alias = QString::fromUtf8(found.ai_canonname ? found.ai_canonname : "");
    if (alias.isEmpty() || alias == name || !rules.enabled || (!rules.direct && !rules.always)
        || !problemOfDomain(alias).isEmpty())
        return name;
    for (const QString &rule : rules.aliases) {
        const QString sources = rule == u"*"_s ? rule : rule.section(u':', 0, 0);
        const QString targets = rule == u"*"_s ? rule : rule.section(u':', 1);
        if (matchPatternList(name, sources, Qt::CaseInsensitive) == ListMatch::Matched
            && matchPatternList(alias, targets, Qt::CaseInsensitive) == ListMatch::Matched)
            return alias;
    }
    return name;
}

/// The fully qualified names to try, each with the dot that anchors it.
QStringList candidates(const QString &host, const Rules &rules)
{
    if (host.endsWith(u'.'))
        return {host};
    QStringList names;
    for (const QString &domain : rules.domains) {
        if (domain == u"none"_s)
            break;
        names.append(host + u'.' + domain + u'.');
    }
    return names;
}

/// None: no candidate resolves, or the rules leave the name alone.
Result<std::optional<QString>> qualified(const QString &host, const Rules &rules)
{
    if (!rules.enabled || (!rules.direct && !rules.always))
        return std::nullopt;
    if (!host.endsWith(u'.') && host.count(u'.') > rules.maxDots)
        return std::nullopt;
    for (const QString &name : candidates(host, rules)) {
        if (const Addresses found = lookUp(name, rules.family, AI_CANONNAME))
            return followed(name.chopped(1), *found, rules);
    }
    if (!rules.fallsBack)
        return failure(ErrorCode::NameNotResolved,
                       CanonicalNameText::tr("Could not resolve host \"%1\"").arg(host));
    return std::nullopt;
}

} // namespace

bool isAddress(const QString &host, AddressFamily family)
{
    return looksLikeAddress(host) || addressOf(host, family).has_value();
}

Result<QString> canonicalName(const QString &host, const Settings &settings)
{
    const Rules rules(settings);
    if (const std::optional<QString> address = addressOf(host, rules.family))
        return address->compare(host, Qt::CaseInsensitive) == 0 ? host : *address;
    if (looksLikeAddress(host))
        return host;
    const QString name = host.toLower();
    const Result<std::optional<QString>> full = qualified(name, rules);
    if (!full)
        return failure(full.error());
    if (*full)
        return **full;
    if (rules.aliases.isEmpty() || (!rules.direct && !rules.always))
        return name;
    const Addresses found = lookUp(name, rules.family, AI_CANONNAME);
    if (!found && rules.direct)
        return failure(ErrorCode::NameNotResolved,
                       CanonicalNameText::tr("Could not resolve hostname %1").arg(name));
    return found ? followed(name, *found, rules) : name;
}

} // namespace culvert
