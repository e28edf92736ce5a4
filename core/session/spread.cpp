#include "core/session/spread.h"

#include <QRandomGenerator>

#include <algorithm>

namespace culvert {

namespace {

constexpr size_t mostAtOnce = 4; // sshd's MaxStartups begins to refuse at ten, of everybody's

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
    connect(&m_redialTimer, &QTimer::timeout, this, &Spread::dial);
}

Spread::~Spread() = default;

void Spread::start()
{
    m_failures = 0;
    m_atOnce = 1;
    dial();
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
    m_waiting.clear();
    m_dialled.clear();
    endLogin(m_asker);
}

void Spread::answer(const CredentialAnswer &answer)
{
    m_isAsking = false;
    if (m_asker)
        m_asker->answer(answer);
}

void Spread::sendKeepAliveNow()
{
    for (const auto &chain : m_chains)
        chain->sendKeepAliveNow();
}

void Spread::dial()
{
    while (m_dialled.size() < m_atOnce && count() + int(m_dialled.size()) < m_plan.connections)
        dialOne();
}

void Spread::dialOne()
{
    m_dialled.push_back(std::make_unique<HopChain>(m_plan, m_gate));
    HopChain *chain = m_dialled.back().get();
    connect(chain, &HopChain::loggedIn, this, [this, chain] { onLoggedIn(chain); });
    connect(chain, &HopChain::lost, this,
            [this, chain](const Error &error) { onLost(chain, error); });
    connect(chain, &HopChain::credentialAsked, this,
            [this, chain](const CredentialQuestion &question) { ask(chain, question); });
    connect(chain, &HopChain::secretAccepted, this, &Spread::secretAccepted);
    connect(chain, &HopChain::logged, this, [this](LogLevel level, const QString &message) {
        emit logged(level == LogLevel::Info ? LogLevel::Debug : level, message); // it was told once
    });
    chain->dial();
}

void Spread::onLoggedIn(HopChain *chain)
{
    m_failures = 0;
    if (m_atOnce > 0)
        m_atOnce = mostAtOnce;
    const auto found = std::ranges::find(m_dialled, chain, &std::unique_ptr<HopChain>::get);
    m_chains.push_back(std::move(*found));
    m_dialled.erase(found);
    emit logged(LogLevel::Info,
                tr("%1 of %2 SSH connections are up.").arg(count()).arg(m_plan.connections));
    emit joined(chain->destination());
    endLogin(chain);
    if (!m_redialTimer.isActive())
        dial();
}

void Spread::onLost(HopChain *chain, const Error &error)
{
    const auto isIt = [chain](const std::unique_ptr<HopChain> &each) {
        return each.get() == chain;
    };
    if (std::ranges::any_of(m_chains, isIt))
        emit lost(chain->destination());
    std::erase_if(m_waiting, [chain](const auto &each) { return each.first == chain; });
    std::erase_if(m_chains, isIt);
    std::erase_if(m_dialled, isIt);
    endLogin(chain);
    redial(error);
}

/// A secret is one login's at a time: until the server has judged it, nobody else can have it.
void Spread::ask(HopChain *chain, const CredentialQuestion &question)
{
    if (m_asker && m_asker != chain) {
        m_waiting.emplace_back(chain, question);
        return;
    }
    m_asker = chain;
    m_isAsking = true;
    emit credentialAsked(question);
}

void Spread::endLogin(HopChain *chain)
{
    if (!chain || chain != m_asker)
        return;
    m_asker = nullptr;
    m_isAsking = false;
    emit loginEnded();
    if (m_waiting.empty())
        return;
    const auto [next, question] = m_waiting.front();
    m_waiting.pop_front();
    ask(next, question);
}

void Spread::redial(const Error &error)
{
    const bool again = m_plan.retry && recoveryFor(error.code) == Recovery::Retry;
    const QString what = again ? tr("%1 of %2 SSH connections are up; another is dialled again. %3")
                               : tr("%1 of %2 SSH connections are up; no other is dialled. %3");
    emit logged(LogLevel::Warning, what.arg(count()).arg(m_plan.connections).arg(describe(error)));
    m_atOnce = again ? 1 : 0;
    if (!again)
        m_redialTimer.stop();
    if (again && !m_redialTimer.isActive())
        m_redialTimer.start(
            m_policy.delay(++m_failures, error.code, QRandomGenerator::global()->generateDouble()));
}

} // namespace culvert
