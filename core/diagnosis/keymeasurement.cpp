#include "core/diagnosis/keymeasurement.h"

#include "core/plan/plan.h"
#include "core/plan/serverkeys.h"

using namespace Qt::StringLiterals;

namespace culvert {

KeyMeasurement::KeyMeasurement(const Profile &profile) : m_profile(profile) {}

bool KeyMeasurement::isThisComputer() const
{
    return m_profile.surroundings.seat == Seat::Acceptor && !m_profile.surroundings.partner;
}

void KeyMeasurement::start()
{
    Profile dialled = m_profile;
    if (isThisComputer()) // the words are the other machine's: our ssh_config says nothing of them
        dialled.configFile = u"none"_s;
    const Result<Plan> plan = previewPlan(dialled);
    if (!plan) {
        emit measured({.note = describe(plan.error())});
        return;
    }
    m_hop = plan->destination();
    if (!isThisComputer())
        m_known = knownServerKeys(m_hop.options);
    if (plan->hops.size() == 1)
        dial(m_hop);
    else // only a login at the hosts before it leads there
        emit measured(judged());
}

void KeyMeasurement::dial(const Hop &hop)
{
    m_firstHop = std::make_unique<FirstHop>(hop);
    connect(m_firstHop.get(), &FirstHop::keyShown, this,
            [this](const HostKey &key) { m_key = key; });
    connect(m_firstHop.get(), &FirstHop::ended, this, &KeyMeasurement::onEnded,
            Qt::QueuedConnection);
    m_firstHop->start();
}

/// Behind a router's rule it is the rule that leads to sshd's own port.
Hop KeyMeasurement::onLoopback() const
{
    Hop hop = m_hop;
    hop.options.hostname = u"127.0.0.1"_s;
    if (!m_profile.surroundings.there.router.isEmpty())
        hop.options.port = 22;
    return hop;
}

void KeyMeasurement::onEnded()
{
    if (m_key || !isThisComputer() || std::exchange(m_inside, true)) {
        emit measured(judged());
        return;
    }
    dial(onLoopback());
}

ServerKeys KeyMeasurement::judged() const
{
    const QString name = knownHostsName(m_hop.options.hostname, m_hop.options.port, {});
    const QStringList shown =
        m_key ? knownHostsLines(name, {}, *m_key, HostNames::Plain) : QStringList();
    if (isThisComputer()) {
        if (!m_key)
            return {.note = tr("No SSH server answers here at %1. This computer needs one (sshd) "
                               "that takes the other machine's connection.")
                                .arg(name)};
        return {.lines = shown,
                .note = m_inside
                    ? tr("%1 leads nowhere when it is dialled from here; the key is the one "
                         "that this computer's SSH server shows at 127.0.0.1.")
                          .arg(name)
                    : QString(),
                .listens = true};
    }
    if (m_known.isEmpty())
        return {.lines = shown,
                .note = m_key
                    ? tr("This computer does not know %1 yet; its key is taken as it was shown "
                         "just now.")
                          .arg(name)
                    : tr("%1 does not answer, and its key is not known here.").arg(name),
                .listens = m_key.has_value()};
    if (!m_key)
        return {.lines = m_known,
                .note = tr("%1 was not asked for its key; known_hosts has it.").arg(name)};
    if (!m_known.contains(shown.value(0)))
        return {.note =
                    tr("%1 shows another key than the one that is known here. The script trusts "
                       "neither.")
                        .arg(name),
                .listens = true};
    return {.lines = m_known, .listens = true};
}

} // namespace culvert
