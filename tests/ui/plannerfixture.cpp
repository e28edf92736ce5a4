#include "tests/ui/plannerfixture.h"

#include "ui/questions/hostkeydialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace culvert::test {

void PlannerFixture::pressNewTunnel()
{
    QTest::mouseClick(button(u"newtunnel"_s), Qt::LeftButton);
    ++m_actions;
    QVERIFY(QTest::qWaitForWindowActive(wizard()));
    QTRY_VERIFY(part<QLineEdit>(u"other-host"_s)->hasFocus());
    QTRY_VERIFY(part<QLineEdit>(u"other-host"_s)->completer()); // ~/.ssh/config has been read
}

void PlannerFixture::press(const QString &name)
{
    auto *target = part<QAbstractButton>(name);
    QVERIFY2(target && target->isVisible() && target->isEnabled(), qPrintable(name));
    if (qobject_cast<QPushButton *>(target))
        QTest::mouseClick(target, Qt::LeftButton);
    else
        target->click(); // its rectangle is wider than what takes clicks
    ++m_actions;
}

void PlannerFixture::type(const QString &name, const QString &text)
{
    auto *field = part<QLineEdit>(name);
    QVERIFY2(field && field->isVisible(), qPrintable(name));
    field->setFocus();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
    ++m_actions;
}

void PlannerFixture::setPort(quint16 port)
{
    auto *field = part<QSpinBox>(u"wizard-port"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QString::number(port));
    ++m_actions;
}

void PlannerFixture::choose(const QString &name, int index)
{
    auto *box = part<QComboBox>(name);
    box->setFocus();
    while (box->currentIndex() < index)
        QTest::keyClick(box, Qt::Key_Down);
    ++m_actions;
}

void PlannerFixture::trustTheKey()
{
    QTRY_VERIFY(m_window->findChild<HostKeyDialog *>());
    m_window->findChild<HostKeyDialog *>()->findChild<QPushButton *>(u"trust"_s)->click();
    ++m_actions;
}

} // namespace culvert::test
