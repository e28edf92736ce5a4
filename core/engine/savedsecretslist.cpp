#include "core/engine/savedsecretslist.h"

#include "core/base/filecontent.h"
#include "core/base/filelock.h"
#include "core/base/savefile.h"
#include "core/profile/jsonreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SavedSecretsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SavedSecrets)
};

constexpr qint64 largestList = 16 * 1024 * 1024;
constexpr std::chrono::seconds listLockPatience{2};

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

SavedSecret readSaved(JsonReader &reader)
{
    SavedSecret saved;
    reader.require(u"kind"_s);
    reader.require(u"subject"_s);
    saved.key.kind = reader.oneOf(u"kind"_s, secretKindWords);
    saved.key.subject = reader.text(u"subject"_s);
    for (const QString &owner : reader.texts(u"tunnels"_s))
        saved.owners.append(ProfileId{owner});
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
    if (!QFileInfo::exists(m_file))
        return QList<SavedSecret>();
    const FileContent json = readPlainFile(m_file, largestList);
    if (!json)
        return unreadable(json.error());
    const Result<QJsonObject> document = jsonObjectFrom(*json);
    if (!document)
        return unreadable(document.error().message);
    QList<SavedSecret> list;
    std::optional<Error> problem;
    JsonReader reader(*document, {}, problem);
    reader.require(u"secrets"_s);
    reader.objects(u"secrets"_s, [&list](JsonReader &each) { list.append(readSaved(each)); });
    if (problem)
        return unreadable(located(*problem, *json).message);
    return list;
}

Result<bool> SavedSecretsList::update(const std::function<void(QList<SavedSecret> &)> &change) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    FileLock lock(m_file + u".lock"_s);
    if (const Result<void> locked = lock.lockOrSay(listLockPatience); !locked)
        return failure(locked.error());
    const Result<QList<SavedSecret>> before = read();
    if (!before)
        return failure(before.error());
    QList<SavedSecret> after = *before;
    change(after);
    if (after == *before)
        return false;
    if (const auto problem = saveFile(m_file, toJson(after), ownerOnly))
        return failure(ErrorCode::ProfileInvalid,
                       SavedSecretsText::tr("%1 cannot be written: %2").arg(m_file, *problem));
    return true;
}

} // namespace culvert
