#include "ui/dialogs/programspage.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace culvert {

ProgramsPage::ProgramsPage(PreferencesFile &preferences, QWidget *parent)
    : PreferencesPage(preferences, parent)
{
    addLine(u"browser"_s, tr("Browser"), tr("the system's"),
            [](Preferences &all) -> QString & { return all.browser; });
    addLine(u"terminal"_s, tr("Terminal"), tr("the system's"),
            [](Preferences &all) -> QString & { return all.terminal; });
    addNote(tr("Command lines. The address, or the command to run, is added at the end: "
               "'firefox --new-window', 'konsole -e'."));
}

} // namespace culvert
