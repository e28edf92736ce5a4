#include "core/recorder/moment.h"

#include "core/base/plaintext.h"
#include "core/base/wordtable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto momentWords = wordTable<MomentKind>({
    {MomentKind::Started, "started"},
    {MomentKind::Standby, "standby"},
    {MomentKind::Up, "up"},
    {MomentKind::Proved, "proved"},
    {MomentKind::Degraded, "degraded"},
    {MomentKind::Mended, "mended"},
    {MomentKind::PortFreed, "port-freed"},
    {MomentKind::Lost, "lost"},
    {MomentKind::Retry, "retry"},
    {MomentKind::Asked, "asked"},
    {MomentKind::Failed, "failed"},
    {MomentKind::Stopped, "stopped"},
    {MomentKind::Quit, "quit"},
    {MomentKind::Vanished, "vanished"},
    {MomentKind::Asleep, "asleep"},
    {MomentKind::Awake, "awake"},
    {MomentKind::Offline, "offline"},
    {MomentKind::NetworkChanged, "network-changed"},
});

constexpr qsizetype longestText = 300; // of a hop, a forward, a detail
constexpr double longestRun = 1e14; // ms: beyond it no clock is right, and no sum overflows
constexpr double mostAttempts = 1e9;

QString shortText(const QString &text)
{
    return plainServerText(text, longestText).replace(u'\n', u' ');
}

QString textIn(const QJsonObject &object, QLatin1StringView key)
{
    return shortText(object.value(key).toString());
}

/// A whole number from 0 to `most`; else none.
std::optional<qint64> countIn(const QJsonObject &object, QLatin1StringView key, double most)
{
    const double number = object.value(key).toDouble(-1);
    if (number < 0 || number > most || std::floor(number) != number)
        return {};
    return qint64(number);
}

QJsonObject objectFrom(const Moment &moment)
{
    QJsonObject object{{u"time"_s, moment.at.toUTC().toString(Qt::ISODateWithMs)},
                       {u"event"_s, wordFor(moment.kind)}};
    const auto add = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, shortText(text));
    };
    if (moment.cause)
        object.insert(u"cause"_s, wordFor(*moment.cause));
    add(u"hop"_s, moment.hop);
    add(u"forward"_s, moment.forward);
    add(u"detail"_s, moment.detail);
    if (moment.attempt > 0)
        object.insert(u"attempt"_s, moment.attempt);
    if (moment.ran)
        object.insert(u"ran_ms"_s, qint64(moment.ran->count()));
    return object;
}

} // namespace

QString wordFor(MomentKind kind)
{
    return momentWords[kind];
}

QList<MomentKind> allMomentKinds()
{
    return momentWords.values();
}

bool isEnd(MomentKind kind)
{
    return kind == MomentKind::Stopped || kind == MomentKind::Failed || kind == MomentKind::Quit
        || kind == MomentKind::Vanished;
}

QByteArray lineFrom(const Moment &moment)
{
    return QJsonDocument(objectFrom(moment)).toJson(QJsonDocument::Compact) + '\n';
}

tl::expected<Moment, QString> momentFrom(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(problem.errorString());
    const QJsonObject object = document.object();
    Moment moment;
    moment.at = QDateTime::fromString(object.value(u"time"_s).toString(), Qt::ISODateWithMs);
    if (!moment.at.isValid())
        return tl::unexpected(u"it has no time"_s);
    moment.at = moment.at.toUTC();
    const std::optional<MomentKind> kind = momentWords.find(object.value(u"event"_s).toString());
    if (!kind)
        return tl::unexpected(u"its event is not known"_s);
    moment.kind = *kind;
    moment.cause = errorCodeFrom(object.value(u"cause"_s).toString());
    moment.hop = textIn(object, "hop"_L1);
    moment.forward = textIn(object, "forward"_L1);
    moment.detail = textIn(object, "detail"_L1);
    moment.attempt = int(countIn(object, "attempt"_L1, mostAttempts).value_or(0));
    if (const auto ran = countIn(object, "ran_ms"_L1, longestRun))
        moment.ran = std::chrono::milliseconds(*ran);
    return moment;
}

} // namespace culvert
