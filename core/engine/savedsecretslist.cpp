#include "core/engine/savedsecretslist.h"

#include "core/base/savefile.h"
#include "core/profile/jsonplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SavedSecrets)
};

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

QByteArray toJson(const QList<SavedSecret> &list)
{
    QJsonArray secrets;
    for (const SavedSecret &saved : list)
        secrets.append(toJson(saved));
    return QJsonDocument(QJsonObject{{u"secrets"_s, secrets}}).toJson();
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

} // namespace

SavedSecretsList::SavedSecretsList(const QString &folder)
    : m_file(QDir(folder).filePath(u"saved-secrets.json"_s))
{}

Result<QList<SavedSecret>> SavedSecretsList::read() const
{
    const auto unreadable = [this](const QString &why) {
        return failure(ErrorCode::ProfileInvalid, u"%1: %2"_s.arg(m_file, why));
    };
    QFile file(m_file);
    if (!file.exists())
        return QList<SavedSecret>();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QByteArray json = file.readAll();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (document.isNull())
        return unreadable(
            u"%1: %2"_s.arg(placeOf(json, parseError.offset), parseError.errorString()));
    const QJsonValue secrets = document.object().value("secrets"_L1);
    if (!secrets.isArray())
        return unreadable(Text::tr("%1: a list named secrets is expected").arg(placeOf(json, 0)));
    QList<SavedSecret> list;
    for (const QJsonValue &value : secrets.toArray()) {
        const std::optional<SavedSecret> saved = savedFrom(value.toObject());
        if (!saved) {
            const qsizetype offset = offsetOf(json, u"secrets[%1]"_s.arg(list.size()));
            return unreadable(Text::tr("%1: this is no saved secret").arg(placeOf(json, offset)));
        }
        list.append(*saved);
    }
    return list;
}

Result<bool> SavedSecretsList::update(const std::function<void(QList<SavedSecret> &)> &change) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(lockTimeout))
        return failure(
            ErrorCode::ProfileInvalid,
            Text::tr("%1 is held by another program or cannot be written.").arg(lock.fileName()));
    const Result<QList<SavedSecret>> before = read();
    if (!before)
        return failure(before.error());
    QList<SavedSecret> after = *before;
    change(after);
    if (after == *before)
        return false;
    if (const auto problem = saveFile(m_file, toJson(after), ownerOnly))
        return failure(ErrorCode::ProfileInvalid,
                       Text::tr("%1 cannot be written: %2").arg(m_file, *problem));
    return true;
}

} // namespace culvert
