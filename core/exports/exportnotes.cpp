#include "core/exports/exportwriters.h"
#include "core/exports/permissions.h"
#include "core/openssh/commandline.h"
#include "core/profile/proxy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ExportNotesText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ExportNotes)
};

QStringList notesOnProxy(const Profile &profile, ExportKind kind)
{
    const Result<Proxy> proxy = Proxy::parse(profile.proxy);
    if (!proxy)
        return {};
    if (proxyCommandFor(profile).isEmpty())
        return {
            ExportNotesText::tr("The proxy %1 is left out: ssh knows none in front of a jump host.")
                .arg(proxy->toString())};
    if (proxy->user.isEmpty())
        return {};
    if (proxy->kind == ProxyKind::Socks5)
        return {
            ExportNotesText::tr("The login %1 of the proxy is left out: nc knows none for SOCKS.")
                .arg(proxy->user)};
    if (familyOf(kind) == ExportFamily::Service)
        return {ExportNotesText::tr(
            "nc asks for the password of the proxy, and nobody answers a service.")};
    return {};
}

/// What the stock ssh does not do.
QStringList notesOnSsh(const Profile &profile, ExportKind kind)
{
    QStringList notes = notesOnProxy(profile, kind);
    for (const Forward &forward : profile.forwards) {
        if (!forward.enabled)
            notes.append(ExportNotesText::tr("The forward -%1 %2 is left out: it is switched off.")
                             .arg(optionLetter(forward.kind))
                             .arg(specificationOf(forward)));
    }
    if (profile.onDemand)
        notes.append(ExportNotesText::tr("ssh connects at once, not at the first client."));
    if (profile.connections != 1)
        notes.append(ExportNotesText::tr("ssh has one connection for all clients."));
    const bool otherFile = kind == ExportKind::SshConfig && !profile.configFile.isEmpty()
        && profile.configFile.compare(u"none"_s, Qt::CaseInsensitive) != 0;
    if (otherFile)
        notes.append(ExportNotesText::tr("What %1 says about the host is left out.")
                         .arg(profile.configFile));
    return notes;
}

/// What sshd lets through besides the forwards, because nothing can keep it from that.
QStringList notesOnServer(const Profile &profile, ExportKind kind)
{
    const Permissions permissions = permissionsFor(profile.forwards);
    const bool key = kind == ExportKind::AuthorizedKeys;
    QStringList notes;
    if (key && publicKeyOf(profile).isEmpty())
        notes.append(
            ExportNotesText::tr("The line has no key yet: put the public key at its end."));
    if (permissions.opensAnything && (key || permissions.opensSockets))
        notes.append(
            ExportNotesText::tr("A SOCKS proxy reaches whatever the server reaches, Unix sockets "
                                "included."));
    if (permissions.listensOnAnyPort)
        notes.append(ExportNotesText::tr(
            "The server picks the port: every port of that address is allowed."));
    if (permissions.listensOnSockets)
        notes.append(
            ExportNotesText::tr("sshd keeps no list of Unix sockets to listen on: any path is "
                                "allowed that the account can write."));
    else if (key && (permissions.opens || permissions.listens))
        notes.append(ExportNotesText::tr(
            "The key can still listen on Unix sockets, wherever the account can "
            "write; the sshd_config block forbids that."));
    return notes;
}

QString asComments(const QStringList &notes, const QString &before, const QString &after)
{
    QString text;
    for (const QString &note : notes)
        text += before + note.simplified() + after + u'\n'; // one line, whatever a path holds
    return text;
}

/// Behind the XML declaration, which stands first.
QString withXmlComments(const QString &xml, QStringList notes)
{
    for (QString &note : notes) {
        while (note.contains("--"_L1)) // not allowed in there
            note.replace("--"_L1, "- -"_L1);
    }
    const qsizetype start = xml.indexOf(u'\n') + 1;
    return xml.first(start) + asComments(notes, u"<!-- "_s, u" -->"_s) + xml.sliced(start);
}

} // namespace

QStringList notesFor(const Profile &profile, ExportKind kind, bool runsTheSaved)
{
    switch (familyOf(kind)) {
    case ExportFamily::Service:
        return runsTheSaved ? QStringList() : notesOnSsh(profile, kind);
    case ExportFamily::CommandLine:
    case ExportFamily::Configuration:
        return notesOnSsh(profile, kind);
    case ExportFamily::Server:
        return notesOnServer(profile, kind);
    case ExportFamily::Profile:
        return {};
    }
    Q_UNREACHABLE();
}

QString withNotes(const QString &text, const QStringList &notes, ExportKind kind)
{
    if (notes.isEmpty())
        return text;
    switch (kind) {
    case ExportKind::AuthorizedKeys: // pasted in front of a key, or into a shell that need not
    case ExportKind::SshCommand: // know comments
    case ExportKind::SshCommandPowershell:
    case ExportKind::Autossh:
    case ExportKind::Json: // knows none
        return text;
    case ExportKind::Launchd:
    case ExportKind::Schtasks:
        return withXmlComments(text, notes);
    case ExportKind::SshConfig:
    case ExportKind::Systemd:
    case ExportKind::SystemdSystem:
    case ExportKind::SshdConfig:
        return asComments(notes, u"# "_s, QString()) + text;
    }
    Q_UNREACHABLE();
}

} // namespace culvert
