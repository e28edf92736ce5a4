#include "core/openssh/tokens.h"

#include "core/openssh/jumps.h"
#include "core/openssh/localuser.h"
#include "core/openssh/sshconfig.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct TokensText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Tokens)
};

/// Takes "${NAME}" off the front of `text`.
Result<QString> takeVariable(QStringView &text)
{
    const qsizetype end = text.indexOf(u'}');
    if (end < 0)
        return invalid(TokensText::tr("'%1' is not closed").arg(text));
    const QByteArray name = text.sliced(2, end - 2).toUtf8();
    if (name.isEmpty() || !qEnvironmentVariableIsSet(name.constData()))
        return invalid(TokensText::tr("the environment variable ${%1} is not set")
                           .arg(QString::fromUtf8(name)));
    text = text.sliced(end + 1);
    return qEnvironmentVariable(name.constData());
}

/// The jump host next to the destination, without user and port; empty: there is none.
QString jumpHostName(const HostOptions &options)
{
    const auto jump = JumpSpec::parse(options.proxyJump, JumpSpec::Trust::Full);
    if (options.proxyJump.isEmpty() || !jump)
        return {};
    return jump->none ? options.proxyJump : jump->last.host; // a host may be called "none"
}

QString connectionHash(const HostOptions &options, const OpenSshVersion &version)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    QStringList parts{localHostName(), options.hostname, QString::number(options.port),
                      options.user};
    if (version.isAtLeast(9, 6))
        parts.append(jumpHostName(options));
    for (const QString &part : parts)
        hash.addData(part.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<QString> expandTokens(const QString &text, const Tokens &tokens, Variables variables)
{
    QString expanded;
    QStringView rest = text;
    while (!rest.isEmpty()) {
        if (variables == Variables::Expand && rest.startsWith(u"${"_s)) {
            const Result<QString> value = takeVariable(rest);
            if (!value)
                return failure(value.error());
            expanded += *value;
            continue;
        }
        const QChar c = rest.front();
        rest = rest.sliced(1);
        if (c != u'%') {
            expanded += c;
            continue;
        }
        if (rest.isEmpty())
            return invalid(TokensText::tr("'%1' ends in a percent sign").arg(text));
        const QChar key = rest.front();
        rest = rest.sliced(1);
        if (key != u'%' && !tokens.contains(key))
            return invalid(TokensText::tr("'%1' has the unknown token %%2").arg(text, key));
        expanded += key == u'%' ? u"%"_s : tokens.value(key);
    }
    return expanded;
}

Result<QString> expandVariables(const QString &text)
{
    QString doubled = text;
    return expandTokens(doubled.replace(u'%', u"%%"_s), {}, Variables::Expand);
}

Tokens fileTokens(const HostOptions &options, const OpenSshVersion &version)
{
    const LocalUser &local = LocalUser::current();
    const QString name = localHostName();
    return {{u'C', connectionHash(options, version)},
            {u'L', name.section(u'.', 0, 0)},
            {u'd', local.home},
            {u'h', options.hostname},
            {u'i', local.uid},
            {u'j', jumpHostName(options)},
            {u'k', options.hostKeyAlias.isEmpty() ? options.originalHost : options.hostKeyAlias},
            {u'l', name},
            {u'n', options.originalHost},
            {u'p', QString::number(options.port)},
            {u'r', options.user},
            {u'u', local.name}};
}

Result<QString> expandSocketPath(const QString &path, const HostOptions &options)
{
    return expandTokens(path, fileTokens(options), Variables::Keep);
}

Result<Forward> expandForward(Forward forward, const HostOptions &options)
{
    for (Endpoint *end : {&forward.bind, forward.destination ? &*forward.destination : nullptr}) {
        if (!end || !end->isSocket())
            continue;
        const Result<QString> path = expandSocketPath(end->path, options);
        if (!path)
            return failure(path.error());
        end->path = *path;
    }
    return forward;
}

Result<QString> expandPath(const QString &path, const HostOptions &options)
{
    const std::optional<QString> atHome = expandTilde(path);
    if (!atHome)
        return invalid(TokensText::tr("'%1' names a user that does not exist").arg(path));
    return expandTokens(*atHome, fileTokens(options), Variables::Expand);
}

Result<QString> expandCommand(const QString &command, const HostOptions &options)
{
    const Tokens all = fileTokens(options);
    Tokens allowed;
    for (const QChar key : {u'h', u'k', u'n', u'p', u'r'})
        allowed.insert(key, all.value(key));
    return expandTokens(command, allowed, Variables::Keep);
}

} // namespace culvert
