#include "app/cli/events/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace culvert {

namespace {

QByteArray textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

JsonLine &JsonLine::add(QLatin1StringView key, const QJsonValue &value)
{
    addText(key, textOf(value));
    return *this;
}

JsonLine &JsonLine::add(QLatin1StringView key, const JsonLine &object)
{
    addText(key, object.toJson());
    return *this;
}

QByteArray JsonLine::toJson() const
{
    return '{' + m_members + '}';
}

void JsonLine::addText(QLatin1StringView key, const QByteArray &json)
{
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(key.data(), key.size()) + "\":" + json;
}

} // namespace culvert
