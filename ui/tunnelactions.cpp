#include "ui/tunnelactions.h"

#include "ui/base/icons.h"
#include "ui/text/language.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace culvert {

TunnelActions::TunnelActions(QObject *parent) : QObject(parent)
{
    name(create, u"newtunnel"_s, {QKeySequence::New});
    name(import, u"import"_s, {Qt::CTRL | Qt::Key_I});
    name(paste, u"paste"_s, {QKeySequence::Paste});
    name(start, u"start"_s);
    name(stop, u"stop"_s);
    name(startAll, u"startall"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    name(stopAll, u"stopall"_s);
    name(edit, u"edit"_s, {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    name(duplicate, u"duplicate"_s, {Qt::CTRL | Qt::Key_D});
    name(remove, u"delete"_s, {QKeySequence::Delete});
    name(moveToGroup, u"movetogroup"_s);
    name(undoRemove, u"undodelete"_s, {QKeySequence::Undo});
    name(copyCommand, u"copysshcommand"_s, {QKeySequence::Copy});
    name(terminal, u"terminal"_s, {Qt::CTRL | Qt::Key_T});
    name(exportTo, u"export"_s, {Qt::CTRL | Qt::Key_E});
    name(check, u"checkfirst"_s, {Qt::Key_F5});
    name(prove, u"checknow"_s, {Qt::Key_F5});
    name(showLog, u"showlog"_s, {Qt::CTRL | Qt::Key_L});
    name(filter, u"focusfilter"_s, {QKeySequence::Find});
    name(preferences, u"preferences"_s, {Qt::CTRL | Qt::Key_Comma});
    name(demo, u"demo"_s);
    name(reverseDemo, u"reversedemo"_s);
    name(keys, u"keys"_s, {QKeySequence::HelpContents});
    name(quit, u"quit"_s, {Qt::CTRL | Qt::Key_Q});
    name(about, u"about"_s);
    create.setIcon(symbolicIcon(u"new"_s));
    import.setIcon(symbolicIcon(u"import"_s));
    check.setIcon(symbolicIcon(u"check"_s));
    start.setIcon(symbolicIcon(u"start"_s));
    stop.setIcon(symbolicIcon(u"stop"_s));
    edit.setIcon(symbolicIcon(u"edit"_s));
    remove.setIcon(symbolicIcon(u"delete"_s));
    preferences.setMenuRole(QAction::PreferencesRole);
    quit.setMenuRole(QAction::QuitRole);
    about.setMenuRole(QAction::AboutRole);
    for (QAction *action : {&edit, &remove, &copyCommand})
        action->setShortcutContext(Qt::WidgetShortcut); // keys that mean something else elsewhere
    undoRemove.setEnabled(false);
    retranslate();
}

void TunnelActions::retranslate()
{
    say(create, tr("&New tunnel"));
    say(import, tr("&Import\u2026"));
    say(paste, tr("Paste an &ssh command"));
    say(start, tr("&Start"));
    say(stop, tr("S&top"));
    say(startAll, tr("Start a&ll"));
    say(stopAll, tr("Stop &all"));
    say(edit, tr("&Edit"));
    say(duplicate, tr("Du&plicate"));
    say(remove, tr("&Delete"));
    say(moveToGroup, tr("Move to &group"));
    say(undoRemove, tr("&Undo delete"));
    say(copyCommand, tr("&Copy ssh command"));
    say(terminal, tr("Log &in in a terminal"));
    say(exportTo, tr("E&xport\u2026"));
    say(check, tr("Chec&k first"));
    say(prove, tr("Check no&w"));
    say(showLog, tr("Show l&og"));
    say(filter, tr("&Filter"));
    say(preferences, tr("P&references\u2026"));
    say(demo, tr("Try the &demo"));
    say(reverseDemo, tr("The demo &backwards"));
    say(keys, tr("&Keys"));
    say(quit, tr("&Quit"));
    say(about, tr("&About Culvert"));
}

void TunnelActions::say(QAction &action, const QString &text)
{
    action.setText(text);
    action.setIconText(withoutMnemonic(text)); // on the tool bar nothing is underlined
    action.setToolTip(action.iconText());
}

void TunnelActions::name(QAction &action, const QString &objectName,
                         const QList<QKeySequence> &shortcuts)
{
    action.setObjectName(objectName);
    action.setShortcuts(shortcuts);
}

void TunnelActions::fill(QToolBar &toolBar)
{
    toolBar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toolBar.setIconSize({16, 16});
    const auto add = [&toolBar](QAction &action) {
        toolBar.addAction(&action);
        QWidget *button = toolBar.widgetForAction(&action);
        button->setObjectName(action.objectName());
        button->setAccessibleName(withoutMnemonic(action.text()));
        button->setFocusPolicy(Qt::TabFocus);
    };
    add(create);
    add(import);
    toolBar.addSeparator();
    add(start);
    add(stop);
    add(check);
    toolBar.addSeparator();
    add(edit);
    add(remove);
}

QMenu &TunnelActions::fill(QMenuBar &menuBar)
{
    QMenu *file = menuBar.addMenu(tr("&File"));
    file->addActions({&create, &import, &paste});
    file->addSeparator();
    file->addAction(&preferences);
    file->addSeparator();
    file->addAction(&quit);
    QMenu *tunnel = menuBar.addMenu(tr("&Tunnel"));
    tunnel->addActions(ofOneTunnel());
    tunnel->addAction(&undoRemove);
    tunnel->addSeparator();
    tunnel->addActions({&startAll, &stopAll});
    QMenu *view = menuBar.addMenu(tr("&View"));
    view->addActions({&filter, &showLog});
    QMenu *help = menuBar.addMenu(tr("&Help"));
    help->addActions({&demo, &reverseDemo});
    help->addSeparator();
    help->addActions({&keys, &about});
    return *view;
}

QList<QAction *> TunnelActions::ofOneTunnel()
{
    return {&start,       &stop,     &check,    &prove,       &edit,  &duplicate,
            &copyCommand, &terminal, &exportTo, &moveToGroup, &remove};
}

void TunnelActions::update(const Situation &situation)
{
    const bool any = situation.current.has_value();
    const bool running = isRunning(situation.state);
    create.setEnabled(situation.writable);
    import.setEnabled(situation.writable);
    paste.setEnabled(situation.writable);
    const bool waiting = situation.state == SessionState::WaitingToRetry;
    const bool elsewhere = any && !runsHere(*situation.current);
    say(start, elsewhere && situation.chosen == 1 ? tr("&Set up") : tr("&Start"));
    if (elsewhere)
        start.setToolTip(tr("What %1 has to do").arg(nameOfRunner(*situation.current)));
    start.setEnabled(any && (!running || waiting) && situation.state != SessionState::Closing);
    stop.setEnabled(any && running);
    check.setEnabled(any && !running
                     && situation.state != SessionState::Closing); // one of the two has F5
    prove.setEnabled(any && situation.state == SessionState::Established);
    edit.setEnabled(situation.saved && situation.writable);
    duplicate.setEnabled(any && situation.writable);
    remove.setEnabled(any && (situation.writable || !situation.saved));
    copyCommand.setEnabled(any);
    exportTo.setEnabled(any);
    terminal.setEnabled(any);
    showLog.setEnabled(any);
    moveToGroup.setEnabled(situation.saved && situation.writable);
    if (situation.chosen > 1) {
        for (QAction *action :
             {&check, &prove, &edit, &duplicate, &copyCommand, &terminal, &exportTo})
            action->setEnabled(false);
        start.setEnabled(true);
        stop.setEnabled(situation.anyRunning);
    }
    startAll.setEnabled(situation.anyTunnel);
    stopAll.setEnabled(situation.anyRunning);
}

} // namespace culvert
