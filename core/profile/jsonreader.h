#pragma once

#include "core/base/result.h"
#include "core/base/wordtable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace culvert {

/// The text's one object. Fails with ProfileInvalid, naming line and column.
Result<QJsonObject> jsonObjectFrom(const QByteArray &json);

/// A JsonReader's problem, whose detail is the field's path, with line and column in its message.
Error located(Error problem, const QByteArray &json);

/// Reads the keys of one object, and remembers which. A key that is missing reads as empty. The
/// first thing that is wrong is put into `problem`, which must outlive the reader: ProfileInvalid,
/// its detail the field's path as offsetOf() takes it. A value.
class JsonReader
{
public:
    JsonReader(const QJsonObject &object, const QString &path, std::optional<Error> &problem);

    QString text(const QString &key);
    bool flag(const QString &key, bool absent);
    quint16 port(const QString &key);
    int count(const QString &key, int most); ///< from 1; 1 where the key is missing
    QStringList texts(const QString &key);
    JsonReader object(const QString &key);
    template <typename Read>
    void objects(const QString &key, Read read)
    {
        const QJsonArray array = take(key, QJsonValue::Array).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            JsonReader reader = element(key, i, array[i]);
            read(reader);
        }
    }
    /// The enum's first value where the key is missing or its word is not known.
    template <typename Enum, std::size_t size>
    Enum oneOf(const QString &key, const WordTable<Enum, size> &words)
    {
        const QString word = text(key);
        const std::optional<Enum> value = words.find(word);
        if (!value && has(key))
            failUnknown(key, word);
        return value.value_or(Enum());
    }
    bool has(const QString &key) const { return m_object.contains(key); }
    void require(const QString &key);
    QJsonObject unknown() const; ///< the keys that nobody has asked for

private:
    QString pathOf(const QString &key) const;
    void fail(const QString &key, const QString &what);
    void failUnknown(const QString &key, const QString &word);
    QJsonValue take(const QString &key, QJsonValue::Type type);
    JsonReader element(const QString &key, qsizetype index, const QJsonValue &value);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> &m_problem;
    QStringList m_known;
};

} // namespace culvert
