#pragma once

#include "core/engine/examinations.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace culvert {

/// "Check first" for a form: what an examination of the profile, as it is typed, finds, one row a
/// finding. Hidden until then. Main thread.
class FormCheck : public QWidget
{
    Q_OBJECT

public:
    explicit FormCheck(QWidget *parent = nullptr);

    void start(const PlanRequest &request, const QList<Profile> &others);
    void forget(); ///< the form says something else now
    const QList<Check> &checks() const { return m_checks; } ///< so far

signals:
    void changed();

private:
    void add(const Check &check);

    Examinations m_examinations; ///< at most one
    ProfileId m_profile;
    QList<Check> m_checks;
    QListWidget *m_list;
    QLabel *m_summary;
};

} // namespace culvert
