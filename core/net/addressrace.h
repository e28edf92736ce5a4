#pragma once

#include "core/base/endpoint.h"
#include "core/net/hostlookup.h"
#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace culvert::net {

/// How an AddressRace looks a name up and dials its addresses.
struct RaceRules
{
    LookupFamily family = LookupFamily::Any; ///< of a name's addresses
    QHostAddress from = {}; ///< null: as the system chooses
    int rounds = 1; ///< how often all addresses are tried, a second apart
    std::chrono::milliseconds deadline{30'000}; ///< for all of it, the lookup too
};

/// From a target to a connected socket: its name looked up, then its addresses raced with the
/// families taking turns (RFC 8305, 4 and 5), so that a silent one costs the next a quarter of a
/// second and not the deadline. A Unix socket is a race of one. One of the signals comes for each
/// start(), never from inside it. Deleting it gives up at once; from one of its signals, delete it
/// later. Any thread with an event loop.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    AddressRace(const Endpoint &target, const RaceRules &rules, QObject *parent = nullptr);
    ~AddressRace() override;

    void start();
    void start(const QList<QHostAddress> &addresses); ///< known already, in order of preference
    void hurry(std::chrono::milliseconds deadline); ///< from now; a deadline that is nearer stays
    bool isResolved() const { return count() > 0; } ///< after timedOut(): there was an address
    Socket takeSocket() { return std::move(m_connected); } ///< after connected()

signals:
    void connected();
    void notFound(const QString &reason); ///< the resolver's own words
    void failed(const culvert::net::SystemError &error); ///< of the last address that failed
    void timedOut();

private:
    struct Attempt;
    void dialNext();
    Outcome<Socket> dial(qsizetype number) const;
    void onWritable(Attempt *attempt);
    void onAttemptFailed(const SystemError &error);
    qsizetype count() const { return m_target.isSocket() ? 1 : m_addresses.size(); }

    Endpoint m_target;
    RaceRules m_rules;
    std::unique_ptr<HostLookup> m_lookup;
    QList<QHostAddress> m_addresses; ///< families taking turns
    qsizetype m_next = 0;
    int m_round = 1;
    std::vector<std::unique_ptr<Attempt>> m_attempts; ///< under way
    QTimer m_stagger; ///< RFC 8305's Connection Attempt Delay
    QTimer m_deadline;
    Socket m_connected;
};

} // namespace culvert::net
