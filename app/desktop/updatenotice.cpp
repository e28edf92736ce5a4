#include "app/desktop/updatenotice.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::minutes atFirst{1};
constexpr std::chrono::hours between{24};
constexpr int transferTime = 15'000; // ms
constexpr qint64 longestAnswer = 1 << 20;

} // namespace

UpdateNotice::UpdateNotice(const QVersionNumber &ours, const QUrl &where, QObject *parent)
    : QObject(parent), m_ours(ours), m_where(where)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &UpdateNotice::look);
}

UpdateNotice::~UpdateNotice() = default;

void UpdateNotice::setWanted(bool wanted)
{
    if (!wanted)
        m_next.stop();
    else if (!m_next.isActive())
        m_next.start(atFirst);
}

void UpdateNotice::look()
{
    m_next.start(between);
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(m_where);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Culvert"_s); // the number is not needed
    request.setTransferTimeout(transferTime);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network->get(request);
    reply->setReadBufferSize(longestAnswer);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        read(*reply);
    });
}

void UpdateNotice::read(QNetworkReply &reply)
{
    if (reply.error() != QNetworkReply::NoError)
        return;
    const QJsonObject release = QJsonDocument::fromJson(reply.read(longestAnswer)).object();
    QString tag = release.value(u"tag_name"_s).toString();
    if (tag.startsWith(u'v'))
        tag.remove(0, 1);
    const QVersionNumber version = QVersionNumber::fromString(tag); // numbers and dots, no more
    if (version <= m_ours)
        return;
    m_ours = version;
    emit found(version.toString());
}

} // namespace culvert
