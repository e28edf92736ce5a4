#include "core/imports/puttysessions.h"

#include "core/base/filecontent.h"
#include "core/profile/proxy.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>
#include <QSettings>
#include <QStringDecoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 largestSession = 1024 * 1024;
using Values = QHash<QString, QString>; // by PuTTY's own names

struct PuttySessionsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::PuttySessions)
};

QString decoded(const QString &name)
{
    return QUrl::fromPercentEncoding(name.toUtf8());
}

/// Where a session's name starts in a registry's key. The registry heeds no case.
const QRegularExpression &sessionKey()
{
    static const QRegularExpression form(u"\\\\(?:PuTTY|KiTTY)\\\\Sessions\\\\"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form;
}

QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder.decode(bytes);
}

/// "L8080=localhost:80", "4L127.0.0.1:8080=db:5432", "D1080=".
Result<Forward> forwardFrom(const QString &text)
{
    QString source = text.section(u'=', 0, 0);
    const QString target = text.section(u'=', 1);
    while (source.startsWith(u'4') || source.startsWith(u'6'))
        source.remove(0, 1);
    if (source.isEmpty() || !u"LRD"_s.contains(source.front()))
        return failure(ErrorCode::ProfileInvalid, text);
    const QString listener = source.sliced(1);
    return parseForward(source.front(), target.isEmpty() ? listener : listener + u':' + target);
}

void readForwards(const QString &list, PuttySession &session)
{
    for (const QString &text : list.split(u',', Qt::SkipEmptyParts)) {
        const Result<Forward> forward = forwardFrom(text);
        if (forward)
            session.profile.forwards.append(*forward);
        else
            session.obstacles.append(
                PuttySessionsText::tr("The forward '%1' is not one that ssh knows.").arg(text));
    }
}

void readKey(const QString &file, PuttySession &session)
{
    if (file.isEmpty())
        return;
    if (file.endsWith(u".ppk"_s, Qt::CaseInsensitive))
        session.obstacles.append(
            PuttySessionsText::tr("The key %1 is in PuTTY's format: let PuTTYgen export it as an "
                                  "OpenSSH key, or load it into Pageant.")
                .arg(file));
    else
        session.profile.identities.append(file);
}

/// By PuTTY's ProxyMethod; none: one that Culvert has not.
std::optional<ProxyKind> proxyKindOf(const QString &method)
{
    if (method == "2"_L1)
        return ProxyKind::Socks5;
    return method == "3"_L1 ? std::optional(ProxyKind::HttpConnect) : std::nullopt;
}

void readProxy(const Values &values, PuttySession &session)
{
    const QString method = values.value(u"ProxyMethod"_s, u"0"_s);
    if (method == "0"_L1)
        return;
    const QString host = values.value(u"ProxyHost"_s);
    const uint port = values.value(u"ProxyPort"_s, u"80"_s).toUInt(); // PuTTY's default
    const std::optional<ProxyKind> kind = proxyKindOf(method);
    const QString address = kind && port <= 65535 ? Proxy{.kind = *kind,
                                                          .user = values.value(u"ProxyUsername"_s),
                                                          .host = host,
                                                          .port = quint16(port)}
                                                        .toString()
                                                  : QString();
    if (!Proxy::parse(address)) {
        session.obstacles.append(
            PuttySessionsText::tr("The proxy %1 has to be set again, as ProxyCommand or jump.")
                .arg(host));
        return;
    }
    session.profile.proxy = address;
    if (!values.value(u"ProxyPassword"_s).isEmpty())
        session.obstacles.append(
            PuttySessionsText::tr("The password of the proxy %1 stays in PuTTY; it is asked for.")
                .arg(host));
    if (!values.value(u"ProxyExcludeList"_s).isEmpty())
        session.obstacles.append(
            PuttySessionsText::tr("The proxy %1 has exceptions, which are not taken over.")
                .arg(host));
}

std::optional<PuttySession> sessionFrom(const QString &name, const Values &values)
{
    const QString protocol = values.value(u"Protocol"_s, u"ssh"_s);
    QString host = values.value(u"HostName"_s);
    if (protocol.compare("ssh"_L1, Qt::CaseInsensitive) != 0 || host.isEmpty())
        return {};
    PuttySession session;
    Profile &profile = session.profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.user = values.value(u"UserName"_s);
    if (const qsizetype at = host.lastIndexOf(u'@'); at > 0) {
        profile.user = host.first(at);
        host = host.sliced(at + 1);
    }
    profile.host = host;
    const uint port = values.value(u"PortNumber"_s).toUInt();
    profile.port = port == 22 || port > 65535 ? quint16(0) : quint16(port);
    readKey(values.value(u"PublicKeyFile"_s), session);
    readForwards(values.value(u"PortForwardings"_s), session);

    const auto isOn = [&values](const QString &key) { return values.value(key) == u"1"_s; };
    if (isOn(u"Compression"_s))
        profile.options.append({u"Compression"_s, u"yes"_s});
    if (isOn(u"LocalPortAcceptAll"_s))
        profile.options.append({u"GatewayPorts"_s, u"yes"_s});
    const uint seconds = values.value(u"PingIntervalSecs"_s).toUInt()
        + 60 * values.value(u"PingInterval"_s).toUInt();
    if (seconds > 0)
        profile.options.append({u"ServerAliveInterval"_s, QString::number(seconds)});
    readProxy(values, session);
    if (isOn(u"AgentFwd"_s))
        session.obstacles.append(
            PuttySessionsText::tr("Agent forwarding is not carried out by Culvert."));
    return session;
}

/// "name"="text" or "name"=dword:00000016, as regedit writes them.
void readRegValue(const QString &line, Values &values)
{
    const qsizetype middle = line.indexOf(u"\"="_s);
    if (!line.startsWith(u'"') || middle < 1)
        return;
    QString value = line.sliced(middle + 2).trimmed();
    if (value.startsWith(u"dword:"_s))
        value = QString::number(value.sliced(6).toUInt(nullptr, 16));
    else if (value.size() >= 2 && value.startsWith(u'"'))
        value = value.sliced(1, value.size() - 2)
                    .replace(u"\\\\"_s, u"\\"_s)
                    .replace(u"\\\""_s, u"\""_s);
    values.insert(line.sliced(1, middle - 1), value);
}

} // namespace

bool hasPuttySessionKey(const QString &text)
{
    return sessionKey().match(text).hasMatch();
}

QList<PuttySession> puttySessionsFromReg(const QByteArray &text)
{
    QList<PuttySession> sessions;
    QString name;
    Values values;
    const auto finish = [&] {
        if (const auto session = name.isEmpty() ? std::nullopt : sessionFrom(name, values))
            sessions.append(*session);
        values.clear();
        name.clear();
    };
    for (const QString &raw : textOf(text).split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.startsWith(u'[')) {
            readRegValue(line, values);
            continue;
        }
        finish();
        const QRegularExpressionMatch key = sessionKey().match(line);
        if (key.hasMatch() && line.endsWith(u']'))
            name = decoded(line.sliced(key.capturedEnd()).chopped(1));
    }
    finish();
    return sessions;
}

std::optional<PuttySession> puttySessionFromFile(const QString &fileName, const QByteArray &text)
{
    Values values;
    for (const QString &line : textOf(text).split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            values.insert(line.first(equals), line.sliced(equals + 1).trimmed());
    }
    return sessionFrom(decoded(fileName), values);
}

QList<PuttySession> puttySessionsIn(const QString &folder)
{
    QList<PuttySession> sessions;
    const QDir directory(folder);
    for (const QString &name : directory.entryList(QDir::Files, QDir::Name)) {
        const FileContent text = readPlainFile(directory.filePath(name), largestSession);
        if (!text)
            continue;
        if (const auto session = puttySessionFromFile(name, *text))
            sessions.append(*session);
    }
    return sessions;
}

QList<PuttySession> puttySessionsIn(QSettings &registry)
{
    QList<PuttySession> sessions;
    for (const QString &name : registry.childGroups()) {
        registry.beginGroup(name);
        Values values;
        for (const QString &key : registry.childKeys())
            values.insert(key, registry.value(key).toString());
        registry.endGroup();
        if (const auto session = sessionFrom(decoded(name), values))
            sessions.append(*session);
    }
    return sessions;
}

} // namespace culvert
