#pragma once

#include "core/plan/plan.h"
#include "core/ssh/agent/agentlisting.h"
#include "core/status/check.h"

namespace culvert {

/// What a hop's login would use: its key files, and the keys that its agent has. Nothing is
/// unlocked or sent. On the thread that made it, which has an event loop; deleting it gives up.
class LoginMeans : public QObject, public Speaks<LoginMeans>
{
    Q_OBJECT

public:
    explicit LoginMeans(const Hop &hop);

    void start(); ///< checked() for each thing, then ended(), perhaps from inside it

signals:
    void checked(const culvert::Check &check);
    void ended();

private:
    void lookAtFiles();
    void lookAtAgent();
    static Sentence noAgent();
    static Sentence agentRemedy();
    void onListed(const QList<QByteArray> &blobs);
    void report(Check check);

    Hop m_hop;
    std::unique_ptr<AgentListing> m_agent;
};

} // namespace culvert
