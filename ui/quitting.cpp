#include "ui/quitting.h"

#include "core/engine/engine.h"
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
    ask()->show();
}

void Quitting::quitOrMinimize()
{
    if (!needsAsking())
        return emit confirmed();
    QMessageBox *box = ask();
    if (!box->findChild<QPushButton *>(u"minimize"_s)) {
        QPushButton *minimize =
            box->addButton(tr("Keep running, minimised"), QMessageBox::ActionRole);
        minimize->setObjectName(u"minimize"_s);
        connect(minimize, &QPushButton::clicked, &m_window, &QWidget::showMinimized);
    }
    box->show();
}

/// One box, also when quitting is asked for again meanwhile.
QMessageBox *Quitting::ask()
{
    if (m_box) {
        m_box->raise();
        m_box->activateWindow();
        return m_box;
    }
    // over the window, or alone where that is hidden
    m_box = new QMessageBox(
        QMessageBox::Question, tr("Quit Culvert?"),
        tr("%n tunnel(s) run. They end when Culvert quits.", nullptr, m_engine.runningCount()),
        QMessageBox::NoButton, m_window.isVisible() ? &m_window : nullptr);
    m_box->setObjectName(u"quitbox"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setWindowModality(Qt::WindowModal);
    auto *never = new QCheckBox(tr("Do not ask again"), m_box);
    never->setObjectName(u"neverask"_s);
    m_box->setCheckBox(never);
    QPushButton *quit = m_box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"quit"_s);
    QPushButton *cancel = m_box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    m_box->setDefaultButton(cancel);
    connect(quit, &QPushButton::clicked, this, [this, never] {
        Preferences wanted = m_preferences.current();
        wanted.askBeforeQuit = !never->isChecked();
        m_preferences.change(wanted);
        emit confirmed();
    });
    return m_box;
}

} // namespace culvert
