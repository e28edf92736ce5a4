#include "core/engine/examination.h"

namespace culvert {

Examination::Examination(const PlanRequest &request, const QList<Profile> &others)
    : m_doctor(new Doctor(request, others)), m_thread(m_doctor, request.profile.name)
{
    QObject::connect(&m_thread.thread(), &QThread::started, m_doctor, &Doctor::start);
}

} // namespace culvert
