#pragma once

#include "core/situations/remotesetup.h"

namespace culvert {

/// What the scripts for all systems have in common.
struct SetupParts
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
QStringList introductionOf(const SetupParts &parts);
QString keyTextOf(const SetupParts &parts); ///< above the public key
QString waitTextOf(const SetupParts &parts); ///< below it
QString undoTextOf(const QString &command);
QString undoneTextOf(const SetupParts &parts);
QString missingTextOf(const QString &program);
QString unknownKeyTextOf(const SetupParts &parts); ///< empty where the server's key is known

QString posixSetup(const SetupParts &parts, RemoteSystem system);
QString powershellSetup(const SetupParts &parts);

} // namespace culvert
