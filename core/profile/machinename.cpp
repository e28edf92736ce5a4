#include "core/profile/machinename.h"

#include <QCoreApplication>

#include <utility>

namespace culvert {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(culvert::MachineName)
};

} // namespace

QString dativeOf(const QString &machine)
{
    const std::pair<QString, QString> madeUp[] = {
        {Text::tr("this computer"), Text::tr("this computer", "dative")},
        {Text::tr("the other machine"), Text::tr("the other machine", "dative")},
        {Text::tr("the server"), Text::tr("the server", "dative")},
        {Text::tr("a third host"), Text::tr("a third host", "dative")},
        {Text::tr("your router"), Text::tr("your router", "dative")},
        {Text::tr("their router"), Text::tr("their router", "dative")},
    };
    for (const auto &[name, inflected] : madeUp) {
        if (machine == name)
            return inflected;
    }
    return machine;
}

QString whyNotHere(const Profile &profile)
{
    return runsHere(profile) ? QString()
                             : Text::tr("'%1' runs on %2, not on this computer. What %2 needs "
                                        "stands under \"Commands\".")
                                   .arg(profile.name, dativeOf(nameOfRunner(profile)));
}

} // namespace culvert
