#pragma once

#include "core/diagnosis/keymeasurement.h"
#include "core/engine/ownedthread.h"

namespace culvert {

/// A KeyMeasurement at work on a thread of its own. Destroying it gives up, waiting as OwnedThread
/// does. Main thread.
class ServerKeyReader : public QObject
{
    Q_OBJECT

public:
    explicit ServerKeyReader(const Profile &profile, QObject *parent = nullptr);

signals:
    void measured(const culvert::ServerKeys &keys); ///< once, on a later turn

private:
    KeyMeasurement *m_measurement; ///< deleted on its own thread when that ends
    OwnedThread m_thread;
};

} // namespace culvert
