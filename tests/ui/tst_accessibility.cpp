#include "core/engine/savedsecrets.h"
#include "core/secrets/keychainstore.h"
#include "core/system/autostart.h"
#include "tests/support/testprogram.h"
#include "tests/ui/madeup.h"
#include "tests/ui/windowfixture.h"
#include "ui/base/motion.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/views/profilelist.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

namespace {

QString nameOfWidget(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName() + u' '
        + widget.accessibleName();
}

bool isTarget(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget);
}

/// WCAG 2.2, 2.5.8: 24 by 24 pixels, or as much room around its middle that no other target is in.
bool isLargeEnough(const QWidget &widget, const QList<QWidget *> &others)
{
    constexpr int least = 24;
    if (widget.width() >= least && widget.height() >= least)
        return true;
    const auto placeOf = [](const QWidget &each) {
        return QRect(each.mapTo(each.window(), QPoint()), each.size());
    };
    QRect room(0, 0, least, least);
    room.moveCenter(placeOf(widget).center());
    return std::none_of(others.begin(), others.end(), [&](const QWidget *other) {
        return other != &widget && isTarget(*other) && placeOf(*other).intersects(room);
    });
}

/// The focus is on an entry, and there is none.
bool isEmptyView(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    return view && view->model()->rowCount() == 0;
}

/// The style marks the button that Enter presses, and no further when the focus is there, too.
bool isDefault(const QWidget &widget)
{
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    return button && button->isDefault();
}

/// What the keyboard can reach now.
QList<QWidget *> reachable(QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
            && !widget->visibleRegion().isEmpty() && !isEmptyView(*widget))
            widgets.append(widget);
    }
    return widgets;
}

} // namespace

/// What everybody needs who does not see well, or uses no mouse.
class TestAccessibility : public QObject, WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup();
    void showsWhereTheFocusIs_data();
    void showsWhereTheFocusIs();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void movesNothingWhereLessMotionIsWanted();
    void goesInReadingOrderByTab();
    void tabVisitsAllInReadingOrder_data();
    void tabVisitsAllInReadingOrder();

private:
    QWidget *make(const QString &name); ///< "window" or a dialog's name

    KeychainStore m_keychain;
    std::unique_ptr<SavedSecrets> m_secrets;
    Autostart m_autostart;
    std::unique_ptr<QWidget> m_dialog;
};

void TestAccessibility::cleanup()
{
    m_dialog.reset();
    m_secrets.reset();
    end();
}

QWidget *TestAccessibility::make(const QString &name)
{
    add(madeup::profiles());
    const Profile profile = madeup::profiles().constFirst();
    if (name == u"window"_s) {
        open();
        madeup::play(*m_engine, m_store->profiles());
        return m_window.get();
    }
    if (name == u"profile"_s)
        m_dialog = std::make_unique<ProfileDialog>(profile, *m_tunnels);
    else if (name == u"wizard"_s)
        m_dialog = std::make_unique<Wizard>();
    else if (name == u"import"_s)
        m_dialog = std::make_unique<ImportDialog>(*m_store);
    else if (name == u"export"_s)
        m_dialog = std::make_unique<ExportDialog>(profile);
    else if (name == u"hostkey"_s)
        m_dialog = std::make_unique<HostKeyDialog>(madeup::hostKeyQuestion());
    else if (name == u"credential"_s)
        m_dialog = std::make_unique<CredentialDialog>(madeup::passwordQuestion());
    else {
        m_secrets = std::make_unique<SavedSecrets>(m_keychain, m_folder->path());
        m_dialog = std::make_unique<PreferencesDialog>(*m_tunnels, *m_secrets, *m_preferences,
                                                       m_autostart);
    }
    m_dialog->show();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qFatal("the dialog does not come up");
    return m_dialog.get();
}

void TestAccessibility::showsWhereTheFocusIs_data()
{
    QTest::addColumn<QString>("top");
    for (const QString &top : {u"window"_s, u"profile"_s, u"wizard"_s, u"import"_s, u"export"_s,
                               u"hostkey"_s, u"credential"_s, u"preferences"_s})
        QTest::newRow(qPrintable(top)) << top;
}

/// Each widget looks different, around its edges at least, when the focus comes to it by Tab.
void TestAccessibility::showsWhereTheFocusIs()
{
    QFETCH(const QString, top);
    QWidget &window = *make(top);
    QStringList unseen;
    const auto look = [&] {
        for (QWidget *widget : reachable(window)) {
            if (QWidget *other = QApplication::focusWidget())
                other->clearFocus();
            const QRect area =
                QRect(widget->mapTo(&window, QPoint()), widget->size()).adjusted(-4, -4, 4, 4);
            // as after the key; since Qt 6.11 setFocus() takes it back
            window.setAttribute(Qt::WA_KeyboardFocusChange);
            const QImage without = window.grab(area).toImage();
            widget->setFocus(Qt::TabFocusReason);
            window.setAttribute(Qt::WA_KeyboardFocusChange);
            QCoreApplication::processEvents();
            if (widget->hasFocus() && !isDefault(*widget) && window.grab(area).toImage() == without)
                unseen.append(nameOfWidget(*widget));
        }
    };
    look();
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
    }
    unseen.removeDuplicates();
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestAccessibility::targetsAreLargeEnough_data()
{
    showsWhereTheFocusIs_data();
}

void TestAccessibility::targetsAreLargeEnough()
{
    QFETCH(const QString, top);
    QWidget &window = *make(top);
    QStringList small;
    const auto look = [&] {
        const QList<QWidget *> all = reachable(window);
        for (const QWidget *widget : all) {
            if (isTarget(*widget) && !isLargeEnough(*widget, all))
                small.append(u"%1: %2 x %3"_s.arg(nameOfWidget(*widget))
                                 .arg(widget->width())
                                 .arg(widget->height()));
        }
    };
    look();
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look();
        }
    }
    small.removeDuplicates();
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
}

void TestAccessibility::movesNothingWhereLessMotionIsWanted()
{
    const auto duration = [] {
        return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
    };
    const int usual = duration();
    const QString name = QApplication::style()->name();
    applyReducedMotion(true);
    QCOMPARE(duration(), 0);
    applyReducedMotion(true);
    applyReducedMotion(false);
    QCOMPARE(duration(), usual);
    QCOMPARE(QApplication::style()->name(), name);
}

/// From the list to the picture to the tabs.
void TestAccessibility::goesInReadingOrderByTab()
{
    add(madeup::profiles());
    open();
    m_window->select(madeup::profiles().constFirst().id);
    list()->setFocus();
    const auto partOf = [this](QWidget *widget) {
        for (QWidget *part :
             std::initializer_list<QWidget *>{list(), picture(), child<QTabWidget>(u"tabs"_s)}) {
            if (part == widget || part->isAncestorOf(widget))
                return part->objectName();
        }
        return widget->objectName();
    };
    QStringList passed;
    while (passed.size() < 4) {
        QVERIFY(QApplication::focusWidget());
        const QString part = partOf(QApplication::focusWidget());
        if (passed.size() > 1 && part == passed.first())
            break; // all around
        if (passed.value(passed.size() - 1) != part)
            passed.append(part);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(passed.first(3), QStringList({u"tunnels"_s, u"topology"_s, u"tabs"_s}));
}

void TestAccessibility::tabVisitsAllInReadingOrder_data()
{
    showsWhereTheFocusIs_data();
}

/// Never up again, but to another column.
void TestAccessibility::tabVisitsAllInReadingOrder()
{
    QFETCH(const QString, top);
    QWidget &window = *make(top);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<QWidget *> all = reachable(window);
    QList<QWidget *> visited;
    QList<QWidget *> order; // from the window's beginning
    for (QWidget *next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if (all.contains(next))
            order.append(next);
    }
    order.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 0; i <= 3 * all.size() && !visited.contains(QApplication::focusWidget());
         ++i) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *each : all) {
        const auto *radio = qobject_cast<const QAbstractButton *>(each);
        const bool byArrows = radio && radio->autoExclusive(); // one of a group has the Tab
        QVERIFY2(byArrows || visited.contains(each), qPrintable(nameOfWidget(*each)));
    }
    const auto placeOf = [](const QWidget &each) {
        return QRect(each.mapTo(each.window(), QPoint()), each.size());
    };
    for (qsizetype i = 1; i < visited.size(); ++i) {
        const QRect before = placeOf(*visited[i - 1]);
        const QRect after = placeOf(*visited[i]);
        const bool up = after.bottom() < before.top() && after.left() <= before.left();
        QVERIFY2(!up,
                 qPrintable(nameOfWidget(*visited[i - 1]) + u" -> "_s + nameOfWidget(*visited[i])));
    }
}

CULVERT_WIDGET_TEST(TestAccessibility)
#include "tst_accessibility.moc"
