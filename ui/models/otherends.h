#pragma once

#include "core/engine/engine.h"
#include "ui/models/otherend.h"

#include <QTimer>

#include <memory>

namespace culvert {

/// Watches, for every tunnel that another machine has a part in, whether that machine is there: the
/// shown one closely until it answers, the others now and then, and nothing while no window is
/// seen. Main thread.
class OtherEnds : public QObject
{
    Q_OBJECT

public:
    explicit OtherEnds(Engine &engine, QObject *parent = nullptr); ///< must outlive this

    void setTunnels(const QList<Profile> &tunnels);
    void setShown(const ProfileId &tunnel); ///< empty: none
    void setSeen(bool seen); ///< there is a window to show it in
    void look(const ProfileId &tunnel); ///< now

    OtherEnd of(const ProfileId &tunnel) const;
    QString greetingOf(const ProfileId &tunnel) const; ///< what its port said first

signals:
    void changed(const culvert::ProfileId &tunnel);

private:
    struct Watched
    {
        Profile profile;
        std::unique_ptr<PortWatch> watch; ///< none: there is no port to look at now
        OtherEnd end = OtherEnd::NotNeeded;
    };
    void update(const ProfileId &tunnel);
    void setPace(const ProfileId &tunnel, Watched &watched);
    void proveShown();

    Engine &m_engine;
    std::map<QString, Watched> m_watched; ///< by the id's text
    ProfileId m_shown;
    bool m_seen = false;
    QTimer m_proving; ///< of the shown one, while the way to the third host is not proved
};

} // namespace culvert
