#include "core/engine/credentialbroker.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds noticeAfter{3};

CredentialKey keyFor(CredentialKind kind, const QString &subject)
{
    return {kind == CredentialKind::Passphrase ? SecretKind::Passphrase : SecretKind::Password,
            subject};
}

} // namespace

CredentialBroker::CredentialBroker(SavedSecrets *secrets, QObject *parent)
    : QObject(parent), m_secrets(secrets)
{}

void CredentialBroker::ask(const CredentialQuestion &question)
{
    m_open.insert(question.id, question);
    if (question.subject.isEmpty()) {
        askPerson(question, nullptr);
        return;
    }
    const CredentialKey key = keyFor(question.kind, question.subject);
    if (answerAgain(question, key))
        return;
    if (!m_secrets) {
        askPerson(question, nullptr);
        return;
    }
    if (const LookUp *before = findLookUp(question.profile, key))
        askPerson(question, before);
    else
        lookUp(question.id, key);
}

/// With what was typed for it earlier in this run. Asked a second time in one login, that is no
/// longer right.
bool CredentialBroker::answerAgain(const CredentialQuestion &question, const CredentialKey &key)
{
    QList<Typed> &typed = m_logins[question.profile].typed;
    typed.removeIf([&key](const Typed &each) { return each.key == key; });
    QList<std::pair<CredentialKey, Secret>> &kept = m_kept[question.profile];
    const auto found = std::find_if(kept.cbegin(), kept.cend(),
                                    [&key](const auto &each) { return each.first == key; });
    if (found == kept.cend())
        return false;
    const Secret secret = found->second;
    kept.erase(found);
    typed.append({.key = key, .secret = secret, .acceptedBefore = true});
    m_open.remove(question.id);
    emit logged(question.profile, LogLevel::Info,
                tr("The secret for %1 is the one typed earlier.").arg(key.subject));
    emit answered(question.id, {.given = true, .secrets = {secret}});
    return true;
}

void CredentialBroker::keep(const ProfileId &profile, const CredentialKey &key,
                            const Secret &secret)
{
    m_kept[profile].append({key, secret});
}

void CredentialBroker::lookUp(QuestionId id, const CredentialKey &key)
{
    m_reading.insert(id);
    QTimer::singleShot(noticeAfter, this, [this, id] {
        if (m_reading.contains(id))
            emit logged(m_open.value(id).profile, LogLevel::Warning,
                        tr("Waiting for the keychain. It may ask for its password in a window of "
                           "its own."));
    });
    whenAnswered(m_secrets->read(key), this,
                 [this, id, key](const KeychainResult<std::optional<Secret>> &found) {
                     onRead(id, key, found);
                 });
}

void CredentialBroker::onRead(QuestionId id, const CredentialKey &key,
                              const KeychainResult<std::optional<Secret>> &found)
{
    m_reading.remove(id);
    if (!m_open.contains(id)) // withdrawn meanwhile
        return;
    const CredentialQuestion question = m_open.value(id);
    LookUp lookUp{.key = key};
    if (!found) {
        lookUp.problem = found.error().problem;
        const QString words = found.error().detail;
        emit logged(question.profile,
                    lookUp.problem == KeychainProblem::Absent ? LogLevel::Info : LogLevel::Warning,
                    describe(*lookUp.problem) + (words.isEmpty() ? words : u" (%1)"_s.arg(words)));
    }
    lookUp.used = found && *found;
    m_logins[question.profile].lookUps.append(lookUp);
    if (!lookUp.used) {
        askPerson(question, findLookUp(question.profile, key));
        return;
    }
    m_open.remove(id);
    emit logged(question.profile, LogLevel::Info,
                tr("The secret for %1 comes from the keychain.").arg(key.subject));
    emit answered(id, {.given = true, .secrets = {**found}});
    if (m_asked.remove(id))
        emit withdrawn(id);
}

void CredentialBroker::unlock()
{
    if (!m_secrets || std::exchange(m_unlocking, true))
        return;
    whenAnswered(m_secrets->unlock(), this, [this](const KeychainResult<void> &unlocked) {
        m_unlocking = false;
        const bool declined = !unlocked && unlocked.error().problem == KeychainProblem::Locked;
        if (!declined) // else the questions stand as they are
            askAgain(unlocked);
    });
}

/// Of all that waits because the keychain was locked: the keychain, or the person with what it says
/// now.
void CredentialBroker::askAgain(const KeychainResult<void> &unlocked)
{
    const QHash<QuestionId, CredentialQuestion> open = m_open;
    for (const CredentialQuestion &question : open) {
        const CredentialKey key = keyFor(question.kind, question.subject);
        const LookUp *before = findLookUp(question.profile, key);
        if (!before || before->problem != KeychainProblem::Locked
            || m_reading.contains(question.id))
            continue;
        QList<LookUp> &lookUps = m_logins[question.profile].lookUps;
        lookUps.removeIf([&key](const LookUp &lookUp) { return lookUp.key == key; });
        if (unlocked) {
            lookUp(question.id, key);
            continue;
        }
        lookUps.append({.key = key, .problem = unlocked.error().problem});
        askPerson(question, &lookUps.constLast());
    }
}

void CredentialBroker::askPerson(CredentialQuestion question, const LookUp *lookUp)
{
    if (question.batch) {
        m_open.remove(question.id);
        const QString prompt = question.prompts.value(0).text.trimmed();
        emit logged(question.profile, LogLevel::Warning,
                    tr("'%1' could not be asked: batch mode.").arg(prompt));
        emit answered(question.id, {});
        return;
    }
    question.mayRemember = lookUp && lookUp->problem != KeychainProblem::Absent;
    const auto &wished = m_logins[question.profile].toRemember;
    question.remember = std::any_of(wished.cbegin(), wished.cend(), [lookUp](const auto &each) {
        return lookUp && each.first == lookUp->key;
    });
    question.keychainLocked = lookUp && lookUp->problem == KeychainProblem::Locked;
    if (lookUp && lookUp->problem)
        question.keychainNote = describe(*lookUp->problem);
    else if (lookUp && lookUp->used)
        question.keychainNote = tr("What the keychain has for this was not accepted.");
    m_asked.insert(question.id);
    emit personNeeded(question);
}

const CredentialBroker::LookUp *CredentialBroker::findLookUp(const ProfileId &profile,
                                                             const CredentialKey &key) const
{
    const auto login = m_logins.constFind(profile);
    if (login == m_logins.constEnd())
        return nullptr;
    const auto found = std::find_if(login->lookUps.begin(), login->lookUps.end(),
                                    [&key](const LookUp &lookUp) { return lookUp.key == key; });
    return found == login->lookUps.end() ? nullptr : &*found;
}

void CredentialBroker::withdraw(QuestionId question)
{
    m_open.remove(question);
    m_reading.remove(question);
    m_asked.remove(question);
}

void CredentialBroker::noteAnswer(QuestionId id, const CredentialAnswer &answer)
{
    m_asked.remove(id);
    m_reading.remove(id);
    const CredentialQuestion question = m_open.take(id);
    if (!answer.given || answer.secrets.size() != 1 || question.subject.isEmpty())
        return;
    const CredentialKey key = keyFor(question.kind, question.subject);
    m_logins[question.profile].typed.append({.key = key, .secret = answer.secrets.first()});
    auto &toRemember = m_logins[question.profile].toRemember;
    toRemember.removeIf([&key](const auto &each) { return each.first == key; });
    if (m_secrets && answer.remember)
        toRemember.append({key, answer.secrets.first()});
}

void CredentialBroker::accepted(const ProfileId &profile, CredentialKind kind,
                                const QString &subject, const ProfileId &owner)
{
    const CredentialKey key = keyFor(kind, subject);
    if (!m_logins.contains(profile))
        return;
    Login &login = m_logins[profile];
    for (const Typed &typed : std::as_const(login.typed)) {
        if (typed.key == key)
            keep(profile, key, typed.secret);
    }
    login.typed.removeIf([&key](const Typed &each) { return each.key == key; });
    if (!m_secrets)
        return;
    for (const auto &[remembered, secret] : std::as_const(login.toRemember)) {
        if (remembered != key)
            continue;
        whenAnswered(m_secrets->save(key, secret, owner), this,
                     [this, profile, key](const KeychainResult<void> &saved) {
                         onSaved(profile, key, saved);
                     });
    }
    login.toRemember.removeIf([&key](const auto &each) { return each.first == key; });
    const LookUp *lookUp = findLookUp(profile, key);
    if (lookUp && lookUp->used && !owner.value.isEmpty())
        if (const auto claimed = m_secrets->claim(key, owner); !claimed)
            emit logged(profile, LogLevel::Warning, describe(claimed.error()));
}

void CredentialBroker::onSaved(const ProfileId &profile, const CredentialKey &key,
                               const KeychainResult<void> &saved)
{
    if (saved) {
        emit logged(profile, LogLevel::Info,
                    tr("The secret for %1 is saved in the keychain.").arg(key.subject));
        return;
    }
    const QString why =
        tr("The secret for %1 could not be saved. %2").arg(key.subject, describe(saved.error()));
    emit logged(profile, LogLevel::Warning, why);
    emit notSaved(why);
}

/// What was right before stays right where the line broke before the server judged it.
void CredentialBroker::loginEnded(const ProfileId &profile)
{
    const Login login = m_logins.take(profile);
    for (const Typed &typed : login.typed) {
        if (typed.acceptedBefore)
            keep(profile, typed.key, typed.secret);
    }
}

void CredentialBroker::forget(const ProfileId &profile)
{
    m_logins.remove(profile);
    m_kept.remove(profile);
}

} // namespace culvert
