#pragma once

#include "core/profile/spelledprofile.h"

#include <QObject>
#include <QTimer>

namespace culvert {

/// Reads in the background what ssh_config comes to for the one tunnel that is shown or being made;
/// executes nothing. Main thread.
class SpelledReader : public QObject
{
    Q_OBJECT

public:
    explicit SpelledReader(QObject *parent = nullptr);

    /// From now on of this one, as far as it is known already; done() follows when it was read.
    void read(const Profile &profile);
    void readAgain(); ///< ssh_config has changed
    void forget(); ///< none is shown

    /// Of the profile that was given last; none: not known, or not yet.
    const std::optional<SpelledProfile> &spelled() const { return m_spelled; }

signals:
    void done();

private:
    std::optional<Profile> m_profile;
    std::optional<SpelledProfile> m_spelled;
    bool m_reading = false; ///< one at a time, the last one counts
    bool m_again = false;
    QTimer m_pause; ///< between two readings, while somebody types
};

} // namespace culvert
