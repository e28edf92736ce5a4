#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/editor/profiledialog.h"
#include "ui/models/remedy.h"
#include "ui/picture/topologyview.h"
#include "ui/views/profilelist.h"

#include <QFrame>
#include <QLabel>
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
    void addsRemovesAndMovesForwardsAtOnce();
    void goesOnWithOneForwardWhileAnotherIsEdited();
    void showsWhatRunsUntilItIsApplied();
    void takesTheChangeAtTheNextStart();
    void appliesWhatAnotherProgramEdits();
    void appliesAtOnceWhatNeedsNoConnection();
    void switchesTheSameForwardAfterAnEdit();
    void switchesAnUnsavedTunnelWithoutAChange();
    void switchesAForwardBeforeThereIsASession();
    void tellsTheNewNameOfARunningTunnel();
    void offersTheFirstForward();

private:
    void startWith(const QStringList &forwards);
    void openForm();
    ProfileDialog *form() const { return m_window->findChild<ProfileDialog *>(); }
    void press(const QString &formButton) const;
    void type(const QString &formField, const QString &text) const;
    void save();
    void editHostPort(quint16 port);
    bool listens(quint16 port) const;
    QStringList listening() const { return column(u"forwards"_s, 0); }
    QString drawnPorts() const;
    QString route() const { return row().data(ProfileModel::RouteRole).toString(); }
    QString state() const { return m_window->model().stateTextOf(m_profile.id); }
    QModelIndex row() const { return m_window->model().indexOf(m_profile.id); }
    quint16 drawnHostPort() const { return picture()->topology().sshArrows.value(0).port; }
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
    m_profile.options.prepend({u"HostKeyAlias"_s, u"[127.0.0.1]:%1"_s.arg(m_server->port())});
    show(m_profile);
    trigger(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->status(m_profile.id).state, SessionState::Established,
                              15'000);
}

void TestEditing::openForm()
{
    trigger(u"edit"_s);
    QVERIFY(form());
    QVERIFY(QTest::qWaitForWindowActive(form()));
}

void TestEditing::press(const QString &formButton) const
{
    auto *button = form()->findChild<QPushButton *>(formButton);
    button->setFocus(); // a scrolled page brings it into view
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestEditing::type(const QString &formField, const QString &text) const
{
    auto *field = form()->findChild<QLineEdit *>(formField);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestEditing::save()
{
    press(u"save"_s);
    QTRY_VERIFY(!form());
}

/// What needs a new connection.
void TestEditing::editHostPort(quint16 port)
{
    openForm();
    type(u"port"_s, QString::number(port));
    save();
}

bool TestEditing::listens(quint16 port) const
{
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, port);
    return client.waitForConnected(2'000);
}

QString TestEditing::drawnPorts() const
{
    QStringList ports;
    for (const ForwardArrow &arrow : picture()->topology().forwardArrows)
        ports.append(QString::number(arrow.spec.bind.port));
    return ports.join(u' ');
}

/// By clicks and keys: what list, table and picture show is what listens, and nothing is dialled.
void TestEditing::addsRemovesAndMovesForwardsAtOnce()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    const quint16 moved = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(first).arg(m_service.port())});
    const QDateTime since = m_engine->status(m_profile.id).since;

    openForm();
    press(u"addforward"_s);
    type(u"listenport"_s, QString::number(second));
    type(u"targetport"_s, QString::number(m_service.port()));
    save();
    QTRY_VERIFY(listens(second));
    QVERIFY(listens(first));
    QTRY_COMPARE(listening().size(), 2);
    QVERIFY2(listening().at(1).contains(QString::number(second)), qPrintable(listening().at(1)));
    QTRY_COMPARE(drawnPorts(), u"%1 %2"_s.arg(first).arg(second));
    QCOMPARE(child<QFrame>(u"messagebar"_s)->findChild<QLabel *>(u"text"_s)->text(),
             u"'notebook' runs on, with its forwards as they are now."_s);
    QVERIFY(!state().contains(u"change"_s) && !apply());

    openForm();
    type(u"listenport"_s, QString::number(moved)); // the first is chosen
    save();
    QTRY_VERIFY(listens(moved));
    QVERIFY(!listens(first) && listens(second));
    QTRY_COMPARE(drawnPorts(), u"%1 %2"_s.arg(moved).arg(second));
    QVERIFY2(route().contains(QString::number(moved)), qPrintable(route()));

    openForm();
    press(u"removeforward"_s);
    save();
    QTRY_VERIFY(!listens(moved));
    QVERIFY(listens(second));
    QTRY_COMPARE(listening().size(), 1);
    QTRY_COMPARE(drawnPorts(), QString::number(second));
    QVERIFY(!state().contains(u"change"_s) && !apply());
    QCOMPARE(m_engine->status(m_profile.id).since, since); // one connection throughout
    QTRY_COMPARE(m_engine->status(m_profile.id).forwards[0].proof.result, ProofResult::Proved);
}

void TestEditing::goesOnWithOneForwardWhileAnotherIsEdited()
{
    const quint16 first = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(first).arg(m_service.port()),
               u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service.port())});
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, first);
    client.write("before");
    QTRY_COMPARE(client.bytesAvailable(), 6);
    Profile edited = m_profile;
    edited.forwards.removeLast();
    QVERIFY(m_tunnels->save(edited));
    QTRY_COMPARE(m_engine->status(m_profile.id).forwards.size(), 1);
    client.write("after");
    QTRY_COMPARE(client.bytesAvailable(), 11);
    QCOMPARE(client.readAll(), QByteArray("beforeafter"));
}

/// Another port of the host's, by way of which the same server is reached.
void TestEditing::showsWhatRunsUntilItIsApplied()
{
    Chopper other(m_server->port());
    startWith({});
    QVERIFY(!apply());
    editHostPort(other.port());
    QCOMPARE(m_store->find(m_profile.id)->port, other.port());
    QCOMPARE(drawnHostPort(), m_server->port());
    QCOMPARE(other.linkCount(), 0);
    QVERIFY2(state().endsWith(u"a change waits"_s), qPrintable(state()));
    QVERIFY(apply() && apply()->isVisible());
    QTest::mouseClick(apply(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(other.linkCount(), 1, 15'000);
    QTRY_COMPARE(drawnHostPort(), other.port());
    QTRY_VERIFY(!state().contains(u"change"_s));
    QTRY_VERIFY(!apply());
}

void TestEditing::takesTheChangeAtTheNextStart()
{
    Chopper other(m_server->port());
    startWith({});
    editHostPort(other.port());
    trigger(u"stop"_s);
    QTRY_VERIFY(!m_engine->isRunning(m_profile.id));
    QTRY_COMPARE(drawnHostPort(), other.port());
    QVERIFY(!state().contains(u"change"_s));
    trigger(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(other.linkCount(), 1, 15'000);
}

void TestEditing::appliesWhatAnotherProgramEdits()
{
    const quint16 old = freePort();
    const quint16 wanted = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(old).arg(m_service.port())});
    ProfileStore theirs(m_folder->path());
    Profile edited = m_profile;
    edited.forwards[0].bind.port = wanted;
    edited.port = freePort();
    QVERIFY(theirs.save(edited));
    QTRY_VERIFY(listens(wanted));
    QVERIFY(!listens(old));
    QTRY_VERIFY(state().contains(u"a change waits"_s)); // the host's port does
    QTRY_COMPARE(drawnPorts(), QString::number(wanted));
    QCOMPARE(drawnHostPort(), m_server->port());
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

/// The second is the first by now, and goes by its old name.
void TestEditing::switchesTheSameForwardAfterAnEdit()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    startWith({u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(first).arg(m_service.port()),
               u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(second).arg(m_service.port())});
    Profile edited = m_profile;
    edited.forwards.removeFirst();
    QVERIFY(m_tunnels->save(edited));
    QTRY_COMPARE(m_engine->status(m_profile.id).forwards.size(), 1);
    QVERIFY(!listens(first));
    QVERIFY(!m_tunnels->canChangePort(m_profile.id, {0}));
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {1}, false));
    QTRY_VERIFY(!listens(second));
    QVERIFY(!m_store->find(m_profile.id)->forwards[0].enabled);
    QVERIFY(m_tunnels->setForwardEnabled(m_profile.id, {1}, true));
    QTRY_VERIFY(listens(second));
    const quint16 wanted = freePort();
    QVERIFY(m_tunnels->changePort(m_profile.id, {1}, wanted));
    QCOMPARE(m_store->find(m_profile.id)->forwards[0].bind.port, wanted);
    QTRY_VERIFY(listens(wanted));
    QVERIFY(!listens(second));
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

/// A login that forwards nothing says what it is for, and how it goes on.
void TestEditing::offersTheFirstForward()
{
    startWith({});
    const auto *what = child<QLabel>(u"noforwards"_s);
    QTRY_VERIFY(what->isVisible() && !child<QTreeView>(u"forwards"_s)->isVisible());
    const auto add = [this] {
        QTest::mouseClick(child<QPushButton>(u"addfirstforward"_s), Qt::LeftButton);
    };
    add();
    QVERIFY(form());
    form()->reject(); // nothing was typed, so nothing is asked
    QTRY_VERIFY(!form());
    add();
    QVERIFY(QTest::qWaitForWindowActive(form()));
    const quint16 port = freePort();
    type(u"listenport"_s, QString::number(port));
    type(u"targetport"_s, QString::number(m_service.port()));
    save();
    QTRY_VERIFY(listens(port));
    QTRY_VERIFY(!what->isVisible() && child<QTreeView>(u"forwards"_s)->isVisible());
}

CULVERT_WIDGET_TEST(TestEditing)
#include "tst_editing.moc"
