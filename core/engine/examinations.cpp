#include "core/engine/examinations.h"

#include "core/diagnosis/doctor.h"
#include "core/engine/ownedthread.h"

namespace culvert {

struct Examinations::Examination
{
    Examination(const PlanRequest &request, const QList<Profile> &others, quint64 number)
        : serial(number), doctor(new Doctor(request, others)), thread(doctor, request.profile.name)
    {
        QObject::connect(&thread.thread(), &QThread::started, doctor, &Doctor::start);
    }

    quint64 serial;
    Doctor *doctor; ///< deleted on its own thread when that ends
    OwnedThread thread;
};

Examinations::Examinations() = default;

Examinations::~Examinations() = default;

void Examinations::begin(const PlanRequest &request, const QList<Profile> &others)
{
    const ProfileId profile = request.profile.id;
    const auto examination = std::make_shared<Examination>(request, others, ++m_begun);
    // results queued by an earlier examination are dropped, whose place in memory may be ours now
    const auto isCurrent = [this, profile, serial = m_begun] {
        const auto current = m_underWay.constFind(profile);
        return current != m_underWay.cend() && (*current)->serial == serial;
    };
    connect(examination->doctor, &Doctor::checked, this,
            [this, profile, isCurrent](const Check &check) {
                if (isCurrent())
                    emit checked(profile, check);
            });
    connect(examination->doctor, &Doctor::ended, this, [this, profile, isCurrent] {
        if (!isCurrent())
            return;
        m_underWay.remove(profile);
        emit examined(profile);
    });
    m_underWay.insert(profile, examination);
    if (const Result<void> started = examination->thread.start(); !started) {
        emit checked(profile, failed(CheckKind::Configuration, started.error()));
        m_underWay.remove(profile);
        emit examined(profile);
    }
}

void Examinations::giveUp(const ProfileId &profile)
{
    m_underWay.remove(profile);
}

void Examinations::endBy(QDeadlineTimer deadline)
{
    for (const auto &examination : std::as_const(m_underWay))
        examination->thread.endBy(deadline);
}

} // namespace culvert
