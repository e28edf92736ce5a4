#pragma once

#include "core/system/networkwatch.h"

namespace culvert {

/// What NetworkWatch asks of a platform: networksource_*.cpp. Main thread.
class NetworkWatch::Source : public QObject
{
    Q_OBJECT

public:
    Source();
    ~Source() override;

    QString fingerprint() const; ///< differs when the network does; empty: offline

signals:
    void stirred(); ///< something changed; may come often

private:
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace culvert
