// How the main window is put together; what it does is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "ui/text/language.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/messagebar.h"
#include "ui/views/picturemenu.h"
#include "ui/views/profilelist.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

void MainWindow::build()
{
    setObjectName(u"mainwindow"_s);
    setWindowTitle(tr("Culvert"));
    setMinimumSize(880, 560);

    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);

    auto *toolBar = new QToolBar(tr("Commands"), this);
    toolBar->setObjectName(u"toolbar"_s);
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->setContentsMargins(8, 2, 8, 2);
    m_actions.fill(*toolBar);
    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addWidget(m_filter);
    addToolBar(toolBar);
    QMenu &view = m_actions.fill(*menuBar());
    buildLanguageMenu(view);

    m_empty = new EmptyPage(this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_details = new DetailPanel(m_log, m_splitter);
    PictureMenu &picture = m_details->pictureMenu();
    view.addMenu(&picture);
    picture.setStill(m_settings.value(u"keepPictureStill"_s).toBool());
    connect(&picture, &PictureMenu::stillToggled, this,
            [this](bool still) { m_settings.setValue(u"keepPictureStill"_s, still); });
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 960});

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_storeBar = new MessageBar(u"storebar"_s, this);
    m_bar = new MessageBar(u"messagebar"_s, this);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_storeBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::buildLanguageMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Language"));
    auto *choice = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language-"_s + name);
        action->setCheckable(true);
        action->setChecked(m_settings.value(u"language"_s).toString() == name);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setValue(u"language"_s, name);
            say(tr("Culvert speaks the chosen language when it starts the next time."));
        });
    };
    add(tr("As the &system"), {});
    for (const QString &name : Language::available())
        add(QLocale(name).nativeLanguageName(), name);
}

QWidget *MainWindow::buildList()
{
    m_list = new ProfileList(m_model, m_splitter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->addActions(m_actions.ofOneTunnel());
    connect(m_filter, &QLineEdit::textChanged, &m_list->filter(), &ProfileFilter::setWords);
    connect(&m_actions.filter, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return m_list;
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(u"geometry"_s).toByteArray()))
        resize(1280, 800);
    m_splitter->restoreState(m_settings.value(u"splitter"_s).toByteArray());
    m_list->filter().setFoldedGroups(m_settings.value(u"foldedGroups"_s).toStringList());
}

void MainWindow::saveLayout()
{
    m_settings.setValue(u"geometry"_s, saveGeometry());
    m_settings.setValue(u"splitter"_s, m_splitter->saveState());
    m_settings.setValue(u"foldedGroups"_s, m_list->filter().foldedGroups());
}

} // namespace culvert
