#include "core/base/savefile.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#include "tests/ui/windowfixture.h"
#include "ui/editor/profiledialog.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A forward that the tunnel and ssh_config name both: once taken out of the running tunnel it
/// stays away.
class TestInheritedForward : public QObject, protected WindowFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }
    void staysAwayOnceItIsRemoved();
    void isTheFilesAloneOnceItIsRemovedTwice();

private:
    void startWithBoth();
    void start();
    void remove(); ///< in the form
    QString said() const { return note()->text(); }
    QLabel *note() const { return form()->findChild<QLabel *>(u"inheritedforwards"_s); }
    ProfileDialog *form() const { return m_window->findChild<ProfileDialog *>(); }

    std::unique_ptr<SshServer> m_server;
    FarEnd m_service{echo()};
    quint16 m_port = 0;
    Profile m_profile;
};

void TestInheritedForward::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestInheritedForward::start()
{
    trigger(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_engine->status(m_profile.id).state, SessionState::Established,
                              15'000);
}

void TestInheritedForward::startWithBoth()
{
    m_port = freePort();
    const QString from = u"127.0.0.1:%1"_s.arg(m_port);
    const QString to = u"127.0.0.1:%1"_s.arg(m_service.port());
    const QString config = m_folder->filePath(u"config"_s);
    QVERIFY(!saveFile(config, u"LocalForward %1 %2\n"_s.arg(from, to).toUtf8()));
    m_profile = profileTo(*m_server, {u"-L %1:%2"_s.arg(from, to)});
    m_profile.configFile = config;
    open();
    show(m_profile);
    start();
    QTRY_VERIFY(isListening(m_port));
}

void TestInheritedForward::remove()
{
    trigger(u"edit"_s);
    QVERIFY(QTest::qWaitForWindowActive(form()));
    QTRY_VERIFY(note()->isVisible()); // what the file says has been read
    QTest::mouseClick(form()->findChild<QPushButton *>(u"removeforward"_s), Qt::LeftButton);
}

void TestInheritedForward::staysAwayOnceItIsRemoved()
{
    startWithBoth();
    remove();
    QVERIFY2(said().contains(u"stays here, switched off"_s), qPrintable(said()));
    form()->accept();
    QTRY_VERIFY(!form());
    QTRY_VERIFY(!isListening(m_port));
    trigger(u"stop"_s);
    QTRY_VERIFY(!m_engine->isRunning(m_profile.id));
    start();
    QVERIFY(!isListening(m_port));
}

void TestInheritedForward::isTheFilesAloneOnceItIsRemovedTwice()
{
    startWithBoth();
    remove();
    QTest::mouseClick(form()->findChild<QPushButton *>(u"removeforward"_s), Qt::LeftButton);
    QVERIFY2(!said().contains(u"switched off"_s), qPrintable(said()));
    form()->accept();
    QTRY_VERIFY(!form());
    QVERIFY(m_store->find(m_profile.id)->forwards.isEmpty());
    QTRY_VERIFY(isListening(m_port)); // as it will at the next start
    trigger(u"stop"_s);
    QTRY_VERIFY(!m_engine->isRunning(m_profile.id));
    QVERIFY(!isListening(m_port));
    start();
    QTRY_VERIFY(isListening(m_port));
}

CULVERT_WIDGET_TEST(TestInheritedForward)
#include "tst_inheritedforward.moc"
