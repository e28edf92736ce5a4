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

signals:
    /// Before the field is left with the host alone; empty and 0: not given.
    void takenApart(const QString &user, quint16 port);

private:
    void onEdited();
    void takeApart();

    QString m_before; ///< the last edit
};

} // namespace culvert
