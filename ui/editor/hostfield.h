#pragma once

#include "core/imports/sshconfigimport.h"
#include "core/openssh/jumps.h"

#include <QLineEdit>

namespace culvert {

/// Where a host is asked for: offers the hosts of an ssh_config as one types, and takes
/// "user@host:port", "ssh://…" and "[IPv6]:port" apart, at once where it was pasted, else when one
/// leaves the field. Main thread.
class HostField : public QLineEdit
{
    Q_OBJECT

public:
    explicit HostField(QWidget *parent = nullptr);

    HostSpec spec() const; ///< what stands there now, taken apart or not yet
    void offer(const QList<ImportableHost> &hosts);

    /// Where a user and a port go that were typed with the host; null: nowhere.
    void setCompanions(QLineEdit *user, QLineEdit *port);

private:
    void onEdited();
    void takeApart();

    QString m_before; ///< the last edit
    QLineEdit *m_user = nullptr;
    QLineEdit *m_port = nullptr;
};

} // namespace culvert
