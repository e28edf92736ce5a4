#pragma once

#include "core/profile/profile.h"
#include "core/status/check.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QObject>

#include <memory>

namespace culvert {

struct PlanRequest;

/// Tunnels that are looked at, by a Doctor each on a thread of its own. Destroying it gives all up,
/// waiting as OwnedThread does. Main thread.
class Examinations : public QObject
{
    Q_OBJECT

public:
    Examinations();
    ~Examinations() override;

    /// Begins anew where that tunnel's is under way; `others` are those it may clash with.
    void begin(const PlanRequest &request, const QList<Profile> &others);
    void giveUp(const ProfileId &profile);
    void endBy(QDeadlineTimer deadline); ///< all of them

signals:
    void checked(culvert::ProfileId profile, const culvert::Check &check);
    void examined(culvert::ProfileId profile); ///< all checks have been reported

private:
    struct Examination;
    QHash<ProfileId, std::shared_ptr<Examination>> m_underWay;
    quint64 m_begun = 0; ///< examinations so far
};

} // namespace culvert
