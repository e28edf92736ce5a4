#include "core/topology/drawing/layout.h"
#include "core/topology/sentences.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

Profile chain()
{
    Profile profile;
    profile.host = u"inside"_s;
    profile.jump = u"me@bastion:2222"_s;
    profile.forwards = {*parseForward(u'L', u"8000:db:80")};
    return profile;
}

Check at(const QString &hop, Check check)
{
    check.hop = hop;
    return check;
}

CheckOutcome outcomeAt(const Topology &topology, const QString &item)
{
    for (const Finding &finding : topology.findings) {
        if (finding.item == item)
            return finding.outcome;
    }
    return CheckOutcome::Unknown;
}

} // namespace

/// What was checked before connecting, on the picture.
class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void takenPortReachesNothing();
    void landOnTheirPlace();
    void showTheWorstOfOnePlace();
    void markAsAFailureDoes();
    void areSeen();
};

void TestFindings::takenPortReachesNothing()
{
    Check taken = failed(CheckKind::ListeningPort, {.code = ErrorCode::BindFailed});
    taken.forward = ForwardId{0};
    const Topology topology = topologyOf(chain(), {}, {taken});
    QVERIFY(sentenceFor(topology.forwardArrows[0], topology).contains(u"do not reach"_s));
}

void TestFindings::landOnTheirPlace()
{
    const QString bastion = u"bastion"_s; // as the plan calls it, without user and port
    Check port = passed(CheckKind::ListeningPort, {});
    port.forward = ForwardId{0};
    const Topology topology = topologyOf(chain(), {},
                                         {passed(CheckKind::Configuration, {}), port,
                                          at(bastion, passed(CheckKind::Address, {})),
                                          at(bastion, passed(CheckKind::HostKey, {})),
                                          at(u"inside"_s, unknown(CheckKind::Address, {})),
                                          at(bastion, passed(CheckKind::Login, {}))});
    for (const QString &item : {u"here"_s, u"forward-0"_s, u"network"_s, u"jump-1"_s, u"ssh-1"_s})
        QCOMPARE(outcomeAt(topology, item), CheckOutcome::Passed);
    QCOMPARE(topology.findings.last().item, u"ssh-1"_s);
    QCOMPARE(topology.findings[1].part, Part::Listener);
    QCOMPARE(outcomeAt(topology, u"there"_s), CheckOutcome::Unknown);
    QVERIFY(topology.faults.isEmpty());
}

void TestFindings::showTheWorstOfOnePlace()
{
    Check warning = failed(CheckKind::Agent, {.code = ErrorCode::CredentialMissing});
    warning.outcome = CheckOutcome::Warning;
    const Topology topology =
        topologyOf(chain(), {},
                   {warning, passed(CheckKind::Configuration, {}), unknown(CheckKind::Agent, {})});
    QCOMPARE(topology.findings.size(), 1);
    QCOMPARE(topology.findings[0].outcome, CheckOutcome::Warning);
    QCOMPARE(topology.faults[0].severity, Severity::Warning);
}

void TestFindings::markAsAFailureDoes()
{
    const Profile profile = chain();
    for (const ErrorCode code : allErrorCodes()) {
        const Error error{.code = code, .hop = u"inside"_s};
        if (code == ErrorCode::Cancelled)
            continue; // a person's will: nothing is at fault
        SessionStatus status;
        status.state = SessionState::Failed;
        status.hops = {u"bastion"_s, u"inside"_s};
        status.reason = error;
        const Fault atRun = topologyOf(profile, status).faults.constFirst();
        const Fault before =
            topologyOf(profile, {}, {failed(CheckKind::Address, error)}).faults.constFirst();
        QCOMPARE(before, atRun);
    }
}

void TestFindings::areSeen()
{
    const Topology topology = topologyOf(chain(), {}, {passed(CheckKind::Configuration, {})});
    const Layout layout = layoutOf(topology, estimatedMetrics());
    QCOMPARE(layout.badges.size(), 1);
    const QRectF card = layout.card(u"here"_s)->rect;
    QVERIFY(card.adjusted(-20, -20, 20, 20).contains(layout.badges[0].centre));
    const Layout turned = mirrored(layout);
    QVERIFY(
        turned.card(u"here"_s)->rect.adjusted(-20, -20, 20, 20).contains(turned.badges[0].centre));
    QCOMPARE(mirrored(turned).card(u"here"_s)->rect, card);
}

CULVERT_TEST(TestFindings)
#include "tst_findings.moc"
