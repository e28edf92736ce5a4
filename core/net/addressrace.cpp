#include "core/net/addressrace.h"

#include <algorithm>

namespace culvert::net {

namespace {

constexpr std::chrono::milliseconds attemptDelay{250}; // RFC 8305, 5
constexpr std::chrono::seconds roundDelay{1};

/// RFC 8305, 4: the families alternate, beginning with the one the system prefers.
QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> preferred;
    QList<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? preferred : other).append(address);
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(preferred.size(), other.size()); ++i) {
        mixed.append(preferred.mid(i, 1));
        mixed.append(other.mid(i, 1));
    }
    return mixed;
}

} // namespace

/// One connection that is being made.
struct AddressRace::Attempt
{
    explicit Attempt(Socket connecting)
        : socket(std::move(connecting)),
          notifier(std::make_unique<QSocketNotifier>(socket.handle(), QSocketNotifier::Write))
    {}
    ~Attempt()
    {
        notifier->setEnabled(false);
        notifier.release()->deleteLater(); // we may be inside its signal
    }
    Q_DISABLE_COPY_MOVE(Attempt)

    Socket socket;
    std::unique_ptr<QSocketNotifier> notifier;
};

AddressRace::AddressRace(const Endpoint &target, const RaceRules &rules, QObject *parent)
    : QObject(parent), m_target(target), m_rules(rules)
{
    m_stagger.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_stagger, &QTimer::timeout, this, &AddressRace::dialNext);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_stagger.stop();
        m_attempts.clear();
        m_lookup.reset();
        emit timedOut();
    });
}

AddressRace::~AddressRace() = default;

void AddressRace::start()
{
    if (m_target.isSocket()) {
        start({});
        return;
    }
    m_deadline.start(m_rules.deadline);
    m_lookup = std::make_unique<HostLookup>(m_target.host, m_rules.family);
    connect(m_lookup.get(), &HostLookup::found, this, [this](const QList<QHostAddress> &addresses) {
        m_addresses = interleaved(addresses);
        m_stagger.start(0); // not from inside its signal: what follows may end us
    });
    connect(m_lookup.get(), &HostLookup::notFound, this, [this](const QString &reason) {
        m_deadline.stop();
        emit notFound(reason);
    });
}

void AddressRace::start(const QList<QHostAddress> &addresses)
{
    m_deadline.start(m_rules.deadline);
    m_addresses = interleaved(addresses);
    m_stagger.start(0);
}

void AddressRace::hurry(std::chrono::milliseconds deadline)
{
    if (m_deadline.isActive() && m_deadline.remainingTimeAsDuration() > deadline)
        m_deadline.start(deadline);
}

Outcome<Socket> AddressRace::dial(qsizetype number) const
{
    return m_target.isSocket() ? connectUnix(m_target.path)
                               : connectTcp(m_addresses.at(number), m_target.port, m_rules.from);
}

void AddressRace::dialNext()
{
    if (m_next >= count())
        return;
    Outcome<Socket> socket = dial(m_next++);
    if (!socket) {
        onAttemptFailed(socket.error());
        return;
    }
    m_attempts.push_back(std::make_unique<Attempt>(std::move(*socket)));
    Attempt *attempt = m_attempts.back().get();
    connect(attempt->notifier.get(), &QSocketNotifier::activated, this,
            [this, attempt] { onWritable(attempt); });
    if (m_next < count())
        m_stagger.start(attemptDelay);
}

void AddressRace::onWritable(Attempt *attempt)
{
    const std::optional<SystemError> error = connectResult(attempt->socket.handle());
    if (!error)
        m_connected = std::move(attempt->socket);
    std::erase_if(m_attempts, [attempt](const auto &one) { return one.get() == attempt; });
    if (error) {
        onAttemptFailed(*error);
        return;
    }
    m_stagger.stop();
    m_deadline.stop();
    m_attempts.clear();
    emit connected();
}

void AddressRace::onAttemptFailed(const SystemError &error)
{
    if (m_next < count()) {
        m_stagger.start(0); // no need to wait for the rest of the delay
    } else if (m_attempts.empty() && m_round < m_rules.rounds) {
        ++m_round;
        m_next = 0;
        m_stagger.start(roundDelay);
    } else if (m_attempts.empty()) {
        m_deadline.stop();
        emit failed(error);
    }
}

} // namespace culvert::net
