#include "core/engine/savedsecrets.h"

#include <algorithm>

namespace culvert {

namespace {

using Answer = QPromise<KeychainResult<void>>;

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

std::shared_ptr<Answer> newAnswer()
{
    const auto answer = std::make_shared<Answer>();
    answer->start();
    return answer;
}

void give(const std::shared_ptr<Answer> &answer, const KeychainResult<void> &result)
{
    answer->addResult(result);
    answer->finish();
}

template <typename T>
KeychainResult<void> listed(const Result<T> &result)
{
    if (result)
        return {};
    return tl::make_unexpected(KeychainFailure{KeychainProblem::Unlisted, result.error().message});
}

} // namespace

SavedSecrets::SavedSecrets(CredentialStore &keychain, const QString &folder, QObject *parent)
    : QObject(parent), m_keychain(keychain), m_list(folder)
{}

KeychainResult<void> SavedSecrets::update(const std::function<void(QList<SavedSecret> &)> &change)
{
    const Result<bool> written = m_list.update(change);
    if (written && *written)
        emit changed();
    return listed(written);
}

QFuture<KeychainResult<std::optional<Secret>>> SavedSecrets::read(const CredentialKey &key)
{
    return m_keychain.read(key);
}

/// Listed first: a write that is answered late, or never, may have been carried out.
QFuture<KeychainResult<void>> SavedSecrets::save(const CredentialKey &key, const Secret &secret,
                                                 const ProfileId &owner)
{
    const auto answer = newAnswer();
    std::optional<SavedSecret> before;
    const KeychainResult<void> entered = update([&](QList<SavedSecret> &list) {
        if (const SavedSecret *known = find(list, key))
            before = *known;
        else
            list.append({key, {}});
        addOwner(*find(list, key), owner);
    });
    if (!entered) { // else nobody would ever find it to delete it
        give(answer, entered);
        return answer->future();
    }
    whenAnswered(m_keychain.write(key, secret), this,
                 [this, key, before, answer](const KeychainResult<void> &written) {
                     if (!written && written.error().problem != KeychainProblem::Unanswered)
                         restore(key, before);
                     give(answer, written);
                 });
    return answer->future();
}

/// It was not written: the list says what it said before.
void SavedSecrets::restore(const CredentialKey &key, const std::optional<SavedSecret> &before)
{
    (void)update([&](QList<SavedSecret> &list) {
        SavedSecret *saved = find(list, key);
        if (saved && before)
            *saved = *before;
        else if (saved)
            list.removeIf([&key](const SavedSecret &one) { return one.key == key; });
    });
}

QFuture<KeychainResult<void>> SavedSecrets::remove(const CredentialKey &key)
{
    const auto answer = newAnswer();
    if (const auto readable = listed(list()); readable)
        removeEach({key}, answer);
    else
        give(answer, readable);
    return answer->future();
}

/// One by one, up to the first failure.
void SavedSecrets::removeEach(QList<CredentialKey> keys, const Answer &answer)
{
    if (keys.isEmpty()) {
        give(answer, {});
        return;
    }
    const CredentialKey key = keys.takeFirst();
    whenAnswered(m_keychain.remove(key), this,
                 [this, key, keys, answer](const KeychainResult<void> &removed) {
                     const KeychainResult<void> done =
                         !removed ? removed : update([&key](QList<SavedSecret> &list) {
                             list.removeIf(
                                 [&key](const SavedSecret &saved) { return saved.key == key; });
                         });
                     if (done)
                         removeEach(keys, answer);
                     else
                         give(answer, done);
                 });
}

KeychainResult<void> SavedSecrets::claim(const CredentialKey &key, const ProfileId &owner)
{
    return update([&](QList<SavedSecret> &list) {
        SavedSecret *saved = find(list, key);
        if (saved && !saved->owners.isEmpty()) // else it was saved by hand, and stays
            addOwner(*saved, owner);
    });
}

QFuture<KeychainResult<void>> SavedSecrets::removeOwner(const ProfileId &owner)
{
    const auto answer = newAnswer();
    QList<CredentialKey> orphans;
    const KeychainResult<void> shared = update([&](QList<SavedSecret> &list) {
        for (SavedSecret &saved : list) {
            if (saved.owners == QList{owner})
                orphans.append(saved.key);
            else
                saved.owners.removeAll(owner);
        }
    });
    if (shared)
        removeEach(orphans, answer);
    else
        give(answer, shared);
    return answer->future();
}

} // namespace culvert
