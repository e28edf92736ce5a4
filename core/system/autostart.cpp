#include "core/system/autostart.h"

#include "core/system/package.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

Autostart::Autostart(const QStringList &arguments, QObject *parent)
    : QObject(parent), m_arguments(arguments)
{}

Autostart::~Autostart() = default;

QString Autostart::program()
{
    // our own file is gone at the next login
    const QString image = isPackedIn("APPDIR") ? qEnvironmentVariable("APPIMAGE") : QString();
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QStringList Autostart::wordsFor(State wanted) const
{
    QStringList words{program()};
    if (wanted == State::Minimized)
        words.append(u"--minimized"_s);
    return words + m_arguments;
}

void Autostart::fail(const QString &why)
{
    emit failed(tr("Whether Culvert starts at login could not be changed: %1").arg(why));
}

} // namespace culvert
