#include "core/profile/machinename.h"
#include "core/situations/planner.h"
#include "core/topology/sentences.h"
#include "tests/support/testprogram.h"
#include "ui/text/language.h"
#include "ui/text/routetext.h"

#include <QApplication>
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

CULVERT_WIDGET_TEST(TestLanguage)
#include "tst_language.moc"
