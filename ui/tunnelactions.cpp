#include "ui/tunnelactions.h"

#include "ui/base/symbolicicon.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace culvert {

TunnelActions::TunnelActions(QObject *parent) : QObject(parent)
{
    describe(create, tr("&New tunnel"), u"newtunnel"_s, {QKeySequence::New});
    describe(import, tr("&Import\u2026"), u"import"_s, {Qt::CTRL | Qt::Key_I});
    describe(paste, tr("Paste an &ssh command"), u"paste"_s, {QKeySequence::Paste});
    describe(start, tr("&Start"), u"start"_s);
    describe(stop, tr("S&top"), u"stop"_s);
    describe(startAll, tr("Start a&ll"), u"startall"_s, {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    describe(stopAll, tr("Stop &all"), u"stopall"_s);
    describe(edit, tr("&Edit"), u"edit"_s, {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter});
    describe(duplicate, tr("Du&plicate"), u"duplicate"_s, {Qt::CTRL | Qt::Key_D});
    describe(remove, tr("&Delete"), u"delete"_s, {QKeySequence::Delete});
    describe(moveToGroup, tr("Move to &group"), u"movetogroup"_s);
    describe(undoRemove, tr("&Undo delete"), u"undodelete"_s, {QKeySequence::Undo});
    describe(copyCommand, tr("&Copy ssh command"), u"copysshcommand"_s, {QKeySequence::Copy});
    describe(terminal, tr("Log &in in a terminal"), u"terminal"_s, {Qt::CTRL | Qt::Key_T});
    describe(exportTo, tr("E&xport\u2026"), u"export"_s, {Qt::CTRL | Qt::Key_E});
    describe(check, tr("Chec&k first"), u"checkfirst"_s, {Qt::Key_F5});
    describe(prove, tr("Check no&w"), u"checknow"_s, {Qt::Key_F5});
    describe(showLog, tr("Show l&og"), u"showlog"_s, {Qt::CTRL | Qt::Key_L});
    describe(filter, tr("&Filter"), u"focusfilter"_s, {QKeySequence::Find});
    describe(preferences, tr("P&references\u2026"), u"preferences"_s, {Qt::CTRL | Qt::Key_Comma});
    describe(demo, tr("Try the &demo"), u"demo"_s);
    describe(reverseDemo, tr("The demo &backwards"), u"reversedemo"_s);
    describe(keys, tr("&Keys"), u"keys"_s, {QKeySequence::HelpContents});
    describe(quit, tr("&Quit"), u"quit"_s, {Qt::CTRL | Qt::Key_Q});
    describe(about, tr("&About Culvert"), u"about"_s);
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
}

void TunnelActions::describe(QAction &action, const QString &text, const QString &objectName,
                             const QList<QKeySequence> &shortcuts)
{
    action.setText(text);
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
        button->setAccessibleName(action.text().remove(u'&'));
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
    start.setText(elsewhere && situation.chosen == 1 ? tr("&Set up") : tr("&Start"));
    start.setToolTip(elsewhere ? tr("What %1 has to do").arg(nameOfRunner(*situation.current))
                               : QString()); // empty: its text
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
