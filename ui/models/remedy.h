#pragma once

#include "core/status/sessionstatus.h"

#include <QList>

#include <functional>

namespace culvert {

/// Something a person can do at once about what keeps a tunnel from working; a button beside the
/// words that say what is wrong.
struct Remedy
{
    enum class Kind
    {
        UseAnotherPort, ///< `port` for `forward`, saved
        StopOther, ///< `other`, which holds the port; then this one is started
        CompareKeys, ///< shows the changed key beside the known one, as often as one likes
        Answer, ///< shows the question that waits
        Unlock, ///< has the keychain ask for its password
        StartAgain, ///< asks again what nobody answered, or tries again
        ChooseKey, ///< edits the keys
        ChangeUser, ///< edits the user
        ApplyChanges, ///< starts it anew, as it is saved now
        CheckAgain, ///< whether the forward leads to its target
    };
    Kind kind = Kind::StartAgain;
    QString text; ///< of the button
    ForwardId forward = {};
    quint16 port = 0;
    ProfileId other = {};

    bool operator==(const Remedy &) const = default;
};

QString wordFor(Remedy::Kind kind); ///< "use-another-port", …: the button's object name

/// What is to be told of a tunnel that does not do what it should.
struct Trouble
{
    Error error;
    std::optional<ForwardId> forward; ///< none: the tunnel itself
};

/// Why it does not run; else the first forward that failed or does not lead to its target.
std::optional<Trouble> troubleOf(const SessionStatus &status);

/// What to do about it, the best first. `running` are all tunnels that run; `freePort` finds a port
/// near one that cannot be opened, 0 for none. Pure.
QList<Remedy> remediesFor(const SessionStatus &status, const QList<SessionStatus> &running,
                          const std::function<quint16(ForwardId)> &freePort);

} // namespace culvert
