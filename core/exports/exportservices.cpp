#include "core/exports/exportwriters.h"
#include "core/openssh/shellwords.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// One word of ExecStart: systemd takes quotes, backslashes, '%' and '$' for itself.
QString systemdQuoted(const QString &word)
{
    QString quoted = word;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    quoted.replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    const bool plain = std::none_of(quoted.begin(), quoted.end(),
                                    [](QChar c) { return c.isSpace() || u"\"'\\;"_s.contains(c); });
    return plain && !quoted.isEmpty() ? quoted : u'"' + quoted + u'"';
}

QString execStart(const ServiceCommand &command)
{
    QStringList words{systemdQuoted(command.program)};
    for (const QString &argument : command.arguments)
        words.append(systemdQuoted(argument));
    return u"ExecStart="_s + words.join(u' ');
}

bool hasPrivilegedPort(const Profile &profile)
{
    return std::any_of(profile.forwards.begin(), profile.forwards.end(), [](const Forward &f) {
        return listensHere(f.kind) && !f.bind.isSocket() && f.bind.port < 1024;
    });
}

/// What both managers can do (systemd.exec(5)); docs/security.md says why each. The user's needs no
/// privileges for the first group, which is seccomp(2) and prctl(2). What stands behind a mount
/// namespace is left out by systemd itself where the kernel gives a user none.
QStringList commonSandbox()
{
    return {u"NoNewPrivileges=yes"_s,
            u"LockPersonality=yes"_s,
            u"MemoryDenyWriteExecute=yes"_s,
            u"RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK"_s,
            u"RestrictNamespaces=yes"_s,
            u"RestrictRealtime=yes"_s,
            u"RestrictSUIDSGID=yes"_s,
            u"SystemCallArchitectures=native"_s,
            u"SystemCallFilter=@system-service"_s,
            u"SystemCallErrorNumber=EPERM"_s,
            u"UMask=0077"_s,
            u"ProtectControlGroups=yes"_s,
            u"ProtectHostname=yes"_s,
            u"ProtectKernelTunables=yes"_s,
            u"ProtectSystem=full"_s};
}

/// What a user's manager cannot do: all of these drop capabilities, which it does not have and
/// fails over (status 218); a read-only home would be the runtime folder's too, and with it the
/// socket of `culvert-cli status`.
QStringList systemSandbox(const Profile &profile)
{
    const QString capability = hasPrivilegedPort(profile) ? u"CAP_NET_BIND_SERVICE"_s : QString();
    return {u"CapabilityBoundingSet="_s + capability,
            u"AmbientCapabilities="_s + capability,
            u"PrivateDevices=yes"_s,
            u"ProtectClock=yes"_s,
            u"ProtectHome=read-only"_s,
            u"ProtectKernelLogs=yes"_s,
            u"ProtectKernelModules=yes"_s};
}

QString descriptionOf(const Profile &profile)
{
    return u"SSH tunnel %1"_s.arg(profile.name.isEmpty() ? destinationOf(profile) : profile.name);
}

/// A plist or task file, with its elements in reach of one writer.
class XmlText
{
public:
    XmlText() : m_writer(&m_text)
    {
        m_writer.setAutoFormatting(true);
        m_writer.setAutoFormattingIndent(2);
    }
    QXmlStreamWriter &writer() { return m_writer; }
    void add(const QString &name, const QString &value) { m_writer.writeTextElement(name, value); }
    QString finish()
    {
        m_writer.writeEndDocument();
        return m_text.endsWith(u'\n') ? m_text : m_text + u'\n';
    }

private:
    QString m_text;
    QXmlStreamWriter m_writer;
};

void writeTaskSettings(XmlText &xml)
{
    xml.writer().writeStartElement(u"Settings"_s);
    xml.add(u"MultipleInstancesPolicy"_s, u"IgnoreNew"_s);
    xml.add(u"DisallowStartIfOnBatteries"_s, u"false"_s);
    xml.add(u"StopIfGoingOnBatteries"_s, u"false"_s);
    xml.add(u"StartWhenAvailable"_s, u"true"_s);
    xml.add(u"Hidden"_s, u"true"_s);
    xml.add(u"ExecutionTimeLimit"_s, u"PT0S"_s);
    xml.writer().writeStartElement(u"RestartOnFailure"_s);
    xml.add(u"Interval"_s, u"PT1M"_s);
    xml.add(u"Count"_s, u"999"_s);
    xml.writer().writeEndElement();
    xml.writer().writeEndElement();
}

} // namespace

QString systemdUnit(const Profile &profile, const ServiceCommand &command, SystemdScope scope)
{
    const bool system = scope == SystemdScope::System;
    QStringList lines{u"[Unit]"_s,
                      u"Description="_s + descriptionOf(profile).replace(u'%', u"%%"_s),
                      u"Wants=network-online.target"_s,
                      u"After=network-online.target"_s,
                      u"StartLimitIntervalSec=0"_s,
                      QString(),
                      u"[Service]"_s};
    if (command.isCulvert)
        lines << u"Type=notify"_s << u"NotifyAccess=main"_s << u"TimeoutStartSec=infinity"_s
              << u"WatchdogSec=60"_s << u"RestartPreventExitStatus=2 3 5 6 8"_s
              << u"ExecReload=/bin/kill -HUP $MAINPID"_s;
    else
        lines << u"Type=exec"_s;
    lines << execStart(command) << u"Restart=always"_s << u"RestartSec=10"_s;
    if (system)
        lines << u"User="_s + command.account;
    lines += commonSandbox();
    if (system)
        lines += systemSandbox(profile);
    lines << QString() << u"[Install]"_s
          << u"WantedBy="_s + (system ? u"multi-user.target"_s : u"default.target"_s);
    return lines.join(u'\n') + u'\n';
}

QString launchdPlist(const Profile &profile, const ServiceCommand &command)
{
    XmlText xml;
    QXmlStreamWriter &writer = xml.writer();
    writer.writeStartDocument();
    writer.writeDTD(u"<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                    "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"_s);
    writer.writeStartElement(u"plist"_s);
    writer.writeAttribute(u"version"_s, u"1.0"_s);
    writer.writeStartElement(u"dict"_s);
    xml.add(u"key"_s, u"Label"_s);
    xml.add(u"string"_s, u"tunnel."_s + plainName(profile));
    xml.add(u"key"_s, u"ProgramArguments"_s);
    writer.writeStartElement(u"array"_s);
    for (const QString &word : QStringList{command.program} + command.arguments)
        xml.add(u"string"_s, word);
    writer.writeEndElement();
    for (const QString &key : {u"RunAtLoad"_s, u"KeepAlive"_s}) {
        xml.add(u"key"_s, key);
        writer.writeEmptyElement(u"true"_s);
    }
    xml.add(u"key"_s, u"ThrottleInterval"_s);
    xml.add(u"integer"_s, u"10"_s);
    xml.add(u"key"_s, u"ProcessType"_s);
    xml.add(u"string"_s, u"Background"_s);
    return xml.finish();
}

QString scheduledTaskXml(const Profile &profile, const ServiceCommand &command)
{
    QStringList arguments;
    for (const QString &argument : command.arguments)
        arguments.append(windowsQuoted(argument));
    XmlText xml;
    QXmlStreamWriter &writer = xml.writer();
    writer.writeStartDocument();
    writer.writeStartElement(u"Task"_s);
    writer.writeDefaultNamespace(u"http://schemas.microsoft.com/windows/2004/02/mit/task"_s);
    writer.writeAttribute(u"version"_s, u"1.2"_s);
    writer.writeStartElement(u"RegistrationInfo"_s);
    xml.add(u"Description"_s, descriptionOf(profile));
    writer.writeEndElement();
    writer.writeStartElement(u"Triggers"_s);
    writer.writeStartElement(u"LogonTrigger"_s);
    xml.add(u"Enabled"_s, u"true"_s);
    writer.writeEndElement();
    writer.writeEndElement();
    writeTaskSettings(xml);
    writer.writeStartElement(u"Actions"_s);
    writer.writeStartElement(u"Exec"_s);
    xml.add(u"Command"_s, command.program);
    xml.add(u"Arguments"_s, arguments.join(u' '));
    return xml.finish();
}

} // namespace culvert
