#pragma once

#include "core/profile/profile.h"

class QSettings;

namespace culvert {

/// One of PuTTY's saved sessions as a profile, and what of it cannot be carried.
struct PuttySession
{
    Profile profile;
    QStringList obstacles; ///< one sentence each

    bool operator==(const PuttySession &) const = default;
};

/// Whether a session of PuTTY's or of KiTTY's, which kept its shape, is among a registry's keys.
bool hasPuttySessionKey(const QString &text);

/// The SSH sessions in a registry export (.reg, UTF-16 or not), in its order.
QList<PuttySession> puttySessionsFromReg(const QByteArray &text);

/// One file of ~/.putty/sessions; its name is the session's, URL-encoded. None: not an SSH session.
std::optional<PuttySession> puttySessionFromFile(const QString &fileName, const QByteArray &text);

/// All of a folder like ~/.putty/sessions.
QList<PuttySession> puttySessionsIn(const QString &folder);

/// The registry's key PuTTY\Sessions, or what has its shape: a group a session.
QList<PuttySession> puttySessionsIn(QSettings &registry);

} // namespace culvert
