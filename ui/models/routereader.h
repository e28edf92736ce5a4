#pragma once

#include "core/profile/profile.h"

#include <QHash>
#include <QObject>

namespace culvert {

/// Reads in the background what ssh_config comes to for each tunnel of the list; executes nothing.
/// Main thread.
class RouteReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QList<Profile> &profiles); ///< done() follows, once for calls that overlap
    void readAgain(); ///< ssh_config has changed

signals:
    void done(const QHash<culvert::ProfileId, culvert::Profile> &spelled);

private:
    QList<Profile> m_profiles;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace culvert
