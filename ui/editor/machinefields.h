#pragma once

#include "core/imports/sshconfigimport.h"
#include "core/profile/spelledprofile.h"
#include "core/situations/situations.h"

#include <QGroupBox>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace culvert {

class HostField;

/// What the planner has to know of one machine: no more than the way to it needs. Main thread.
class MachineFields : public QGroupBox
{
    Q_OBJECT

public:
    explicit MachineFields(const QString &name, QWidget *parent = nullptr);

    enum class Way
    {
        Dialled, ///< host, user, SSH port
        Behind, ///< its router is dialled: that one's address and port
        Named, ///< nobody dials it: a name for the picture
        NamedLogin, ///< likewise, and who logs in there
    };
    void ask(Way way);

    Actor actor() const;
    void setUser(const QString &user);
    void offer(const QList<ImportableHost> &hosts);
    const ImportableHost *chosen() const; ///< of those offered; null: another host
    /// What ssh_config comes to for it, shown where nothing is typed; none: not known.
    void setResolved(const std::optional<RouteHop> &hop);

    struct Problem
    {
        QString text; ///< names the field, or says what is wrong with it
        QWidget *field = nullptr;
    };
    std::optional<Problem> problem() const;

signals:
    void edited();

private:
    void add(QLineEdit *field, const QString &label, const QString &name);
    void showRow(QWidget *field, bool shown);
    void showWhatIsMeant(); ///< where nothing is typed

    Way m_way = Way::Dialled;
    QList<ImportableHost> m_offered;
    std::optional<RouteHop> m_resolved;
    QFormLayout *m_form;
    QLineEdit *m_name;
    HostField *m_host;
    QLabel *m_hostLabel;
    QLineEdit *m_user;
    QLineEdit *m_port;
    QLabel *m_portLabel;
};

} // namespace culvert
