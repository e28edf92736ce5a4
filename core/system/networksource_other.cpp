#include "core/system/networksource.h"

#include <QNetworkInformation>

namespace culvert {

struct NetworkWatch::Source::Private
{
    QNetworkInformation *information = nullptr; ///< Qt's own; none where it has no backend
};

NetworkWatch::Source::Source() : m_private(std::make_unique<Private>())
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    m_private->information = QNetworkInformation::instance();
    connect(m_private->information, &QNetworkInformation::reachabilityChanged, this,
            &Source::stirred);
    connect(m_private->information, &QNetworkInformation::transportMediumChanged, this,
            &Source::stirred);
}

NetworkWatch::Source::~Source() = default;

QString NetworkWatch::Source::fingerprint() const
{
    using Reachability = QNetworkInformation::Reachability;
    const QNetworkInformation *information = m_private->information;
    if (!information || information->reachability() == Reachability::Unknown)
        return QStringLiteral("unknown");
    if (information->reachability() == Reachability::Disconnected)
        return {};
    return QStringLiteral("%1 %2")
        .arg(int(information->reachability()))
        .arg(int(information->transportMedium()));
}

} // namespace culvert
