#include "app/demo.h"

#include "app/demostory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct DemoText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Demo)
};

constexpr quint16 notebookPort = 8888;
constexpr quint16 offeredPort = 9000; // on host B

/// This port, or the next that this computer could open now; 0, any, where there is none near.
quint16 freePortFrom(quint16 wanted)
{
    for (quint16 port = wanted; port < wanted + 100; ++port) {
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace

Result<Profile> Demo::start()
{
    if (!m_page.start())
        return failure(ErrorCode::Internal, m_page.errorString());
    const bool backwards = m_story == DemoStory::Backwards;
    if (!backwards)
        m_server.setService(notebookPort, m_page.serverPort());
    if (const Result<void> started = m_server.start(); !started)
        return failure(started.error());
    m_entry = freePortFrom(backwards ? offeredPort : notebookPort);
    Profile profile;
    profile.id = newProfileId();
    profile.name = backwards ? DemoText::tr("Demo: a page of yours, shown on host B")
                             : DemoText::tr("Demo: a notebook on host B");
    profile.host = m_server.host();
    profile.port = m_server.port();
    profile.user = m_server.user();
    profile.identities = {m_server.identityFile()};
    profile.configFile = u"none"_s;
    profile.options = {{u"UserKnownHostsFile"_s, m_server.knownHostsFile()},
                       {u"GlobalKnownHostsFile"_s, u"none"_s},
                       {u"IdentitiesOnly"_s, u"yes"_s}};
    profile.surroundings.serverMachine = u"B"_s;
    Forward forward;
    forward.kind = backwards ? ForwardKind::Remote : ForwardKind::Local;
    forward.bind = Endpoint::tcp(u"localhost"_s, m_entry);
    forward.destination =
        Endpoint::tcp(u"localhost"_s, backwards ? m_page.serverPort() : notebookPort);
    profile.forwards = {forward};
    profile.notes =
        DemoText::tr("Host B is a small SSH server inside Culvert. Look at %1 with a browser.")
            .arg(address());
    m_page.setHtml(demoHtml(profile, m_story));
    return profile;
}

QString Demo::address() const
{
    return u"http://localhost:%1/"_s.arg(m_entry);
}

} // namespace culvert
