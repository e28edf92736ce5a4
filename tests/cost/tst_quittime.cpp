#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// How long the real desktop program takes to end, with many tunnels and with one.
class TestQuitTime : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fiftyEndAsSoonAsOne();

private:
    qint64 timeToQuit(int tunnels, bool serverHangs);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_service;
};

void TestQuitTime::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(DesktopProcess::whyMissing());
    m_server = std::make_unique<SshServer>(QStringList{u"MaxStartups 200"_s});
    QVERIFY(m_server->start());
    m_service = std::make_unique<FarEnd>(echo());
}

qint64 TestQuitTime::timeToQuit(int tunnels, bool serverHangs)
{
    DesktopProcess desktop;
    if (desktop.saveTunnels(*m_server, tunnels, m_service->port()).size() != tunnels
        || !desktop.start({u"--start-all"_s}) || !desktop.waitForUp(tunnels))
        return -1;
    if (serverHangs)
        m_server->pause();
    const qint64 time = desktop.timeToEnd();
    if (serverHangs)
        m_server->resume();
    return time;
}

void TestQuitTime::fiftyEndAsSoonAsOne()
{
    for (const bool hangs : {false, true}) {
        const qint64 before = timeToQuit(1, hangs);
        const qint64 fifty = timeToQuit(50, hangs);
        const qint64 after = timeToQuit(1, hangs); // the machine may be busier by now
        const qint64 one = std::max(before, after);
        qInfo("%s: with one tunnel %lld ms, with fifty %lld ms, ratio %.1f",
              hangs ? "the server hangs" : "the server answers", one, fifty,
              double(fifty) / double(one));
        QVERIFY(before >= 0 && after >= 0);
        QVERIFY(fifty >= 0);
        // one deadline of a second for all, and the machine's own pace
        QVERIFY(fifty < std::max<qint64>(1000 + one, 2000));
        QVERIFY(fifty < std::max<qint64>(10 * one, 1500)); // and not one after another
    }
}

CULVERT_TEST(TestQuitTime)
#include "tst_quittime.moc"
