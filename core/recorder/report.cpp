#include "core/recorder/report.h"

#include "core/recorder/timeline.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype momentsShown = 300;
constexpr qsizetype linesShown = 500;

/// Numbers and ssh's own words: nobody can be told from them.
bool tellsNothing(const QString &value)
{
    static const QRegularExpression plain(
        u"^(?:\\d+|yes|no|ask|auto|none|any|accept-new|off|confirm|force|fatal|error|info|verbose|"
        u"debug[123]?|inet6?|publickey|password|keyboard-interactive|gssapi-with-mic|,)+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return plain.match(value).hasMatch();
}

QString leftOut(const QString &words)
{
    return u"%1 characters, left out"_s.arg(words.size());
}

/// Details may be a server's or a proxy's words: what is sure to be ours stays.
QString ownDetail(const QString &detail)
{
    static const QRegularExpression own(
        u"^(?:SSH_MSG_DISCONNECT: \\d{1,5}|channel refused: reason \\d{1,5})(?=[:,])"
        u"|^(?:Socket error: )?(?:disconnected|Broken pipe|Connection refused|Connection reset by "
        u"peer|Connection timed out|Network is unreachable|No route to host)$"_s);
    const QString ours = own.match(detail).captured();
    const QString rest = detail.sliced(ours.size());
    return rest.isEmpty() ? ours : (ours.isEmpty() ? ours : ours + u", "_s) + leftOut(rest);
}

/// A failure's sentence, in whatever language, has what somebody else said behind a colon or in
/// brackets: "nas ended the connection: Bye (SSH_MSG_DISCONNECT: 11:Bye)".
QString ownWords(const LogEntry &entry)
{
    const QString message = withoutQuotedWords(entry.message);
    if (entry.level < LogLevel::Warning)
        return message;
    static const QRegularExpression own(u"^(?:-[LRD] \\S+: )?.*?(?=:\\s|\\s\\(|\\n|$)"_s);
    const QString ours = own.match(message).captured();
    const QString rest = message.sliced(ours.size());
    return rest.isEmpty() ? ours : u"%1 (%2)"_s.arg(ours, leftOut(rest));
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Writes one report; the masker is asked in the order of the text, so that numbers rise.
class Writer
{
public:
    explicit Writer(const ReportInput &input) : m_input(input) {}
    QString write();

private:
    void head(const QString &title) { m_text += u'\n' + title + u'\n'; }
    void line(const QString &text) { m_text += u"  "_s + text + u'\n'; }
    void writePlan();
    void writeRoute();
    void writeUptime(const QString &title, qint64 days);
    void writeTimeline();
    void writeLog();

    const ReportInput &m_input;
    Masker m_masker;
    QString m_text;
};

QString Writer::write()
{
    const QString name = m_masker.tunnel(m_input.profile.name);
    m_text =
        u"Culvert report on %1, made %2\n"
        u"Names, addresses, paths and keys are replaced, each by the same word throughout. Look "
        u"through it before you hand it on.\n"_s.arg(name, timeText(m_input.now));
    head(u"Versions"_s);
    for (const QString &version : m_input.versions)
        line(version);
    writePlan();
    m_masker.learn(m_input.profile);
    if (m_input.spelled)
        m_masker.learn(*m_input.spelled);
    for (const Profile &other : m_input.others)
        m_masker.learn(other);
    for (const Moment &moment : m_input.history.moments)
        m_masker.host(moment.hop);
    head(u"Uptime"_s);
    writeUptime(u"last 24 hours"_s, 1);
    writeUptime(u"last 7 days"_s, 7);
    writeTimeline();
    writeLog();
    return m_text;
}

void Writer::writeRoute()
{
    if (!m_input.spelled) {
        const Profile &profile = m_input.profile;
        line(u"host %1, user %2, port %3 (ssh_config not read)"_s
                 .arg(m_masker.host(profile.host), m_masker.user(profile.user))
                 .arg(profile.port));
        return;
    }
    for (const RouteHop &hop : m_input.spelled->route) {
        const QString name = m_masker.host(hop.name);
        const QString host = m_masker.host(hop.host);
        line(u"hop %1%2, user %3, port %4"_s
                 .arg(name, name == host ? QString() : u" = "_s + host,
                      hop.user.isEmpty() ? u"not told"_s : m_masker.user(hop.user))
                 .arg(hop.port));
    }
}

void Writer::writePlan()
{
    const Profile &profile = m_input.spelled ? m_input.spelled->profile : m_input.profile;
    head(u"Plan"_s);
    writeRoute();
    if (!profile.proxy.isEmpty())
        line(u"proxy %1"_s.arg(m_masker.text(profile.proxy)));
    for (const QString &identity : profile.identities)
        line(u"identity %1"_s.arg(m_masker.path(identity)));
    if (!profile.configFile.isEmpty())
        line(u"configuration %1"_s.arg(m_masker.path(profile.configFile)));
    for (const ConfigOption &option : profile.options)
        line(u"option %1 %2"_s.arg(option.keyword,
                                   tellsNothing(option.value) ? option.value : u"(set)"_s));
    for (const Forward &forward : profile.forwards)
        line(u"forward %1%2"_s.arg(m_masker.forward(forward),
                                   forward.enabled ? QString() : u" (off)"_s));
    if (profile.onDemand)
        line(u"on demand"_s);
    if (profile.connections != 1)
        line(u"SSH connections: %1"_s.arg(profile.connections));
    if (profile.retrying != Retrying::ByKind)
        line(profile.retrying == Retrying::On ? u"retries"_s : u"does not retry"_s);
    if (profile.surroundings.situation != 0)
        line(u"situation %1"_s.arg(profile.surroundings.situation));
}

void Writer::writeUptime(const QString &title, qint64 days)
{
    const QDateTime &now = m_input.now;
    const Uptime uptime = uptimeIn(spansOf(m_input.history.moments, now), now.addDays(-days), now);
    const std::optional<int> permille = uptime.permille();
    if (!permille)
        return line(u"%1: not wanted"_s.arg(title));
    line(u"%1: %2 %, down for %3 s, longest gap %4 s, impaired for %5 s"_s.arg(title)
             .arg(*permille / 10.0)
             .arg(uptime.down.count() / 1000)
             .arg(uptime.longestGap.count() / 1000)
             .arg(uptime.impaired.count() / 1000));
}

void Writer::writeTimeline()
{
    head(u"Timeline"_s);
    const QList<Moment> &moments = m_input.history.moments;
    for (const Moment &moment : moments.last(std::min(moments.size(), momentsShown))) {
        QString text = timeText(moment.at) + u' ' + wordFor(moment.kind);
        if (moment.cause)
            text += u' ' + wordFor(*moment.cause);
        if (!moment.hop.isEmpty())
            text += u" at "_s + m_masker.host(moment.hop);
        if (const QString &forward = moment.forward; !forward.isEmpty()) {
            const auto read = parseForward(forward.size() > 1 ? forward[1] : u'L', forward.mid(3));
            text += u' ' + (read ? m_masker.forward(*read) : m_masker.text(forward));
        }
        if (moment.attempt > 0)
            text += u", attempt %1"_s.arg(moment.attempt);
        if (!moment.detail.isEmpty())
            text += u" ("_s + m_masker.text(ownDetail(moment.detail)) + u')';
        line(text);
    }
    for (const QString &problem : m_input.history.problems)
        line(u"passed over: "_s + m_masker.text(problem));
}

void Writer::writeLog()
{
    head(u"Log"_s);
    if (m_input.log.isEmpty())
        line(u"none here"_s);
    for (const LogEntry &entry : m_input.log.last(std::min(m_input.log.size(), linesShown)))
        line(u"%1 %2: %3"_s.arg(timeText(entry.time), wordFor(entry.level),
                                m_masker.text(ownWords(entry))));
}

} // namespace

QString reportFor(const ReportInput &input)
{
    return Writer(input).write();
}

QString systemVersion()
{
    return u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                  QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
}

} // namespace culvert
