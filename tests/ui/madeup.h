#pragma once

#include "core/engine/engine.h"
#include "core/profile/profile.h"

namespace culvert::madeup {

/// Tunnels as a user might have them, in two groups.
QList<Profile> profiles();

HostKeyQuestion hostKeyQuestion();
HostKeyChange hostKeyChange(); ///< its known_hosts is no file that exists
CredentialQuestion passwordQuestion();
CredentialQuestion codesQuestion(); ///< two prompts and words of the server

/// Hosts with forwards, jumps, commands and what cannot be carried.
QByteArray sshConfig();

/// Tells the engine's listeners what a check of the profile found: some of each kind.
void playChecks(Engine &engine, const Profile &profile);

/// Tells them that a port of the profile is open to everyone.
void playExposed(Engine &engine, const Profile &profile);

/// A day with gaps, sleep and a broken forward.
void writeHistory(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel);

/// Tells the engine's listeners a state for each of the profiles: up, unproved, waiting, failed …
void play(Engine &engine, const QList<Profile> &profiles);

} // namespace culvert::madeup
