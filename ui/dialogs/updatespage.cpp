#include "ui/dialogs/updatespage.h"

using namespace Qt::StringLiterals;

namespace culvert {

UpdatesPage::UpdatesPage(PreferencesFile &preferences, QWidget *parent)
    : PreferencesPage(preferences, parent)
{
    addCheck(u"tellofupdates"_s, tr("Tell me when there is a newer version"),
             [](Preferences &all) -> bool & { return all.tellOfUpdates; });
    addNote(tr("Culvert then asks github.com once a day. It sends nothing about you, this computer "
               "or your tunnels, downloads nothing and changes nothing."));
}

} // namespace culvert
