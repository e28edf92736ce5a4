#pragma once

#include "core/forward/localports.h"
#include "core/status/check.h"

namespace culvert {

/// Whether this computer can open the ports and sockets that a plan listens on. Each port is
/// opened, and all are closed again at the end; sockets are only looked at. On the thread that made
/// it, which has an event loop.
class PortsCheck : public QObject, public Speaks<PortsCheck>
{
    Q_OBJECT

public:
    explicit PortsCheck(const Plan &plan);

    /// checked() for each forward that listens here, then ended(); perhaps from inside start().
    void start();

signals:
    void checked(const culvert::Check &check);
    void ended();

private:
    void next();
    void openPort(const ForwardSettings &settings);
    void report(Check check);
    Check checkOfSocket(const ForwardSettings &settings) const;
    Sentence whoReaches(const ForwardSettings &settings) const;

    Plan m_plan;
    int m_index = -1;
    std::vector<std::unique_ptr<LocalPorts>> m_ports; ///< kept, so that two forwards that want the
                                                      ///< same are found out
};

} // namespace culvert
