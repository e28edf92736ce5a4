#pragma once

#include "app/cli/commands/command.h"
#include "core/openssh/commandline.h"
#include "core/profile/profilestore.h"

namespace culvert {

/// Opens the saved tunnels. Exit 3 where their file cannot be read.
tl::expected<std::unique_ptr<ProfileStore>, ExitCode> openStore(const Context &context);

/// A saved tunnel and where it is kept.
struct Saved
{
    std::unique_ptr<ProfileStore> store;
    Profile profile;
};

/// The saved tunnel of that name. Fails as openStore(), and with exit 8 where there is none.
tl::expected<Saved, ExitCode> findSaved(const Context &context, const QString &name);

/// Complains that there is no such tunnel, and names the nearest; exit 8.
ExitCode failNoSuchTunnel(const QString &name, const ProfileStore &store);

/// Saves the profile. Exit 3 where a field is wrong or the store refuses it.
ExitCode saveChecked(ProfileStore &store, const Profile &profile);

/// What ssh's words mean; exit 2 or 3, by CommandLineProblem's kind.
tl::expected<SshCommand, ExitCode> readSshWords(const QStringList &words);

/// What `NAME | [SSH OPTIONS] HOST` means: one word that names a saved tunnel is that, else a host.
tl::expected<Profile, ExitCode> savedOrHost(const Context &context);

/// One line: JSON, or name, destination and forwards.
void printProfile(const Profile &profile, const Context &context);

/// Where some program runs the tunnel: says so on standard error, and what that means.
void tellIfRunning(const Profile &profile, const Context &context, const QString &meaning);

/// --proxy's value into the profile: "none" takes the proxy out, an empty one leaves it as it is.
void setProxy(Profile &profile, const std::string &proxy);

} // namespace culvert
