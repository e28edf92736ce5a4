#include "app/cli/running/doctorrun.h"

#include "app/cli/console/output.h"
#include "app/cli/events/eventline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Without these there is nothing to log in to.
bool barsLogin(const Check &check)
{
    if (check.outcome != CheckOutcome::Failed)
        return false;
    switch (check.kind) {
    case CheckKind::Configuration:
    case CheckKind::Proxy:
    case CheckKind::Name:
    case CheckKind::Address:
    case CheckKind::Greeting:
    case CheckKind::HostKey:
        return true;
    case CheckKind::Identity:
    case CheckKind::Agent:
    case CheckKind::ListeningPort:
    case CheckKind::OtherTunnel:
    case CheckKind::Login:
    case CheckKind::RemotePort:
    case CheckKind::Proof:
        return false;
    }
    Q_UNREACHABLE();
}

/// What only a login can tell.
bool waitsForLogin(const Check &check)
{
    return check.outcome == CheckOutcome::Unknown
        && (check.kind == CheckKind::Address || check.kind == CheckKind::RemotePort
            || check.kind == CheckKind::Proof);
}

QString lineOf(const Check &check)
{
    const QString remedy = check.reason ? u"\n         "_s + remedyFor(*check.reason) : QString();
    return u"%1  %2%3"_s.arg(wordFor(check.outcome).leftJustified(7), check.text, remedy);
}

} // namespace

DoctorRun::DoctorRun(const Context &context, const DoctorOrder &order)
    : m_context(context), m_order(order), m_secrets(m_keychain, context.configFolder),
      m_engine(&m_secrets), m_prompter(context.batch ? Asking::Never : Asking::Allowed)
{
    connect(&m_engine, &Engine::checked, this,
            [this](const ProfileId &, const Check &check) { onChecked(check); });
    connect(&m_engine, &Engine::examined, this, &DoctorRun::onExamined, Qt::QueuedConnection);
    connect(&m_engine, &Engine::ended, this, &QCoreApplication::quit, Qt::QueuedConnection);
    connect(&m_engine, &Engine::logged, this, [this](const LogEntry &entry) {
        if (m_context.logLevel && entry.level >= *m_context.logLevel)
            printLog(entry);
    });
    connect(&m_signals, &Signals::terminated, this, [this] {
        m_stopped = true;
        m_engine.stopAll();
        QCoreApplication::quit();
    });
    m_prompter.serve(m_engine);
}

PlanRequest DoctorRun::request() const
{
    return {.profile = m_order.profile,
            .kind = m_order.kind,
            .batch = m_context.batch,
            .consents = m_order.consents};
}

ExitCode DoctorRun::run()
{
    m_engine.examine(request(), m_order.others);
    QCoreApplication::exec();
    if (m_stopped)
        return ExitCode::Ok;
    return conclude();
}

void DoctorRun::onChecked(const Check &check)
{
    if (!m_order.login || !waitsForLogin(check))
        tell(check);
}

void DoctorRun::onExamined()
{
    const bool barred = std::any_of(m_told.begin(), m_told.end(), barsLogin);
    if (m_order.login && !barred)
        logIn();
    else
        QCoreApplication::quit();
}

void DoctorRun::logIn()
{
    connect(&m_engine, &Engine::statusChanged, this, [this](const SessionStatus &status) {
        for (const Check &check : m_loginChecks.take(status))
            tell(check);
        if (m_loginChecks.isComplete())
            m_engine.stop(status.profile);
    });
    connect(&m_engine, &Engine::forwardProved, this,
            [this](const ProfileId &profile, ForwardId forward, const Proof &proof) {
                for (const Check &check : m_loginChecks.take(forward, proof))
                    tell(check);
                if (m_loginChecks.isComplete())
                    m_engine.stop(profile);
            });
    PlanRequest login = request();
    login.profile.retrying = Retrying::Off;
    login.profile.onDemand = false;
    m_engine.start(login);
}

void DoctorRun::tell(const Check &check)
{
    const bool again = std::any_of(m_told.begin(), m_told.end(), [&check](const Check &told) {
        return told.kind == check.kind && told.outcome == check.outcome
            && told.forward == check.forward && told.text == check.text;
    });
    if (again)
        return;
    for (const Check &identity : faultyIdentitiesFor(check, m_told))
        tell(identity);
    m_told.append(check);
    if (!m_context.json) {
        print(lineOf(check));
        return;
    }
    JsonLine line = eventLine(u"check"_s, m_order.profile.name);
    line.add("check"_L1, wordFor(check.kind))
        .add("outcome"_L1, wordFor(check.outcome))
        .add("hop"_L1, textOrNull(check.hop))
        .add("forward"_L1, check.forward ? QJsonValue(check.forward->value) : QJsonValue())
        .add("message"_L1, check.text);
    addReason(line, check.reason);
    printBytes(line.toJson() + '\n');
}

/// Where a check that belongs to no hop is about.
QString DoctorRun::endOf(const Check &check) const
{
    const bool thereOnly = check.kind == CheckKind::RemotePort;
    const bool beyond = check.kind == CheckKind::Proof && check.forward
        && listensHere(m_order.profile.forwards.value(check.forward->value).kind);
    return thereOnly || beyond ? m_order.profile.host : u"this computer"_s;
}

/// The first failure is the one to mend first: what follows may come of it.
ExitCode DoctorRun::conclude()
{
    const auto failed = std::find_if(m_told.begin(), m_told.end(), [](const Check &check) {
        return check.outcome == CheckOutcome::Failed;
    });
    const bool sound = failed == m_told.end();
    if (m_context.json) {
        JsonLine line = eventLine(u"conclusion"_s, m_order.profile.name);
        line.add("outcome"_L1, wordFor(sound ? CheckOutcome::Passed : CheckOutcome::Failed))
            .add("hop"_L1, sound ? QJsonValue() : textOrNull(failed->hop));
        addReason(line, sound ? std::nullopt : failed->reason);
        printBytes(line.toJson() + '\n');
    } else if (sound) {
        print(u"\nNothing is wrong with what was looked at."_s);
    } else {
        const QString where = failed->hop.isEmpty() ? endOf(*failed) : failed->hop;
        print(u"\nIt breaks at %1: %2"_s.arg(where, textOf(*failed->reason)));
    }
    return sound ? ExitCode::Ok : exitCodeFor(failed->reason->code);
}

} // namespace culvert
