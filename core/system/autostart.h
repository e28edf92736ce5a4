#pragma once

#include <QObject>
#include <QStringList>

namespace culvert {

/// Whether this program starts with the user's session. The system knows that, and nothing of it is
/// remembered here: an autostart file (XDG Desktop Application Autostart), a LaunchAgent, or a
/// value under HKCU\...\Run; in a sandbox the portal org.freedesktop.portal.Background. Main
/// thread.
class Autostart : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Off,
        On,
        Minimized, ///< on, and shows no window
        Unknown, ///< in a sandbox that was not asked yet: it tells nothing
    };

    /// `arguments`: what the program is started with, beside --minimized.
    explicit Autostart(const QStringList &arguments = {}, QObject *parent = nullptr);
    ~Autostart() override;

    State state() const; ///< read from the system now
    void set(State wanted); ///< changed() or failed() follows; in a sandbox when the user has said

    static QString program(); ///< the absolute path of what would be started

signals:
    void changed(culvert::Autostart::State now);
    void failed(const QString &why);

private:
    QStringList wordsFor(State wanted) const; ///< program and arguments
    void fail(const QString &why);

    QStringList m_arguments;
    State m_answered = State::Unknown; ///< by the portal
};

} // namespace culvert
