#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/views/profilelist.h"
#include "ui/views/statedelegate.h"

#include <QFile>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What the list of tunnels tells, and what can be done with several at once.
class TestList : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void tellsTheRouteOfLinkedAliases();
    void deletesSeveralAndTakesThemBack();
    void movesSeveralToAGroup();
    void dragsToOrderAndIntoGroups();
    void movesInFrontOfOneOfThem();
    void showsTheOneThatIsChosen();
    void startsAndStopsAGroupByItsHeading();

private:
    Profile named(const QString &name, const QString &group = {}) const
    {
        Profile profile;
        profile.id = newProfileId();
        profile.name = name;
        profile.group = group;
        profile.host = u"nowhere.invalid"_s;
        profile.configFile = u"none"_s;
        return profile;
    }
    void saveAll(const QList<Profile> &profiles)
    {
        for (const Profile &profile : profiles)
            QVERIFY(m_store->save(profile));
    }
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            rows.append(list()->model()->index(row, 0).data().toString());
        return rows;
    }
    QModelIndex rowOf(const QString &text) const
    {
        return list()->model()->index(int(rows().indexOf(text)), 0);
    }
    void click(const QString &text, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(rowOf(text)).center());
    }
    void drop(const QStringList &dragged, const QString &onto, int row) const
    {
        QModelIndexList indexes;
        for (const QString &each : dragged)
            indexes.append(rowOf(each));
        const std::unique_ptr<QMimeData> data(list()->model()->mimeData(indexes));
        const QModelIndex parent = onto.isEmpty() ? QModelIndex() : rowOf(onto);
        QVERIFY(list()->model()->dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0,
                                              parent));
    }
};

void TestList::tellsTheRouteOfLinkedAliases()
{
    QFile config(m_folder->filePath(u"config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host db\n  HostName 10.0.0.7\n  User ann\n  LocalForward 5432 localhost:5432\n"
                 "Host inner\n  HostName 10.0.0.8\n  Port 2222\n  ProxyJump db\n");
    config.close();
    Profile db = named(u"db"_s);
    db.host = u"db"_s;
    db.configFile = config.fileName();
    Profile inner = db;
    inner.id = newProfileId();
    inner.name = inner.host = u"inner"_s;
    saveAll({db, inner});
    open();
    const auto route = [this](const QString &name) {
        return rowOf(name).data(ProfileModel::RouteRole).toString();
    };
    QTRY_COMPARE(route(u"db"_s), u"localhost:5432 \u2192 db"_s);
    QTRY_VERIFY2(route(u"inner"_s).endsWith(u"10.0.0.8:2222 through db"_s),
                 qPrintable(route(u"inner"_s)));
    list()->setWords(u"10.0.0.8"_s);
    QCOMPARE(rows(), QStringList{u"inner"_s});
}

void TestList::deletesSeveralAndTakesThemBack()
{
    saveAll({named(u"a"_s), named(u"b"_s), named(u"c"_s), named(u"d"_s)});
    open();
    click(u"a"_s);
    click(u"c"_s, Qt::ControlModifier);
    QCOMPARE(list()->chosen().size(), 2);
    trigger(u"delete"_s);
    QCOMPARE(rows(), QStringList({u"b"_s, u"d"_s}));
    auto *bar = child<QFrame>(u"messagebar"_s);
    QCOMPARE(bar->findChild<QLabel *>(u"text"_s)->text(), u"2 tunnel(s) were deleted."_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"action"_s), Qt::LeftButton);
    QCOMPARE(rows(), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestList::movesSeveralToAGroup()
{
    saveAll({named(u"a"_s), named(u"b"_s), named(u"c"_s, u"Work"_s)});
    open();
    auto *menu = child<QMenu>(u"groupmenu"_s);
    click(u"a"_s);
    click(u"b"_s, Qt::ShiftModifier);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"Work"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(rows(), QStringList({u"Work"_s, u"c"_s, u"a"_s, u"b"_s}));
    click(u"c"_s);
    emit menu->aboutToShow();
    menu->findChild<QAction *>(u"newgroup"_s)->trigger();
    auto *dialog = child<QInputDialog>(u"groupname"_s);
    dialog->setTextValue(u"Home"_s);
    dialog->accept();
    QTRY_COMPARE(rows(), QStringList({u"Work"_s, u"a"_s, u"b"_s, u"Home"_s, u"c"_s}));
}

void TestList::dragsToOrderAndIntoGroups()
{
    saveAll({named(u"a"_s), named(u"b"_s), named(u"c"_s), named(u"d"_s, u"Work"_s)});
    open();
    drop({u"c"_s}, {}, 0);
    QCOMPARE(rows(), QStringList({u"c"_s, u"a"_s, u"b"_s, u"Work"_s, u"d"_s}));
    drop({u"a"_s, u"c"_s}, u"Work"_s, -1);
    QCOMPARE(rows(), QStringList({u"b"_s, u"Work"_s, u"c"_s, u"a"_s, u"d"_s}));
    drop({u"d"_s}, {}, 1); // above the heading: to those without a group
    QCOMPARE(rows(), QStringList({u"b"_s, u"d"_s, u"Work"_s, u"c"_s, u"a"_s}));
    drop({u"c"_s}, {}, -1); // into the empty space below
    QCOMPARE(rows(), QStringList({u"b"_s, u"d"_s, u"Work"_s, u"a"_s, u"c"_s}));
    QCOMPARE(m_store->findByName(u"c"_s)->group, u"Work"_s);
}

void TestList::movesInFrontOfOneOfThem()
{
    saveAll({named(u"a"_s), named(u"b"_s), named(u"c"_s), named(u"d"_s)});
    open();
    drop({u"a"_s, u"c"_s}, {}, 2); // c is the one below
    QCOMPARE(rows(), QStringList({u"b"_s, u"a"_s, u"c"_s, u"d"_s}));
}

void TestList::showsTheOneThatIsChosen()
{
    saveAll({named(u"a"_s), named(u"b"_s)});
    open();
    click(u"a"_s);
    click(u"b"_s, Qt::ControlModifier);
    click(u"b"_s, Qt::ControlModifier); // chosen no more
    QCOMPARE(list()->chosen(), QList{m_store->findByName(u"a"_s)->id});
    QCOMPARE(list()->current(), m_store->findByName(u"a"_s)->id);
}

void TestList::startsAndStopsAGroupByItsHeading()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    QList<Profile> group;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        Profile profile = profileTo(server);
        profile.name = name;
        profile.group = u"Work"_s;
        group.append(profile);
    }
    saveAll(group);
    saveAll({named(u"c"_s)});
    open();
    const auto summary = [this] {
        return rowOf(u"Work"_s).data(ProfileModel::SummaryRole).toString();
    };
    const auto pressSwitch = [this] {
        const QRect row = list()->visualRect(rowOf(u"Work"_s));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                          StateDelegate::switchRect(row, Qt::LeftToRight).center());
    };
    QVERIFY(summary().isEmpty());
    pressSwitch();
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 up"_s, 15'000);
    list()->filter().setFolded(u"Work"_s, true);
    QCOMPARE(summary(), u"2 of 2 up"_s);
    QCOMPARE(m_engine->runningCount(), 2); // not the one without a group
    pressSwitch();
    QTRY_COMPARE(m_engine->runningCount(), 0);
    QTRY_VERIFY(summary().isEmpty());

    list()->setCurrent(m_store->findByName(u"c"_s)->id); // and by keys alone
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(summary(), u"2 of 2 up"_s, 15'000);
    QTest::keyClick(list(), Qt::Key_Right);
    QVERIFY(!list()->filter().isFolded(u"Work"_s));
    QTest::keyClick(list(), Qt::Key_Left);
    QVERIFY(list()->filter().isFolded(u"Work"_s));
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE(m_engine->runningCount(), 0);
}

CULVERT_WIDGET_TEST(TestList)
#include "tst_list.moc"
