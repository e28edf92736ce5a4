#include "core/engine/savedsecrets.h"

#include "core/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QPromise>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int lockTimeout = 2000; // ms

QJsonObject toJson(const SavedSecret &saved)
{
    QJsonArray owners;
    for (const ProfileId &owner : saved.owners)
        owners.append(owner.value);
    return {{u"kind"_s, wordFor(saved.key.kind)},
            {u"subject"_s, saved.key.subject},
            {u"tunnels"_s, owners}};
}

std::optional<SavedSecret> savedFrom(const QJsonObject &object)
{
    SavedSecret saved;
    const QString kind = object.value(u"kind"_s).toString();
    saved.key.subject = object.value(u"subject"_s).toString();
    if (saved.key.subject.isEmpty())
        return {};
    if (kind == wordFor(SecretKind::Passphrase))
        saved.key.kind = SecretKind::Passphrase;
    else if (kind != wordFor(SecretKind::Password))
        return {};
    for (const QJsonValue &owner : object.value(u"tunnels"_s).toArray())
        saved.owners.append(ProfileId{owner.toString()});
    return saved;
}

SavedSecret *find(QList<SavedSecret> &list, const CredentialKey &key)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&key](const SavedSecret &saved) { return saved.key == key; });
    return found == list.end() ? nullptr : &*found;
}

void addOwner(SavedSecret &saved, const ProfileId &owner)
{
    if (!owner.value.isEmpty() && !saved.owners.contains(owner))
        saved.owners.append(owner);
}

QFuture<KeychainResult<void>> ready(const KeychainResult<void> &result)
{
    QPromise<KeychainResult<void>> promise;
    promise.start();
    promise.addResult(result);
    promise.finish();
    return promise.future();
}

} // namespace

SavedSecrets::SavedSecrets(CredentialStore &keychain, const QString &folder, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_file(QDir(folder).filePath(u"saved-secrets.json"_s))
{}

QList<SavedSecret> SavedSecrets::list() const
{
    QList<SavedSecret> list;
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return list;
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : document.value(u"secrets"_s).toArray()) {
        if (const std::optional<SavedSecret> saved = savedFrom(value.toObject()))
            list.append(*saved);
    }
    return list;
}

/// Under a lock, on what the file says now: another program may have changed it.
void SavedSecrets::update(const std::function<void(QList<SavedSecret> &)> &change)
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(lockTimeout)) {
        qWarning("%s is held by another program", qPrintable(m_file));
        return;
    }
    const QList<SavedSecret> before = list();
    QList<SavedSecret> after = before;
    change(after);
    if (after == before)
        return;
    QJsonArray secrets;
    for (const SavedSecret &saved : std::as_const(after))
        secrets.append(toJson(saved));
    const QByteArray json = QJsonDocument(QJsonObject{{u"secrets"_s, secrets}}).toJson();
    if (const auto problem = saveFile(m_file, json, ownerOnly)) {
        qWarning("%s cannot be written: %s", qPrintable(m_file), qPrintable(*problem));
        return;
    }
    lock.unlock();
    emit changed();
}

QFuture<KeychainResult<std::optional<Secret>>> SavedSecrets::read(const CredentialKey &key)
{
    return m_keychain.read(key);
}

QFuture<KeychainResult<void>> SavedSecrets::save(const CredentialKey &key, const Secret &secret,
                                                 const ProfileId &owner)
{
    return m_keychain.write(key, secret)
        .then(this, [this, key, owner](const KeychainResult<void> &written) {
            if (written)
                update([&](QList<SavedSecret> &list) {
                    if (!find(list, key))
                        list.append({key, {}});
                    addOwner(*find(list, key), owner);
                });
            return written;
        });
}

QFuture<KeychainResult<void>> SavedSecrets::remove(const CredentialKey &key)
{
    return m_keychain.remove(key).then(this, [this, key](const KeychainResult<void> &removed) {
        if (removed)
            update([&key](QList<SavedSecret> &list) {
                list.removeIf([&key](const SavedSecret &saved) { return saved.key == key; });
            });
        return removed;
    });
}

void SavedSecrets::claim(const CredentialKey &key, const ProfileId &owner)
{
    update([&](QList<SavedSecret> &list) {
        SavedSecret *saved = find(list, key);
        if (saved && !saved->owners.isEmpty()) // else it was saved by hand, and stays
            addOwner(*saved, owner);
    });
}

QFuture<KeychainResult<void>> SavedSecrets::removeOwner(const ProfileId &owner)
{
    QList<CredentialKey> orphans;
    for (const SavedSecret &saved : list()) {
        if (saved.owners == QList{owner})
            orphans.append(saved.key);
    }
    update([&owner](QList<SavedSecret> &list) {
        for (SavedSecret &saved : list) {
            if (saved.owners.size() > 1)
                saved.owners.removeAll(owner);
        }
    });
    QFuture<KeychainResult<void>> all = ready({});
    for (const CredentialKey &key : std::as_const(orphans)) // one by one, up to the first failure
        all = all.then(this,
                       [this, key](const KeychainResult<void> &before) {
                           return before ? remove(key) : ready(before);
                       })
                  .unwrap();
    return all;
}

} // namespace culvert
