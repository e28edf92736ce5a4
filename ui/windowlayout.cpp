#include "ui/windowlayout.h"

#include "ui/base/dialogs.h"
#include "ui/base/preferences.h"
#include "ui/picture/picturemenu.h"
#include "ui/text/language.h"
#include "ui/tunnelactions.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

WindowLayout::WindowLayout(QMainWindow &window, TunnelActions &actions, ProfileModel &model,
                           EventLogModel &log, TunnelRecords &records, PreferencesFile &preferences)
    : m_window(window), m_actions(actions), m_model(model), m_log(log), m_records(records),
      m_preferences(preferences), m_settings(preferences.settings())
{
    build();
}

void WindowLayout::build()
{
    buildToolBar();
    buildPages();
    buildMenus();
}

std::unique_ptr<QWidget> WindowLayout::rebuild()
{
    saveParts();
    const QString words = filter->text();
    delete m_toolBar;
    const bool told = !bar->isHidden();
    bar->setParent(&m_window); // what it says and offers stays
    std::unique_ptr<QWidget> before(m_window.takeCentralWidget());
    m_window.setMenuBar(new QMenuBar(&m_window)); // deletes the old one
    build();
    m_window.centralWidget()->show(); // by itself it would be there a turn later
    bar->setVisible(told);
    restoreParts();
    filter->setText(words);
    return before;
}

void WindowLayout::buildToolBar()
{
    filter = new QLineEdit(&m_window);
    filter->setObjectName(u"filter"_s);
    filter->setAccessibleName(tr("Filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(240);
    connect(&m_actions.filter, &QAction::triggered, filter, [this] {
        filter->setFocus(Qt::ShortcutFocusReason);
        filter->selectAll();
    });

    m_toolBar = new QToolBar(tr("Commands"), &m_window);
    m_toolBar->setObjectName(u"toolbar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setContentsMargins(8, 2, 8, 2);
    m_actions.fill(*m_toolBar);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addWidget(filter);
    m_window.addToolBar(m_toolBar);
}

void WindowLayout::buildPages()
{
    empty = new EmptyPage(&m_window);
    m_splitter = new QSplitter(&m_window);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    list = new ProfileList(m_model, m_splitter);
    list->setFrameShape(QFrame::NoFrame);
    list->addActions(m_actions.ofOneTunnel());
    connect(filter, &QLineEdit::textChanged, list, &ProfileList::setWords);
    const auto onKey = [this](Qt::Key key, QWidget *widget, auto done) {
        connect(new QShortcut(key, widget, nullptr, nullptr, Qt::WidgetShortcut),
                &QShortcut::activated, this, done);
    };
    onKey(Qt::Key_Escape, filter, [this] { filter->clear(); });
    onKey(Qt::Key_Escape, list, [this] { filter->clear(); });
    onKey(Qt::Key_Down, filter, [this] { list->setFocus(Qt::TabFocusReason); });
    details = new DetailPanel(m_log, m_records, m_splitter);
    m_splitter->addWidget(list);
    m_splitter->addWidget(details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 960});

    m_pages = new QStackedWidget(&m_window);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_splitter);
    storeBar = new MessageBar(u"storebar"_s, &m_window);
    if (!bar)
        bar = new MessageBar(u"messagebar"_s, &m_window);
    auto *central = new QWidget(&m_window);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(storeBar);
    layout->addWidget(bar);
    layout->addWidget(m_pages, 1);
    m_window.setCentralWidget(central);
}

void WindowLayout::buildMenus()
{
    QMenu &view = m_actions.fill(*m_window.menuBar());
    buildLanguageMenu(view);
    PictureMenu &picture = details->pictureMenu();
    view.addMenu(&picture);
    picture.setStill(m_settings.value(u"keepPictureStill"_s).toBool());
    connect(&picture, &PictureMenu::stillToggled, this,
            [this](bool still) { m_settings.setValue(u"keepPictureStill"_s, still); });
}

void WindowLayout::buildLanguageMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Language"));
    auto *choice = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language-"_s + name);
        action->setCheckable(true);
        action->setChecked(m_preferences.current().language == name);
        choice->addAction(action);
        connect(&m_preferences, &PreferencesFile::changed, action,
                [action, name](const Preferences &now) {
                    if (now.language == name)
                        action->setChecked(true);
                });
        connect(action, &QAction::triggered, this, [this, name] {
            Preferences wanted = m_preferences.current();
            wanted.language = name;
            m_preferences.change(wanted);
        });
    };
    add(tr("As the &system"), {});
    for (const QString &name : Language::available())
        add(QLocale(name).nativeLanguageName(), name);
}

void WindowLayout::showEmptyPage(bool shown)
{
    m_pages->setCurrentIndex(shown ? 0 : 1);
}

void WindowLayout::restore()
{
    if (!m_window.restoreGeometry(m_settings.value(u"geometry"_s).toByteArray()))
        resizeWithinScreen(m_window, {1280, 800});
    restoreParts();
}

void WindowLayout::restoreParts()
{
    m_splitter->restoreState(m_settings.value(u"splitter"_s).toByteArray());
    list->filter().setFoldedGroups(m_settings.value(u"foldedGroups"_s).toStringList());
}

void WindowLayout::save()
{
    m_settings.setValue(u"geometry"_s, m_window.saveGeometry());
    saveParts();
}

void WindowLayout::saveParts()
{
    m_settings.setValue(u"splitter"_s, m_splitter->saveState());
    m_settings.setValue(u"foldedGroups"_s, list->filter().foldedGroups());
}

} // namespace culvert
