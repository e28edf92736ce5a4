#include "core/profile/jsonreader.h"

#include "core/profile/jsonplace.h"
#include "core/profile/profilejsontext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace culvert {

Result<QJsonObject> jsonObjectFrom(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return failure(ErrorCode::ProfileInvalid,
                       u"%1: %2"_s.arg(placeOf(json, error.offset), error.errorString()));
    if (!document.isObject())
        return failure(ErrorCode::ProfileInvalid,
                       ProfileJsonText::tr("line 1, column 1: an object is expected"));
    return document.object();
}

Error located(Error problem, const QByteArray &json)
{
    problem.message =
        u"%1: %2"_s.arg(placeOf(json, offsetOf(json, problem.detail)), problem.message);
    return problem;
}

JsonReader::JsonReader(const QJsonObject &object, const QString &path,
                       std::optional<Error> &problem)
    : m_object(object), m_path(path), m_problem(problem)
{}

QString JsonReader::text(const QString &key)
{
    return take(key, QJsonValue::String).toString();
}

bool JsonReader::flag(const QString &key, bool absent)
{
    return take(key, QJsonValue::Bool).toBool(absent);
}

quint16 JsonReader::port(const QString &key)
{
    const double number = take(key, QJsonValue::Double).toDouble();
    if (number >= 0 && number <= 65535 && number == int(number))
        return quint16(number);
    fail(key, ProfileJsonText::tr("is not a port"));
    return 0;
}

int JsonReader::count(const QString &key, int most)
{
    const double number = take(key, QJsonValue::Double).toDouble(1);
    if (number >= 1 && number <= most && number == int(number))
        return int(number);
    fail(key, ProfileJsonText::tr("is not a whole number from 1 to %1").arg(most));
    return 1;
}

QStringList JsonReader::texts(const QString &key)
{
    QStringList list;
    const QJsonArray array = take(key, QJsonValue::Array).toArray();
    for (const QJsonValueConstRef value : array) {
        if (!value.isString())
            fail(key, ProfileJsonText::tr("must hold text only"));
        else if (value.toString().isEmpty())
            fail(key, ProfileJsonText::tr("must hold no empty text"));
        list.append(value.toString());
    }
    return list;
}

JsonReader JsonReader::object(const QString &key)
{
    return JsonReader(take(key, QJsonValue::Object).toObject(), pathOf(key), m_problem);
}

JsonReader JsonReader::element(const QString &key, qsizetype index, const QJsonValue &value)
{
    const QString name = u"%1[%2]"_s.arg(key).arg(index);
    if (!value.isObject())
        fail(name, ProfileJsonText::tr("must be an object"));
    return JsonReader(value.toObject(), pathOf(name), m_problem);
}

void JsonReader::require(const QString &key)
{
    if (!has(key))
        fail(key, ProfileJsonText::tr("is missing"));
}

QJsonObject JsonReader::unknown() const
{
    QJsonObject rest = m_object;
    for (const QString &key : m_known)
        rest.remove(key);
    return rest;
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonReader::fail(const QString &key, const QString &what)
{
    if (!m_problem)
        m_problem = Error{.code = ErrorCode::ProfileInvalid,
                          .message = u"%1 %2"_s.arg(pathOf(key), what),
                          .detail = pathOf(key)};
}

void JsonReader::failUnknown(const QString &key, const QString &word)
{
    fail(key, ProfileJsonText::tr("'%1' is not known").arg(word));
}

QJsonValue JsonReader::take(const QString &key, QJsonValue::Type type)
{
    m_known.append(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && value.type() != type) {
        fail(key, ProfileJsonText::tr("has the wrong type"));
        return QJsonValue(QJsonValue::Undefined);
    }
    return value;
}

} // namespace culvert
