#include "core/profile/machinename.h"
#include "core/situations/planner.h"
#include "core/topology/sentences.h"
#include "tests/support/testprogram.h"
#include "ui/text/language.h"
#include "ui/text/routetext.h"
#include "ui/text/units.h"

#include <QApplication>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

Profile notebook()
{
    Profile profile;
    profile.name = u"Notebook"_s;
    profile.host = u"lab-7"_s;
    profile.forwards = {*parseForward(u'L', u"8888:localhost:8888"_s)};
    return profile;
}

QString firstSentence(const Profile &profile)
{
    const Topology topology = topologyOf(profile);
    return sentenceFor(topology.forwardArrows.constFirst(), topology);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_language.use(u"en"_s); }
    void speaksGerman();
    void inflectsNamesThatItMakesUp();
    void leavesOtherNamesAlone();
    void fallsBackToEnglish();
    void writesOneKindOfDigits();
    void drawsArabicWhole();
    void labelsWithoutTheirKeys();

private:
    Language m_language;
};

void TestLanguage::speaksGerman()
{
    QVERIFY(Language::available().contains(u"de"_s));
    m_language.use(u"de"_s);
    QCOMPARE(describe(parseForward(u'D', u"1080:localhost:80"_s).error()),
             u"Ungültige Weiterleitung „1080:localhost:80“: -D nimmt kein Ziel."_s);
}

void TestLanguage::inflectsNamesThatItMakesUp()
{
    m_language.use(u"de"_s);
    QCOMPARE(dativeOf(nameHere({})), u"diesem Rechner"_s);
    QCOMPARE(dativeOf(nameThere({})), u"dem Server"_s);
    QCOMPARE(dativeOf(nameOfRunner({})), u"dem anderen Rechner"_s);
    QVERIFY(firstSentence(notebook()).startsWith(u"Programme auf diesem Rechner"_s));
    QCOMPARE(textOf(PlannerQuestion::OtherReachesHere, {}),
             u"Kommt man von dem anderen Rechner zu diesem Rechner, und läuft auf diesem Rechner "
             "ein SSH-Server?"_s);
    PlannerAnswers fenced;
    fenced.hereReachesOther = PlannerAnswer::No;
    fenced.ruleAtOther = PlannerAnswer::Yes;
    QCOMPARE(proposalFor(fenced).reason,
             u"Eine Regel auf dem Router führt zu dem anderen Rechner, also verbindet sich "
             "dieser Rechner mit dem Router."_s);
    fenced.ruleAtOther = PlannerAnswer::No;
    fenced.otherReachesHere = PlannerAnswer::No;
    fenced.ruleAtHere = PlannerAnswer::Yes;
    QVERIFY(proposalFor(fenced).reason.contains(u"eine Regel auf Ihrem Router"_s));
    fenced.ruleAtHere = PlannerAnswer::No;
    QVERIFY(proposalFor(fenced).reason.contains(u"beide mit einem dritten Rechner"_s));
}

void TestLanguage::leavesOtherNamesAlone()
{
    m_language.use(u"de"_s);
    QCOMPARE(dativeOf(u"lab-7"_s), u"lab-7"_s);
    QCOMPARE(dativeOf({}), QString());
    m_language.use(u"en"_s);
    QCOMPARE(dativeOf(nameHere({})), u"this computer"_s);
}

void TestLanguage::fallsBackToEnglish()
{
    m_language.use(u"zu"_s);
    QVERIFY(firstSentence(notebook()).startsWith(u"Programs on this computer"_s));
}

void TestLanguage::writesOneKindOfDigits()
{
    for (const QString &name : Language::available() + QStringList{u"ar_EG"_s, u"fa"_s}) {
        m_language.use(name);
        QCOMPARE(QLocale().zeroDigit(), u"0"_s);
        const QString text = bytesText(12'345'678)
            + QLocale().toString(QTime(12, 34), QLocale::ShortFormat)
            + QSpinBox().locale().toString(12);
        for (const QChar &each : text)
            QVERIFY2(!each.isDigit() || each.unicode() < 128, qPrintable(text));
    }
}

/// No label is cut off for an underlined letter, and "-L" is not read as "L-".
void TestLanguage::drawsArabicWhole()
{
    m_language.use(u"ar"_s);
    const QString name = QCoreApplication::translate("culvert::DestinationPage", "&Name");
    QVERIFY2(!name.isEmpty() && name != u"&Name"_s && !name.contains(u'&'), qPrintable(name));
    const QString forward = QCoreApplication::translate("culvert::Sentences", "local forward (-L)");
    QVERIFY2(forward.contains(u"\u200e-L"_s), qPrintable(forward));
    m_language.use(u"de"_s);
    QVERIFY(QCoreApplication::translate("culvert::DestinationPage", "&Name").contains(u'&'));
}

void TestLanguage::labelsWithoutTheirKeys()
{
    QCOMPARE(withoutMnemonic(u"E&xport\u2026"_s), u"Export\u2026"_s);
    QCOMPARE(withoutMnemonic(u"編集(&E)"_s), u"編集"_s);
    QCOMPARE(withoutMnemonic(u"インポート (&I)\u2026"_s), u"インポート\u2026"_s);
    QCOMPARE(withoutMnemonic(u"R & D (1)"_s), u"R & D (1)"_s);
}

CULVERT_WIDGET_TEST(TestLanguage)
#include "tst_language.moc"
