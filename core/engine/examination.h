#pragma once

#include "core/diagnosis/doctor.h"
#include "core/engine/ownedthread.h"

namespace culvert {

/// A Doctor at work on a thread of its own. Destroying it gives up, waiting as OwnedThread does.
class Examination
{
public:
    Examination(const PlanRequest &request, const QList<Profile> &others);

    Doctor &doctor() { return *m_doctor; } ///< connect to it before start()
    Result<void> start() { return m_thread.start(); } ///< OutOfResources
    void endBy(QDeadlineTimer deadline) { m_thread.endBy(deadline); }

private:
    Doctor *m_doctor; ///< deleted on its own thread when that ends
    OwnedThread m_thread;
};

} // namespace culvert
