#include "tests/ui/windowfixture.h"

#include "ui/picture/topologyview.h"
#include "ui/views/profilelist.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace culvert::test {

void WindowFixture::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"desktop.ini"_s), QSettings::IniFormat);
    m_preferences = std::make_unique<PreferencesFile>(*m_settings);
    m_store = std::make_unique<ProfileStore>(m_folder->path());
    m_engine = std::make_unique<Engine>();
    m_tunnels = std::make_unique<Tunnels>(*m_store, *m_engine);
}

void WindowFixture::open()
{
    m_window =
        std::make_unique<MainWindow>(*m_tunnels, *m_store, *m_engine, *m_preferences, m_sshConfig);
    if (!m_settings->contains(u"geometry"_s)) // as on a usual screen; the tests' own is smaller
        m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowFixture::end()
{
    m_window.reset();
    m_tunnels.reset();
    m_engine.reset();
    m_store.reset();
    m_preferences.reset();
    m_settings.reset(); // writes what changed, so before its folder goes
    m_folder.reset();
}

void WindowFixture::add(const QList<Profile> &profiles)
{
    for (const Profile &each : profiles) {
        Profile profile = each;
        profile.group.clear();
        QVERIFY(m_store->save(profile));
    }
}

void WindowFixture::show(const Profile &profile)
{
    QVERIFY(m_tunnels->save(profile));
    m_window->select(profile.id);
}

QToolButton *WindowFixture::button(const QString &name) const
{
    return m_window->findChild<QToolButton *>(name);
}

ProfileList *WindowFixture::list() const
{
    return child<ProfileList>(u"tunnels"_s);
}

TopologyView *WindowFixture::picture() const
{
    return child<TopologyView>(u"topology"_s);
}

QStringList WindowFixture::column(const QString &view, int column) const
{
    const QAbstractItemModel *model = child<QTreeView>(view)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void WindowFixture::trigger(const QString &name) const
{
    for (const QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->objectName() != name)
                continue;
            QVERIFY2(action->isEnabled(), qPrintable(name));
            return action->trigger();
        }
    }
    QFAIL("no such action");
}

} // namespace culvert::test
