#include "ui/picture/picturemenu.h"

#include "tests/ui/picture/examples.h"
#include "ui/picture/topologyview.h"
#include "tests/support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestPictureMenu : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void copies();
    void zooms();
    void keepsStill();
    void saves_data();
    void saves();
    void savesWhatTheDialogNames();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    void trigger(const QString &name);

    std::unique_ptr<TopologyView> m_view;
    std::unique_ptr<PictureMenu> m_menu;
};

void TestPictureMenu::init()
{
    m_menu.reset();
    m_view = std::make_unique<TopologyView>();
    m_view->resize(900, 400);
    m_view->setTopology(topologyOf(situation(4)));
    m_menu = std::make_unique<PictureMenu>(*m_view);
}

void TestPictureMenu::trigger(const QString &name)
{
    auto *action = m_menu->findChild<QAction *>(name);
    QVERIFY(action);
    action->trigger();
}

void TestPictureMenu::copies()
{
    QSignalSpy told(m_menu.get(), &PictureMenu::told);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    trigger(u"copytext"_s);
    QVERIFY(clipboard->text().contains(u"ssh "_s));
    trigger(u"copymermaid"_s);
    QVERIFY(clipboard->text().startsWith(u"flowchart"_s));
    trigger(u"copyimage"_s);
    QCOMPARE(clipboard->image().size(), m_view->toImage().size());
    QCOMPARE(told.size(), 3);
}

void TestPictureMenu::zooms()
{
    const QRect fitting = m_view->itemRect(u"here"_s);
    trigger(u"zoomin"_s);
    QVERIFY(m_view->itemRect(u"here"_s).width() > fitting.width());
    trigger(u"zoomfit"_s);
    QCOMPARE(m_view->itemRect(u"here"_s), fitting);
    trigger(u"zoomout"_s);
    QVERIFY(m_view->itemRect(u"here"_s).width() < fitting.width());
}

void TestPictureMenu::keepsStill()
{
    QSignalSpy toggled(m_menu.get(), &PictureMenu::stillToggled);
    m_view->setTopology(mixedStates());
    m_view->show();
    TrafficSnapshot traffic;
    traffic.forwardBytesIn = {0};
    traffic.forwardBytesOut = {0};
    m_view->setTraffic(traffic);
    traffic.forwardBytesIn = {1'000'000};
    traffic.rateIn = 1'000'000;
    m_view->setTraffic(traffic);
    QVERIFY(m_view->isAnimating());
    trigger(u"keepstill"_s);
    QVERIFY(!m_view->isAnimating());
    QCOMPARE(toggled.size(), 1);
}

void TestPictureMenu::saves_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"tunnel.png", "tunnel.SVG", "my tunnel.v2.txt", "tunnel.mmd"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestPictureMenu::saves()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QSignalSpy told(m_menu.get(), &PictureMenu::told);
    m_menu->save(folder.filePath(name));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toString(), u"Saved as %1."_s.arg(folder.filePath(name)));
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(u"png"_s)) {
        QCOMPARE(QImage::fromData(bytes).size(), m_view->toImage().size());
    } else if (name.endsWith(u"SVG"_s)) {
        QXmlStreamReader xml(bytes);
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.name(), u"svg"_s);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    } else if (name.endsWith(u"mmd"_s)) {
        QVERIFY(bytes.startsWith("flowchart"));
    } else {
        QVERIFY(bytes.contains("ssh "));
    }
}

void TestPictureMenu::savesWhatTheDialogNames()
{
    QTemporaryDir folder;
    QWidget window;
    PictureMenu menu(*m_view, &window);
    window.show();
    QSignalSpy told(&menu, &PictureMenu::told);
    menu.findChild<QAction *>(u"savepicture"_s)->trigger();
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters().size(), 4);
    dialog->setDirectory(folder.path());
    dialog->selectNameFilter(dialog->nameFilters().at(1));
    emit dialog->filterSelected(dialog->nameFilters().at(1));
    dialog->selectFile(folder.filePath(u"drawing"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(told.size(), 1);
    QVERIFY2(QFile::exists(folder.filePath(u"drawing.svg"_s)), qPrintable(told[0][0].toString()));
}

void TestPictureMenu::saysWhyNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("why");
    QTest::newRow("no such folder") << u"/nonexistent/a.png"_s << u"cannot be written"_s;
    QTest::newRow("unknown format") << u"/nonexistent/a.jpeg"_s << u".png, .svg, .txt or .mmd"_s;
}

void TestPictureMenu::saysWhyNot()
{
    QFETCH(QString, path);
    QFETCH(QString, why);
    QSignalSpy told(m_menu.get(), &PictureMenu::told);
    m_menu->save(path);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0][0].toString().contains(why), qPrintable(told[0][0].toString()));
}

CULVERT_WIDGET_TEST(TestPictureMenu)
#include "tst_picturemenu.moc"
