#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace culvert {

/// Tells when the network has changed and then come to rest: plugged, joined, a new address.
/// Costs nothing in between. Main thread.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    /// settle: how long nothing must change before a change is told.
    explicit NetworkWatch(std::chrono::milliseconds settle = std::chrono::seconds(2),
                          QObject *parent = nullptr);
    ~NetworkWatch() override;

    bool isOnline() const; ///< an address that is not loopback; true where the system does not tell

signals:
    void changed(bool online); ///< also from one network to another

private:
    class Source; ///< the platform's
    void tellChange();

    QTimer m_settle;
    std::unique_ptr<Source> m_source;
    QString m_told; ///< the network as it was last told
};

} // namespace culvert
