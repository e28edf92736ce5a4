#include "core/session/spread.h"

#include <QRandomGenerator>

#include <algorithm>

namespace culvert {

namespace {

/// Whatever the first was asked has been answered: a question that is new waits for nobody.
Plan unattended(Plan plan)
{
    for (Hop &hop : plan.hops)
        hop.options.batchMode = true;
    return plan;
}

} // namespace

Spread::Spread(const Plan &plan, AgentGate *gate, const ReconnectPolicy &policy)
    : m_plan(unattended(plan)), m_gate(gate), m_policy(policy)
{
    m_redialTimer.setSingleShot(true);
    connect(&m_redialTimer, &QTimer::timeout, this, &Spread::dialNext);
}

Spread::~Spread() = default;

void Spread::start()
{
    m_failures = 0;
    dialNext();
}

void Spread::stop()
{
    stopDialling();
    for (const auto &chain : m_chains)
        emit lost(chain->destination());
    m_chains.clear();
}

void Spread::stopDialling()
{
    m_redialTimer.stop();
    if (std::exchange(m_dialled, nullptr))
        endLogin();
}

void Spread::answer(const CredentialAnswer &answer)
{
    m_isAsking = false;
    if (m_dialled)
        m_dialled->answer(answer);
}

void Spread::sendKeepAliveNow()
{
    for (const auto &chain : m_chains)
        chain->sendKeepAliveNow();
}

void Spread::dialNext()
{
    if (m_dialled || count() >= m_plan.connections)
        return;
    m_dialled = std::make_unique<HopChain>(m_plan, m_gate);
    HopChain *chain = m_dialled.get();
    connect(chain, &HopChain::loggedIn, this, &Spread::onLoggedIn);
    connect(chain, &HopChain::lost, this,
            [this, chain](const Error &error) { onLost(chain, error); });
    connect(chain, &HopChain::credentialAsked, this, [this](const CredentialQuestion &question) {
        m_isAsking = true;
        emit credentialAsked(question);
    });
    connect(chain, &HopChain::secretAccepted, this, &Spread::secretAccepted);
    connect(chain, &HopChain::logged, this, [this](LogLevel level, const QString &message) {
        emit logged(level == LogLevel::Info ? LogLevel::Debug : level, message); // it was told once
    });
    chain->dial();
}

void Spread::onLoggedIn()
{
    m_failures = 0;
    m_chains.push_back(std::move(m_dialled));
    endLogin();
    emit logged(LogLevel::Info,
                tr("%1 of %2 SSH connections are up.").arg(count()).arg(m_plan.connections));
    emit joined(m_chains.back()->destination());
    dialNext();
}

void Spread::onLost(const HopChain *chain, const Error &error)
{
    const auto found = std::ranges::find(m_chains, chain, &std::unique_ptr<HopChain>::get);
    if (found != m_chains.end()) {
        emit lost((*found)->destination());
        m_chains.erase(found);
    } else {
        endLogin();
        m_dialled.reset();
    }
    redial(error);
}

void Spread::endLogin()
{
    m_isAsking = false;
    emit loginEnded();
}

void Spread::redial(const Error &error)
{
    const bool again = m_plan.retry && recoveryFor(error.code) == Recovery::Retry;
    const QString what = again ? tr("%1 of %2 SSH connections are up; another is dialled again. %3")
                               : tr("%1 of %2 SSH connections are up; no other is dialled. %3");
    emit logged(LogLevel::Warning, what.arg(count()).arg(m_plan.connections).arg(describe(error)));
    if (again && !m_dialled && !m_redialTimer.isActive())
        m_redialTimer.start(
            m_policy.delay(++m_failures, error.code, QRandomGenerator::global()->generateDouble()));
}

} // namespace culvert
