#include "ui/quitting.h"

#include "core/engine/engine.h"
#include "ui/base/otherlanguage.h"
#include "ui/base/preferences.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace culvert {

Quitting::Quitting(QWidget &window, Engine &engine, PreferencesFile &preferences)
    : QObject(&window), m_window(window), m_engine(engine), m_preferences(preferences)
{}

Quitting::~Quitting()
{
    delete m_box;
}

bool Quitting::needsAsking() const
{
    return m_preferences.current().askBeforeQuit && m_engine.runningCount() > 0;
}

void Quitting::quit()
{
    if (!needsAsking())
        return emit confirmed();
    ask(Else::Cancel);
}

void Quitting::quitOrMinimize()
{
    if (!needsAsking())
        return emit confirmed();
    ask(Else::Minimize);
}

/// One box, also when quitting is asked for again meanwhile.
void Quitting::ask(Else otherwise)
{
    if (!m_box)
        m_box = makeBox();
    if (otherwise == Else::Minimize && !m_box->findChild<QPushButton *>(u"minimize"_s)) {
        QPushButton *minimize =
            m_box->addButton(tr("Keep running, minimised"), QMessageBox::ActionRole);
        minimize->setObjectName(u"minimize"_s);
        connect(minimize, &QPushButton::clicked, &m_window, &QWidget::showMinimized);
    }
    m_box->show();
    m_box->raise();
    m_box->activateWindow();
}

QMessageBox *Quitting::makeBox()
{
    // over the window, or alone where that is hidden
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Culvert?"),
        tr("%n tunnel(s) run. They end when Culvert quits.", nullptr, m_engine.runningCount()),
        QMessageBox::NoButton, m_window.isVisible() ? &m_window : nullptr);
    box->setObjectName(u"quitbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    auto *never = new QCheckBox(tr("Do not ask again"), box);
    never->setObjectName(u"neverask"_s);
    box->setCheckBox(never);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"quit"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    box->setDefaultButton(cancel);
    connect(quit, &QPushButton::clicked, this, [this, never] {
        Preferences wanted = m_preferences.current();
        wanted.askBeforeQuit = !never->isChecked();
        m_preferences.change(wanted);
        emit confirmed();
    });
    openAgainInOtherLanguage(*box, [this, box] {
        const bool mayMinimize = box->findChild<QPushButton *>(u"minimize"_s);
        m_box = nullptr;
        ask(mayMinimize ? Else::Minimize : Else::Cancel);
        return m_box;
    });
    return box;
}

} // namespace culvert
