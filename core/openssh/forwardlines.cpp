#include "core/openssh/forwardlines.h"

#include "core/openssh/tokens.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString printed(const Endpoint &end)
{
    if (end.isSocket())
        return end.path;
    return u"[%1]:%2"_s.arg(end.host).arg(end.port);
}

QString keywordOf(ForwardKind kind)
{
    switch (kind) {
    case ForwardKind::Local:
        return u"localforward"_s;
    case ForwardKind::Dynamic:
        return u"dynamicforward"_s;
    case ForwardKind::Remote:
    case ForwardKind::RemoteDynamic:
        return u"remoteforward"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

bool hasEmptyBind(const QString &specification)
{
    const QString text = expandVariables(specification).value_or(specification).trimmed();
    return text.startsWith(u':') || text.startsWith(u"[]:"_s);
}

QStringList forwardLines(const Forward &forward, bool emptyBind)
{
    const bool hasHost = forward.bind.isSocket() || !forward.bind.host.isEmpty();
    const Endpoint asWritten =
        emptyBind ? Endpoint::tcp(QString(), forward.bind.port) : forward.bind;
    const QString bind = hasHost ? printed(asWritten) : QString::number(forward.bind.port);
    const QString line = keywordOf(forward.kind) + u' ' + bind;
    if (!forward.destination)
        return {forward.kind == ForwardKind::RemoteDynamic ? line + u" [socks]:0"_s : line};
    QStringList lines{line + u' ' + printed(*forward.destination)};
    if (forward.kind == ForwardKind::Local && forward.destination->isSocket())
        lines.prepend(keywordOf(ForwardKind::Dynamic) + u' ' + bind);
    return lines;
}

} // namespace culvert
