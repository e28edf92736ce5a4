#include "core/diagnosis/doctor.h"

#include "core/diagnosis/clashes.h"

using namespace Qt::StringLiterals;

namespace culvert {

Doctor::Doctor(const PlanRequest &request, const QList<Profile> &others)
    : m_request(request), m_others(others)
{}

Doctor::~Doctor() = default;

void Doctor::start()
{
    const Result<Plan> plan = planFor(m_request);
    if (!plan) {
        emit checked(failed(CheckKind::Configuration, plan.error()));
        emit ended();
        return;
    }
    m_plan = *plan;
    onPlanned();
}

void Doctor::onPlanned()
{
    QStringList hops;
    for (const Hop &hop : std::as_const(m_plan.hops)) {
        const HostOptions &options = hop.options;
        const QString address = Endpoint::tcp(options.hostname, options.port).toString();
        hops.append(options.user + u'@' + address);
    }
    emit checked(passed(
        CheckKind::Configuration,
        phrase("The settings are valid: %1.", "way to the server").arg(hops.join(u" → "_s))));
    for (const Hop &hop : std::as_const(m_plan.hops)) {
        const qsizetype ofKeys = hop.options.missingIdentities.size(); // first; see LoginMeans
        for (const QString &warning : hop.options.warnings.sliced(ofKeys)) {
            Check check = unknown(CheckKind::Configuration, warning);
            check.outcome = CheckOutcome::Warning;
            emit checked(check);
        }
    }
    lookAtPorts();
}

void Doctor::lookAtPorts()
{
    m_ports = std::make_unique<PortsCheck>(m_plan);
    connect(m_ports.get(), &PortsCheck::checked, this, &Doctor::checked);
    connect(
        m_ports.get(), &PortsCheck::ended, this,
        [this] {
            for (const Check &check : clashesOf(m_plan, m_others))
                emit checked(check);
            lookAtLogin(0);
        },
        Qt::QueuedConnection);
    m_ports->start();
}

void Doctor::lookAtLogin(qsizetype hop)
{
    if (hop == m_plan.hops.size()) {
        lookAtFirstHop();
        return;
    }
    m_means.push_back(std::make_unique<LoginMeans>(m_plan.hops.at(hop)));
    connect(m_means.back().get(), &LoginMeans::checked, this, [this](const Check &check) {
        const bool said =
            std::any_of(m_meansSaid.begin(), m_meansSaid.end(),
                        [&check](const Check &other) { return other.text == check.text; });
        if (said)
            return;
        m_meansSaid.append(check);
        emit checked(check);
    });
    connect(
        m_means.back().get(), &LoginMeans::ended, this, [this, hop] { lookAtLogin(hop + 1); },
        Qt::QueuedConnection);
    m_means.back()->start();
}

void Doctor::lookAtFirstHop()
{
    m_firstHop = std::make_unique<FirstHop>(m_plan.hops.constFirst());
    connect(m_firstHop.get(), &FirstHop::checked, this, &Doctor::checked);
    connect(
        m_firstHop.get(), &FirstHop::ended, this,
        [this] {
            sayWhatLoginWouldTell();
            emit ended();
        },
        Qt::QueuedConnection);
    m_firstHop->start();
}

void Doctor::sayWhatLoginWouldTell()
{
    for (qsizetype hop = 1; hop < m_plan.hops.size(); ++hop) {
        const QString &name = m_plan.hops[hop].name;
        Check check =
            unknown(CheckKind::Address,
                    phrase("Whether %1 can be reached from %2 shows after the login there.")
                        .arg(name, m_plan.hops[hop - 1].name));
        check.hop = name;
        emit checked(check);
    }
    for (int i = 0; i < int(m_plan.forwards.size()); ++i) {
        const Forward &forward = m_plan.forwards[i];
        if (!forward.enabled)
            continue;
        const QString &server = m_plan.destination().name;
        Check check;
        if (!listensHere(forward.kind))
            check = unknown(CheckKind::RemotePort,
                            phrase("Whether %1 opens %2 shows after the login there.")
                                .arg(server, forward.bind.toString()));
        else if (forward.destination)
            check = unknown(CheckKind::Proof,
                            phrase("Whether %1 reaches %2 shows after the login there.")
                                .arg(server, forward.destination->toString()));
        else
            continue;
        check.forward = ForwardId{i};
        emit checked(check);
    }
}

} // namespace culvert
