#include "core/profile/machinename.h"

#include <QCoreApplication>

#include <utility>

namespace culvert {

namespace {

struct MachineNameText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::MachineName)
};

} // namespace

QString dativeOf(const QString &machine)
{
    const std::pair<QString, QString> madeUp[] = {
        {MachineNameText::tr("this computer"), MachineNameText::tr("this computer", "dative")},
        {MachineNameText::tr("the other machine"),
         MachineNameText::tr("the other machine", "dative")},
        {MachineNameText::tr("the server"), MachineNameText::tr("the server", "dative")},
        {MachineNameText::tr("a third host"), MachineNameText::tr("a third host", "dative")},
        {MachineNameText::tr("your router"), MachineNameText::tr("your router", "dative")},
        {MachineNameText::tr("their router"), MachineNameText::tr("their router", "dative")},
    };
    for (const auto &[name, inflected] : madeUp) {
        if (machine == name)
            return inflected;
    }
    return machine;
}

QString whyNotHere(const Profile &profile)
{
    return runsHere(profile)
        ? QString()
        : MachineNameText::tr("'%1' runs on %2, not on this computer. Its page in the "
                              "window has the script for %2.")
              .arg(profile.name, dativeOf(nameOfRunner(profile)));
}

} // namespace culvert
