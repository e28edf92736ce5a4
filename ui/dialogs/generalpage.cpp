#include "ui/dialogs/generalpage.h"

#include "ui/text/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace culvert {

GeneralPage::GeneralPage(PreferencesFile &preferences, Autostart &autostart, QWidget *parent)
    : PreferencesPage(preferences, parent), m_autostart(autostart),
      m_atLogin(new QCheckBox(tr("Start Culvert when I log in"), this)),
      m_minimized(new QCheckBox(tr("Show no window then"), this))
{
    buildAutostart();
    addCheck(u"startwhatran"_s, tr("Start again the tunnels that ran when Culvert quit"),
             [](Preferences &all) -> bool & { return all.startWhatRan; });
    addChoice<OnClose>(u"onclose"_s, tr("Closing the window"),
                       {tr("hides it in the tray"), tr("minimises it"), tr("quits Culvert")},
                       [](Preferences &all) -> OnClose & { return all.onClose; });
    addCheck(u"askbeforequit"_s, tr("Ask before quitting while tunnels run"),
             [](Preferences &all) -> bool & { return all.askBeforeQuit; });
    buildLanguage();
    addChoice<Appearance>(u"theme"_s, tr("Theme"), {tr("As the system"), tr("Light"), tr("Dark")},
                          [](Preferences &all) -> Appearance & { return all.theme; });
    addChoice<Units>(u"units"_s, tr("Units"), {tr("kB, MB (1000)"), tr("KiB, MiB (1024)")},
                     [](Preferences &all) -> Units & { return all.units; });
}

void GeneralPage::buildAutostart()
{
    m_atLogin->setObjectName(u"startatlogin"_s);
    m_minimized->setObjectName(u"startminimized"_s);
    addWide(m_atLogin);
    addWide(m_minimized);
    m_problem = addNote({});
    m_problem->setObjectName(u"autostartproblem"_s);
    m_problem->hide();
    connect(m_atLogin, &QCheckBox::clicked, this, &GeneralPage::wishAutostart);
    connect(m_minimized, &QCheckBox::clicked, this, &GeneralPage::wishAutostart);
    connect(&m_autostart, &Autostart::changed, this, &GeneralPage::showAutostart);
    connect(&m_autostart, &Autostart::failed, this, [this](const QString &why) {
        m_problem->setText(why);
        m_problem->show();
    });
    showAutostart();
}

void GeneralPage::showAutostart()
{
    const Autostart::State state = m_autostart.state();
    const bool unknown = state == Autostart::State::Unknown;
    m_atLogin->setCheckState(unknown                              ? Qt::PartiallyChecked
                                 : state == Autostart::State::Off ? Qt::Unchecked
                                                                  : Qt::Checked);
    m_minimized->setChecked(state == Autostart::State::Minimized);
    m_minimized->setEnabled(m_atLogin->checkState() == Qt::Checked);
}

void GeneralPage::wishAutostart()
{
    m_problem->hide();
    if (m_atLogin->checkState() == Qt::Unchecked)
        m_autostart.set(Autostart::State::Off);
    else
        m_autostart.set(m_minimized->isChecked() ? Autostart::State::Minimized
                                                 : Autostart::State::On);
    showAutostart();
}

void GeneralPage::buildLanguage()
{
    QStringList names{QString()};
    QStringList texts{tr("As the system")};
    for (const QString &name : Language::available()) {
        names.append(name);
        texts.append(QLocale(name).nativeLanguageName());
    }
    const auto place = [](Preferences &all) -> QString & { return all.language; };
    addChoiceAt(u"language"_s, tr("Language"), texts,
                std::max(int(names.indexOf(m_shown.language)), 0),
                [this, names, place](int index) { change<QString>(place, names[index]); });
}

} // namespace culvert
