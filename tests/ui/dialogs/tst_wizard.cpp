#include "ui/dialogs/wizard.h"

#include "ui/picture/topologyview.h"
#include "ui/text/language.h"
#include "tests/support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestWizard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void reachesAServiceDirectly();
    void leadsToAThirdHost();
    void forgetsWhatIsAskedNoMore();
    void beginsWithATemplate_data();
    void beginsWithATemplate();
    void showsItsQuestionsWhole_data();
    void showsItsQuestionsWhole();

private:
    void answer(const QString &question, bool yes)
    {
        m_wizard->findChild<QAbstractButton *>(question + (yes ? u"-yes"_s : u"-no"_s))->click();
    }
    void type(const QString &field, const QString &text)
    {
        m_wizard->findChild<QLineEdit *>(field)->setText(text);
    }
    bool canFinish() const
    {
        return create()->isEnabled()
            && m_wizard->findChild<QWidget *>(u"wizard-needed"_s)->isHidden();
    }
    QAbstractButton *create() const
    {
        return m_wizard->findChild<QAbstractButton *>(u"wizard-create"_s);
    }
    QString cutAway() const;
    qsizetype nodesDrawn() const
    {
        return m_wizard->findChild<TopologyView *>()->topology().nodes.size();
    }

    std::unique_ptr<Wizard> m_wizard;
};

void TestWizard::init()
{
    m_wizard = std::make_unique<Wizard>();
    m_wizard->show();
}

void TestWizard::reachesAServiceDirectly()
{
    QSignalSpy planned(m_wizard.get(), &Wizard::planned);
    QVERIFY(!canFinish());
    answer(u"here-reaches-other"_s, true);
    QVERIFY(!canFinish()); // nobody said where
    type(u"other-host"_s, u"lab-7.example.org"_s);
    QVERIFY(canFinish());
    create()->click();
    const auto profile = planned.takeFirst().constFirst().value<Profile>();
    QCOMPARE(profile.host, u"lab-7.example.org"_s);
    QCOMPARE(profile.surroundings.situation, 2);
    QCOMPARE(profile.forwards.size(), 1);
    QCOMPARE(profile.forwards[0].bind.port, quint16(8888));
}

void TestWizard::leadsToAThirdHost()
{
    m_wizard->findChild<QComboBox *>(u"wizard-wish"_s)->setCurrentIndex(1);
    type(u"other-host"_s, u"pi"_s);
    qsizetype drawn = nodesDrawn();
    for (const QString &question : {u"here-reaches-other"_s, u"rule-at-other"_s,
                                    u"other-reaches-here"_s, u"rule-at-here"_s}) {
        QVERIFY(m_wizard->findChild<QWidget *>(question)->isVisible());
        answer(question, false);
        QVERIFY(nodesDrawn() >= drawn);
        drawn = nodesDrawn();
    }
    answer(u"third-reachable"_s, true);
    type(u"third-host"_s, u"relay.example.org"_s);
    type(u"third-user"_s, u"ann"_s);
    QVERIFY(canFinish());
    QCOMPARE(nodesDrawn(), 7);
    QCOMPARE(m_wizard->proposal().situation.number, 7);
    const auto *next = m_wizard->findChild<QLabel *>(u"wizard-next"_s);
    QVERIFY(next->isVisible() && next->text().contains(u"pi"_s));
}

void TestWizard::forgetsWhatIsAskedNoMore()
{
    answer(u"here-reaches-other"_s, false);
    answer(u"rule-at-other"_s, true);
    QCOMPARE(m_wizard->proposal().situation.number, 3);
    answer(u"here-reaches-other"_s, true);
    QCOMPARE(m_wizard->proposal().situation.number, 2);
    QVERIFY(!m_wizard->findChild<QWidget *>(u"rule-at-other"_s)->isVisible());
}

void TestWizard::beginsWithATemplate_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("forward"); // of this computer's half, or of the one made here
    QTest::addColumn<bool>("isOtherToDoSomething");
    QTest::newRow("1") << 1 << QString() << false;
    QTest::newRow("2") << 2 << u"8888:localhost:8888"_s << false;
    QTest::newRow("3") << 3 << u"8888:localhost:8888"_s << false;
    QTest::newRow("4") << 4 << u"8888:localhost:8888"_s << true;
    QTest::newRow("5") << 5 << u"12345:localhost:22"_s << true;
    QTest::newRow("6") << 6 << u"12345:localhost:22"_s << true;
    QTest::newRow("7") << 7 << u"12345:localhost:12345"_s << true;
}

void TestWizard::beginsWithATemplate()
{
    QFETCH(int, number);
    QFETCH(QString, forward);
    QFETCH(bool, isOtherToDoSomething);
    auto *choice = m_wizard->findChild<QComboBox *>(u"wizard-template"_s);
    QCOMPARE(choice->count(), 8);
    choice->setCurrentIndex(number);
    emit choice->activated(number); // as a person's choice does
    QCOMPARE(m_wizard->proposal().situation.number, number);
    QCOMPARE(m_wizard->proposal().outcome, PlannerOutcome::Found);
    QCOMPARE(choice->currentIndex(), number);
    QCOMPARE(m_wizard->findChild<TopologyView *>()->topology(),
             topologyOf(m_wizard->profile())); // what is drawn is what is made
    QStringList forwards;
    for (const Forward &each : m_wizard->profile().forwards)
        forwards.append(specificationOf(each));
    QCOMPARE(forwards.join(u' '), forward);
    QCOMPARE(m_wizard->findChild<QLabel *>(u"wizard-next"_s)->isVisible(), isOtherToDoSomething);
    answer(u"here-reaches-other"_s, number != 1 && number != 2);
    QVERIFY(m_wizard->proposal().situation.number != number || number == 2);
}

void TestWizard::showsItsQuestionsWhole_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QSize>("size");
    for (const QString &language : Language::available()) {
        for (const QString &style : {u"Fusion"_s, u"Windows"_s}) {
            for (const QSize &size : {QSize(1080, 760), QSize(960, 480)})
                QTest::addRow("%s, %s, %d", qPrintable(language), qPrintable(style), size.height())
                    << language << style << size;
        }
    }
}

/// Beside a scroll bar that takes room, whatever is answered; also with letters that grow
/// meanwhile.
void TestWizard::showsItsQuestionsWhole()
{
    QFETCH(const QString, language);
    QFETCH(const QString, style);
    QFETCH(const QSize, size);
    Language spoken;
    const QFont letters = QApplication::font();
    const auto back = qScopeGuard([&, before = QApplication::style()->name()] {
        spoken.use(u"en"_s);
        QApplication::setStyle(before);
        QApplication::setFont(letters);
    });
    QApplication::setStyle(style);
    spoken.use(language);
    init();
    m_wizard->resize(size);
    auto *choice = m_wizard->findChild<QComboBox *>(u"wizard-template"_s);
    for (const double growth : {1.0, 1.2}) {
        QFont larger = letters;
        larger.setPointSizeF(letters.pointSizeF() * growth);
        QApplication::setFont(larger);
        for (int number = 0; number < choice->count(); ++number) {
            emit choice->activated(number);
            QApplication::processEvents();
            QVERIFY2(cutAway().isEmpty(),
                     qPrintable(u"case %1, %2: %3"_s.arg(number).arg(growth).arg(cutAway())));
        }
    }
}

/// What ends beyond what is shown of the questions' width.
QString TestWizard::cutAway() const
{
    const auto *area = m_wizard->findChild<QScrollArea *>();
    const QWidget *shown = area->viewport();
    for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
        const QRect place(part->mapTo(shown, QPoint()), part->size());
        if (part->isVisible() && (place.left() < 0 || place.right() >= shown->width()))
            return u"%1 %2 ends at %3 of %4"_s
                .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                .arg(place.right())
                .arg(shown->width());
    }
    return {};
}

CULVERT_WIDGET_TEST(TestWizard)
#include "tst_wizard.moc"
