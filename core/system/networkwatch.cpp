#include "core/system/networkwatch.h"

#include "core/system/networksource.h"

namespace culvert {

NetworkWatch::NetworkWatch(std::chrono::milliseconds settle, QObject *parent)
    : QObject(parent), m_source(std::make_unique<Source>()), m_told(m_source->fingerprint())
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &NetworkWatch::tellChange);
    connect(m_source.get(), &Source::stirred, &m_settle, qOverload<>(&QTimer::start));
}

NetworkWatch::~NetworkWatch() = default;

bool NetworkWatch::isOnline() const
{
    return !m_source->fingerprint().isEmpty();
}

void NetworkWatch::tellChange()
{
    const QString now = m_source->fingerprint();
    if (now == m_told)
        return;
    m_told = now;
    emit changed(!now.isEmpty());
}

} // namespace culvert
