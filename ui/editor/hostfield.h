#pragma once

#include "core/imports/sshconfigimport.h"
#include "core/openssh/jumps.h"

#include <QLineEdit>

#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace culvert {

/// Where a host is asked for: offers the hosts of an ssh_config as one types, and takes
/// "user@host:port", "ssh://…" and "[IPv6]:port" apart. User and port go to their fields at once;
/// what was typed stays whole until one leaves the field, what was pasted does not. Main thread.
class HostField : public QLineEdit
{
    Q_OBJECT

public:
    explicit HostField(QWidget *parent = nullptr);

    HostSpec spec() const; ///< what stands there now, taken apart or not yet
    void offer(const QList<ImportableHost> &hosts);

    /// Where a user and a port go that were typed with the host; null: nowhere.
    void setCompanions(QLineEdit *user, QLineEdit *port);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Companion
    {
        QLineEdit *field = nullptr;
        std::optional<QString> before; ///< what stood there, while it shows what is typed here
    };
    static void show(Companion &companion, const QString &typed); ///< empty: nothing any more
    void tellCompanions();
    void onEdited();
    void takeApart();
    bool passOn(const QMouseEvent &press);
    bool passOn(QKeyEvent &key);

    QString m_before; ///< the last edit
    Companion m_user;
    Companion m_port;
};

} // namespace culvert
