#pragma once

#include "core/situations/kit.h"

namespace culvert {

/// What the scripts for all systems have in common.
struct KitParts
{
    QString name; ///< of folder and service: "culvert-reach-pi-09af3c5e"
    QString tunnel; ///< "reach-pi-09af3c5e", no other tunnel's
    QString machine; ///< that runs it
    QString server; ///< that it dials, "ann@relay.example.org"
    Profile profile;
    QStringList ssh; ///< the words after ssh's own options for key and known hosts
    QStringList serverKeys;
};

/// One line each, for comments and for what the script prints.
QStringList introductionOf(const KitParts &parts);
QString keyTextOf(const KitParts &parts); ///< above the public key
QString waitTextOf(const KitParts &parts); ///< below it
QString undoTextOf(const QString &command);
QString undoneTextOf(const KitParts &parts);
QString missingTextOf(const QString &program);
QString unknownKeyTextOf(const KitParts &parts); ///< empty where the server's key is known

QString posixKit(const KitParts &parts, KitSystem system);
QString powershellKit(const KitParts &parts);

} // namespace culvert
