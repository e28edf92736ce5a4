#include "tests/ui/picture/examples.h"

#include "core/situations/situations.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

Profile situation(int number)
{
    return exampleOf(number).halves.constFirst().profile;
}

Topology mixedStates()
{
    Profile profile = situation(2);
    profile.forwards.clear();
    SessionStatus status;
    status.state = SessionState::Established;
    status.hops = {u"B"_s};
    const auto add = [&](const QString &text, ProofResult result, Exposure exposure) {
        const Forward forward = *parseForward(u'L', text);
        profile.forwards.append(forward);
        status.forwards.append({{int(status.forwards.size())},
                                forward,
                                ForwardState::Listening,
                                forward.bind,
                                {},
                                {result, exposure, {}, {}}});
    };
    add(u"8888:localhost:8888"_s, ProofResult::Proved, Exposure::Loopback);
    add(u"5432:db:5432"_s, ProofResult::Unknown, Exposure::Loopback);
    add(u"8080:localhost:80"_s, ProofResult::Refuted, Exposure::Loopback);
    add(u"9000:localhost:9000"_s, ProofResult::Proved, Exposure::Everyone);
    add(u"192.168.1.5:9001:localhost:9001"_s, ProofResult::Proved, Exposure::Network);
    return topologyOf(profile, status);
}

} // namespace culvert::test
