#pragma once

#include "app/cli/commands/command.h"
#include "core/openssh/commandline.h"
#include "core/profile/profilestore.h"

namespace culvert {

/// Exit 3 where the file is broken: nothing is known then.
tl::expected<std::unique_ptr<ProfileStore>, ExitCode> openStore(const Context &context);

/// A saved tunnel and where it is kept.
struct Saved
{
    std::unique_ptr<ProfileStore> store;
    Profile profile;
};

/// As openStore(); exit 8 where there is none of that name.
tl::expected<Saved, ExitCode> findSaved(const Context &context, const QString &name);

/// Exit 8, with the nearest name that there is.
ExitCode failNoSuchTunnel(const QString &name, const ProfileStore &store);

/// Exit 3 where a field is wrong or the store refuses it.
ExitCode saveChecked(ProfileStore &store, const Profile &profile);

/// Exit 2 or 3, by the problem's kind.
tl::expected<SshCommand, ExitCode> readSshWords(const QStringList &words);

/// What `NAME | [SSH OPTIONS] HOST` means: one word that names a saved tunnel is that, else a host.
tl::expected<Profile, ExitCode> savedOrHost(const Context &context);

/// One line: JSON, or name, destination and forwards.
void printProfile(const Profile &profile, const Context &context);

/// On standard error, where the tunnel runs, here or in another program.
void tellIfRunning(const Profile &profile, const Context &context, const QString &meaning);

/// "none" takes it out, an empty one leaves it as it is.
void setProxy(Profile &profile, const std::string &proxy);

} // namespace culvert
