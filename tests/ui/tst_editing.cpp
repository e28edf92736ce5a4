#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/editor/profiledialog.h"
#include "ui/picture/topologyview.h"
#include "ui/views/profilelist.h"

#include <QFrame>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QTreeView>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A tunnel that is edited while it runs: what is shown is what listens.
class TestEditing : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { end(); }
    void showsWhatRunsUntilItIsApplied();
    void takesTheChangeAtTheNextStart();
    void showsWhatRunsWhenAnotherProgramEdits();
    void appliesAtOnceWhatNeedsNoConnection();
    void savesASwitchWhereTheSameForwardIs();
    void switchesAnUnsavedTunnelWithoutAChange();
    void switchesAForwardBeforeThereIsASession();
    void tellsTheNewNameOfARunningTunnel();

private:
    void startWith(const QStringList &forwards);
    void editPort(quint16 port);
    bool listens(quint16 port) const;
    QString route() const { return row().data(ProfileModel::RouteRole).toString(); }
    QString state() const { return m_window->model().stateTextOf(m_profile.id); }
    QModelIndex row() const { return m_window->model().indexOf(m_profile.id); }
    QString drawnPort() const;
    QPushButton *apply() const
    {
        return m_window->findChild<QFrame *>(u"error"_s)
            ->findChild<QPushButton *>(wordFor(Remedy::Kind::ApplyChanges));
    }

    std::unique_ptr<SshServer> m_server;
    FarEnd m_service{echo()};
    Profile m_profile;
};

void TestEditing::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestEditing::init()
{
    begin();
    open();
}

void TestEditing::startWith(const QStringList &forwards)
{
    m_profile = profileTo(*m_server, forwards);
    m_profile.name = u"notebook"_s;
    show(m_profile);
    trigger(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->status(m_profile.id).state, SessionState::Established,
                              15'000);
}

/// In the form, by typing.
void TestEditing::editPort(quint16 port)
{
    trigger(u"edit"_s);
    auto *form = m_window->findChild<ProfileDialog *>();
    QVERIFY(form);
    auto *field = form->findChild<QLineEdit *>(u"listenport"_s);
    field->selectAll();
    QTest::keyClicks(field, QString::number(port));
    QTest::mouseClick(form->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->findChild<ProfileDialog *>());
}

bool TestEditing::listens(quint16 port) const
{
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port);
    return client.waitForConnected(2'000);
}

QString TestEditing::drawnPort() const
{
    return QString::number(picture()->topology().forwardArrows.value(0).spec.bind.port);
}

void TestEditing::showsWhatRunsUntilItIsApplied()
{
    const quint16 old = freePort();
    const quint16 wanted = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(old).arg(m_service.port())});
    QVERIFY(!apply());
    editPort(wanted);
    QCOMPARE(m_store->find(m_profile.id)->forwards[0].bind.port, wanted);
    QVERIFY(listens(old) && !listens(wanted));
    QVERIFY2(route().contains(QString::number(old)), qPrintable(route()));
    QCOMPARE(drawnPort(), QString::number(old));
    QVERIFY2(state().endsWith(u"a change waits"_s), qPrintable(state()));
    QVERIFY(apply() && apply()->isVisible());
    QTest::mouseClick(apply(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(listens(wanted), 15'000);
    QVERIFY(!listens(old));
    QTRY_VERIFY(route().contains(QString::number(wanted)));
    QTRY_COMPARE(drawnPort(), QString::number(wanted));
    QTRY_VERIFY(!state().contains(u"change"_s));
    QVERIFY(!apply());
}

void TestEditing::takesTheChangeAtTheNextStart()
{
    const quint16 wanted = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port())});
    editPort(wanted);
    trigger(u"stop"_s);
    QTRY_VERIFY(!m_engine->isRunning(m_profile.id));
    QTRY_VERIFY(route().contains(QString::number(wanted)));
    QVERIFY(!state().contains(u"change"_s));
    trigger(u"start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(listens(wanted), 15'000);
}

void TestEditing::showsWhatRunsWhenAnotherProgramEdits()
{
    const quint16 old = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(old).arg(m_service.port())});
    ProfileStore theirs(m_folder->path());
    Profile edited = m_profile;
    edited.forwards[0].bind.port = freePort();
    QVERIFY(theirs.save(edited));
    QTRY_VERIFY(state().contains(u"a change waits"_s));
    QCOMPARE(drawnPort(), QString::number(old));
}

void TestEditing::appliesAtOnceWhatNeedsNoConnection()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(first).arg(m_service.port()),
               u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(second).arg(m_service.port())});
    const QDateTime since = m_engine->status(m_profile.id).since;
    Profile edited = m_profile;
    edited.name = u"book"_s;
    edited.notes = u"mine"_s;
    edited.group = u"Work"_s;
    edited.forwards[1].enabled = false;
    QVERIFY(m_tunnels->save(edited));
    QTRY_VERIFY(!listens(second));
    QVERIFY(listens(first));
    QCOMPARE(row().data().toString(), u"book"_s);
    QVERIFY(!m_tunnels->hasPendingChange(m_profile.id));
    QVERIFY(!apply());
    edited.forwards[1].enabled = true;
    QVERIFY(m_tunnels->save(edited));
    QTRY_VERIFY(listens(second));
    QCOMPARE(m_engine->status(m_profile.id).since, since); // never dialled anew
}

void TestEditing::savesASwitchWhereTheSameForwardIs()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(first).arg(m_service.port()),
               u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(second).arg(m_service.port())});
    Profile edited = m_profile;
    edited.forwards.removeFirst();
    QVERIFY(m_tunnels->save(edited));
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {0}, false)); // it is saved no more
    QTRY_VERIFY(!listens(first));
    QCOMPARE(m_store->find(m_profile.id)->forwards, edited.forwards);
    QVERIFY(!m_tunnels->canChangePort(m_profile.id, {0}));
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {1}, false));
    QTRY_VERIFY(!listens(second));
    QVERIFY(!m_store->find(m_profile.id)->forwards[0].enabled);
    const quint16 wanted = freePort();
    QVERIFY(m_tunnels->changePort(m_profile.id, {1}, wanted));
    QCOMPARE(m_store->find(m_profile.id)->forwards[0].bind.port, wanted);
}

void TestEditing::switchesAnUnsavedTunnelWithoutAChange()
{
    const quint16 port = freePort();
    const Profile demo =
        profileTo(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(m_service.port())});
    m_tunnels->addUnsaved(demo);
    QVERIFY(m_tunnels->start(demo.id));
    QTRY_VERIFY_WITH_TIMEOUT(listens(port), 15'000);
    QVERIFY(m_tunnels->setForwardEnabled(demo.id, {0}, false));
    QTRY_VERIFY(!listens(port));
    QVERIFY(!m_tunnels->hasPendingChange(demo.id));
    QVERIFY(!m_tunnels->find(demo.id)->forwards[0].enabled);
}

void TestEditing::switchesAForwardBeforeThereIsASession()
{
    const QString to = u"-L 127.0.0.1:%1:127.0.0.1:%2"_s;
    m_profile =
        Tunnel(*m_server,
               {to.arg(freePort()).arg(m_service.port()), to.arg(freePort()).arg(m_service.port())})
            .profile;
    show(m_profile);
    trigger(u"start"_s);
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {1}, false));
    const auto stateOf = [this](int forward) {
        return m_engine->status(m_profile.id).forwards.value(forward).state;
    };
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(0), ForwardState::Listening, 15'000);
    QCOMPARE(stateOf(1), ForwardState::Stopped);
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {1}, true));
    QTRY_COMPARE(stateOf(1), ForwardState::Listening);
}

void TestEditing::tellsTheNewNameOfARunningTunnel()
{
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port())});
    Profile edited = m_profile;
    edited.name = u"book"_s;
    QVERIFY(m_tunnels->save(edited));
    QCOMPARE(m_engine->status(m_profile.id).name, u"book"_s);
    QCOMPARE(m_engine->runningStatuses().constFirst().name, u"book"_s);
    const auto lines = [this] { return child<QTreeView>(u"log"_s)->model()->rowCount(); };
    QCOMPARE(lines(), 0); // what comes now comes by this name
    m_engine->prove(m_profile.id);
    QTRY_VERIFY(lines() > 0);
    trigger(u"stop"_s);
    QTRY_VERIFY(!m_engine->isRunning(m_profile.id));
    QCOMPARE(m_engine->status(m_profile.id).name, u"book"_s);
}

CULVERT_WIDGET_TEST(TestEditing)
#include "tst_editing.moc"
