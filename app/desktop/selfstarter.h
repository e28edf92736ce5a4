#pragma once

#include "core/engine/tunnels.h"
#include "core/system/networkwatch.h"

#include <QDeadlineTimer>
#include <QTimer>

class QSettings;

namespace culvert {

class Engine;

/// Starts the tunnels that are to run without being asked for, when the network is there and the
/// keychain that they need is open; and remembers in `settings` which saved tunnels run. Main
/// thread.
class SelfStarter : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    SelfStarter(Tunnels &tunnels, Engine &engine, QSettings &settings, QObject *parent = nullptr);

    /// Those marked so and, where wished, those that ran when the program quit last. `patience`:
    /// how long it waits for network and keychain; then they are started all the same, and retry.
    void begin(bool whatRan, std::chrono::milliseconds patience = std::chrono::minutes(1));
    void startNoMore(); ///< of those that wait still: somebody stopped all
    void stopRemembering(); ///< the program quits: what runs now is what ran

private:
    void remember(const ProfileId &id, bool runs);
    void write();
    void startWhenReady();
    void startAll();
    bool needsKeychain() const;

    Tunnels &m_tunnels;
    QSettings &m_settings;
    NetworkWatch m_network;
    QList<ProfileId> m_waiting;
    QDeadlineTimer m_deadline;
    QTimer m_again; ///< a locked keychain is asked again
    QStringList m_running; ///< as they are remembered
    bool m_remembers = true;
};

} // namespace culvert
