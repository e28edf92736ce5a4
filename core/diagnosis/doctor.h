#pragma once

#include "core/diagnosis/firsthop.h"
#include "core/diagnosis/loginmeans.h"
#include "core/diagnosis/portscheck.h"

namespace culvert {

/// Looks at all of a tunnel that can be known without a login: from the configuration to the first
/// host's key. Lives on a thread of its own, since start() blocks while a `Match exec` runs;
/// deleted there, it gives up at once.
class Doctor : public QObject, public Speaks<Doctor>
{
    Q_OBJECT

public:
    /// `others` are the saved tunnels it may clash with.
    Doctor(const PlanRequest &request, const QList<Profile> &others);
    ~Doctor() override;

    void start(); ///< checked() for each thing, then ended()

signals:
    void checked(const culvert::Check &check);
    void ended();

private:
    void onPlanned();
    void lookAtPorts();
    void lookAtLogin(qsizetype hop);
    void lookAtFirstHop();
    void sayWhatLoginWouldTell();

    PlanRequest m_request;
    QList<Profile> m_others;
    Plan m_plan;
    std::unique_ptr<PortsCheck> m_ports;
    std::vector<std::unique_ptr<LoginMeans>> m_means;
    QList<Check> m_meansSaid; ///< hops often share keys and agent
    std::unique_ptr<FirstHop> m_firstHop;
};

} // namespace culvert
