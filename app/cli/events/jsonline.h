#pragma once

#include <QJsonValue>

namespace culvert {

/// One JSON object whose keys stay in the order they are added; QJsonObject would sort them.
class JsonLine
{
public:
    JsonLine &add(QLatin1StringView key, const QJsonValue &value);
    JsonLine &add(QLatin1StringView key, const JsonLine &object);

    QByteArray toJson() const; ///< without a line end

private:
    void addText(QLatin1StringView key, const QByteArray &json);

    QByteArray m_members;
};

} // namespace culvert
