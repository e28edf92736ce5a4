#include "ui/dialogs/noticespage.h"

#include <QCheckBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace culvert {

NoticesPage::NoticesPage(PreferencesFile &preferences, QWidget *parent)
    : PreferencesPage(preferences, parent)
{
    addNote(tr("Culvert tells you when a tunnel"));
    addCheck(u"notify-needsyou"_s, tr("needs you: a question, or a failure that stays"),
             [](Preferences &all) -> bool & { return all.notices.needsYou; });
    const QCheckBox *lost = addCheck(u"notify-lost"_s, tr("is lost"),
                                     [](Preferences &all) -> bool & { return all.notices.lost; });
    QSpinBox *after = addSeconds(u"notify-lostafter"_s, tr("for longer than"), 0,
                                 [](Preferences &all) -> int & { return all.notices.lostAfter; });
    after->setEnabled(lost->isChecked());
    connect(lost, &QCheckBox::toggled, after, &QWidget::setEnabled);
    addCheck(u"notify-back"_s, tr("is back again"),
             [](Preferences &all) -> bool & { return all.notices.back; });
    addCheck(u"notify-firstup"_s, tr("is up for the first time"),
             [](Preferences &all) -> bool & { return all.notices.firstUp; });
    addNote(tr("Nothing is told of a tunnel that you are looking at, and what happens to several "
               "at once is told once."));
}

} // namespace culvert
