#include "core/profile/profilestore.h"

#include "core/base/filecontent.h"
#include "core/base/filelock.h"
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 largestStore = 64 * 1024 * 1024;
constexpr std::chrono::seconds lockPatience{15}; // a writer holds it for one small file; many may

} // namespace

ProfileStore::ProfileStore(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_watcher(std::make_unique<QFileSystemWatcher>())
{
    reload();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &ProfileStore::reload);
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, &ProfileStore::reload);
}

ProfileStore::~ProfileStore() = default;

QString ProfileStore::filePath() const
{
    return QDir(m_folder).filePath(u"profiles.json"_s);
}

std::optional<Profile> ProfileStore::find(ProfileId id) const
{
    for (const Profile &profile : m_set.profiles) {
        if (profile.id == id)
            return profile;
    }
    return {};
}

std::optional<Profile> ProfileStore::findByName(const QString &name) const
{
    for (const Profile &profile : m_set.profiles) {
        if (profile.name == name)
            return profile;
    }
    return {};
}

bool ProfileStore::mentions(const QString &name) const
{
    const FileContent json = readPlainFile(filePath(), largestStore);
    const QByteArray quoted = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
    return !json || json->contains(quoted.sliced(1, quoted.size() - 2));
}

Result<ProfileSet> ProfileStore::read() const
{
    if (!QFileInfo::exists(filePath()))
        return ProfileSet();
    const FileContent json = readPlainFile(filePath(), largestStore);
    if (!json)
        return failure(ErrorCode::ProfileInvalid,
                       tr("%1 cannot be read: %2").arg(filePath(), json.error()));
    Result<ProfileSet> set = profileSetFromJson(*json);
    if (!set)
        set.error().message = u"%1: %2"_s.arg(filePath(), set.error().message);
    return set;
}

Result<void> ProfileStore::write(const ProfileSet &set) const
{
    if (const auto problem = saveFile(filePath(), toJson(set), ownerOnly))
        return failure(ErrorCode::ProfileInvalid,
                       tr("%1 cannot be written: %2").arg(filePath(), *problem));
    return {};
}

void ProfileStore::reload()
{
    const Result<ProfileSet> set = read();
    const std::optional<Error> problem = set ? std::nullopt : std::optional(set.error());
    watch();
    if (problem != m_problem) {
        m_problem = problem;
        emit problemChanged();
    }
    if (set && *set != m_set) {
        m_set = *set;
        emit changed();
    }
}

void ProfileStore::watch()
{
    // an atomic write replaces the file, which ends the watch on it: take it up again
    for (const QString &path : {filePath(), m_folder}) {
        if (QFile::exists(path))
            m_watcher->addPath(path);
    }
}

Result<void> ProfileStore::update(const std::function<Result<void>(ProfileSet &)> &change)
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::ProfileInvalid,
                       tr("The folder %1 cannot be made.").arg(m_folder));
    FileLock lock(filePath() + u".lock"_s);
    if (const Result<void> locked = lock.lockOrSay(lockPatience); !locked)
        return locked;
    Result<ProfileSet> set = read(); // what the file says now, not what we remember
    if (!set) {
        reload();
        return failure(set.error());
    }
    if (const Result<void> changed = change(*set); !changed)
        return changed;
    if (const Result<void> written = write(*set); !written)
        return written;
    lock.unlock();
    reload();
    return {};
}

Result<void> ProfileStore::put(const Profile &profile, ProfileSet &set)
{
    Profile *same = nullptr;
    for (Profile &other : set.profiles) {
        if (other.id == profile.id)
            same = &other;
        else if (other.name == profile.name)
            return failure(ErrorCode::ProfileInvalid,
                           tr("There is already a tunnel named '%1'.").arg(profile.name));
    }
    if (same)
        *same = profile;
    else
        set.profiles.append(profile);
    return {};
}

Result<void> ProfileStore::save(const Profile &profile)
{
    return save(QList{profile});
}

Result<void> ProfileStore::save(const QList<Profile> &profiles)
{
    return update([&profiles](ProfileSet &set) -> Result<void> {
        for (const Profile &profile : profiles) {
            if (const Result<void> added = put(profile, set); !added)
                return added;
        }
        return {};
    });
}

Result<void> ProfileStore::addConsent(const QString &fingerprint)
{
    return update([&fingerprint](ProfileSet &set) -> Result<void> {
        if (!set.consents.contains(fingerprint))
            set.consents.append(fingerprint);
        return {};
    });
}

Result<void> ProfileStore::remove(ProfileId id)
{
    return update([id](ProfileSet &set) -> Result<void> {
        if (set.profiles.removeIf([id](const Profile &profile) { return profile.id == id; }) == 0)
            return failure(ErrorCode::ProfileInvalid, tr("There is no such tunnel any more."));
        return {};
    });
}

Result<void> ProfileStore::reorder(const QList<ProfileId> &order)
{
    return update([&order](ProfileSet &set) -> Result<void> {
        std::stable_sort(set.profiles.begin(), set.profiles.end(),
                         [&order](const Profile &a, const Profile &b) {
                             return size_t(order.indexOf(a.id)) < size_t(order.indexOf(b.id));
                         });
        return {};
    });
}

QString defaultConfigFolder()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(base).filePath(u"culvert"_s);
}

} // namespace culvert
