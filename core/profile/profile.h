#pragma once

#include "core/base/id.h"
#include "core/profile/forward.h"
#include "core/profile/surroundings.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QStringList>

namespace culvert {

using ProfileId = Id<struct ProfileTag, QString>; ///< a UUID's text; made once, never reused

/// One ssh_config(5) keyword and its value, as `-o keyword=value` gives it.
struct ConfigOption
{
    QString keyword;
    QString value;

    bool operator==(const ConfigOption &) const = default;
};

/// What a profile was imported from, so that importing again finds it.
struct Source
{
    /// "ssh-config", "ssh-config-text", "putty", "command", "profiles"; empty: made here
    QString format;
    QString file = {}; ///< empty: the user's own
    QString name; ///< what it was called there

    bool operator==(const Source &) const = default;
};

/// Whether a tunnel dials again by itself after a failure.
enum class Retrying
{
    ByKind, ///< on for saved tunnels, off for unsaved ones
    On,
    Off,
};

/// What the user saved, in the user's words; what they come to is the Plan's business.
struct Profile
{
    ProfileId id;
    QString name;
    QString group; ///< heading in the list; empty: none
    QString notes;
    QString host; ///< what one would give ssh: an alias of ssh_config, a name or an address
    QString user; ///< -l; empty: ssh_config's, else the login name
    quint16 port = 0; ///< -p; 0: ssh_config's, else 22
    QString jump; ///< -J; empty: ssh_config's; "none": no jump
    QString proxy; ///< "socks5://[user@]host:port", "http://…"; empty: none
    QStringList identities; ///< -i, in order
    QString configFile; ///< -F; empty: ssh's own files; "none": no file
    QList<ConfigOption> options; ///< -o, in order: the first value of a keyword wins, as in ssh
    QList<Forward> forwards; ///< in the order of the command line, -L, -R and -D together
    Retrying retrying = Retrying::ByKind;
    bool onDemand = false; ///< listen at once, dial at the first client
    int connections = 1; ///< SSH connections that clients are spread over; to mostConnections
    bool startAtLogin = false;
    Surroundings surroundings; ///< for the picture only
    Source source;
    QJsonObject unknown; ///< keys of newer versions, written back as they came

    bool operator==(const Profile &) const = default;
};

constexpr int mostConnections = 16; ///< SSH connections of one tunnel

ProfileId newProfileId();

/// The first value of `keyword` (case does not matter) among the profile's own options; empty where
/// there is none.
QString optionValue(const Profile &profile, QStringView keyword);

/// True for somebody else's words: what they would run here needs consent.
bool isForeign(const Source &source);

/// `profile` with all that an ssh command line can say taken from `words`: host, user, port, jump,
/// identities, configuration file, options and forwards. Notes, group and the like stay.
Profile withWordsOf(Profile profile, const Profile &words);

/// "NAS", or "NAS 2" when a profile has that name.
QString freeName(const QString &wanted, const QList<Profile> &taken);

/// True: this computer runs it. False: the user said that another machine does, and here it is for
/// the picture and for what that machine needs.
bool runsHere(const Profile &profile);

/// The machine that runs a profile which is not this computer's.
QString nameOfRunner(const Profile &profile);

/// "user@host:port", "host": as short as the profile's own words allow; for lists and messages.
QString destinationOf(const Profile &profile);

/// True where the two would run the same, whatever else differs: notes and the like do not matter.
bool runsTheSame(Profile a, Profile b);

/// One field of a profile, and what is wrong with it.
struct FieldProblem
{
    QString field; ///< the JSON key: "host", "port", "forwards[2]"
    QString message;

    bool operator==(const FieldProblem &) const = default;
};

/// What is wrong with the profile's own fields, before any configuration is read: empty host,
/// names with control characters or a leading '-', ports. Empty when it can be saved.
QList<FieldProblem> problemsOf(const Profile &profile);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::ProfileId)
Q_DECLARE_METATYPE(culvert::Profile)
