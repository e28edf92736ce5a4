#include "ui/models/draggedtunnels.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace culvert {

QString draggedTunnelsType()
{
    return u"application/x-culvert-tunnels"_s;
}

QMimeData *draggedTunnels(const QList<ProfileId> &ids)
{
    QStringList words;
    for (const ProfileId &id : ids)
        words.append(id.value);
    auto *data = new QMimeData;
    data->setData(draggedTunnelsType(), words.join(u'\n').toUtf8());
    return data;
}

QList<ProfileId> draggedTunnels(const QMimeData &data)
{
    QList<ProfileId> ids;
    const QString words = QString::fromUtf8(data.data(draggedTunnelsType()));
    for (const QString &id : words.split(u'\n', Qt::SkipEmptyParts))
        ids.append(ProfileId{id});
    return ids;
}

} // namespace culvert
