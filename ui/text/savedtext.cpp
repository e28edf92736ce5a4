#include "ui/text/savedtext.h"

#include "core/base/savefile.h"

#include <QCoreApplication>

namespace culvert {

namespace {

struct SavedText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SavedText)
};

} // namespace

QString saveAndTell(const QString &path, const QByteArray &bytes)
{
    const std::optional<QString> problem = saveFile(path, bytes);
    return problem ? SavedText::tr("%1 cannot be written: %2").arg(path, *problem)
                   : SavedText::tr("Saved as %1.").arg(path);
}

} // namespace culvert
