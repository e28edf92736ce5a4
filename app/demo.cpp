#include "app/demo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

Result<Profile> Demo::start()
{
    if (const Result<void> started = m_server.start(); !started)
        return failure(started.error());
    if (!m_page.start())
        return failure(ErrorCode::Internal, m_page.errorString());
    Profile profile;
    profile.id = newProfileId();
    profile.name = QCoreApplication::translate("culvert::Demo", "Demo");
    profile.host = m_server.host();
    profile.port = m_server.port();
    profile.user = m_server.user();
    profile.identities = {m_server.identityFile()};
    profile.configFile = u"none"_s;
    profile.options = {{u"UserKnownHostsFile"_s, m_server.knownHostsFile()},
                       {u"GlobalKnownHostsFile"_s, u"none"_s},
                       {u"IdentitiesOnly"_s, u"yes"_s}};
    Forward forward;
    forward.bind = {u"127.0.0.1"_s, 0, {}}; // any free port
    forward.destination = Endpoint{u"127.0.0.1"_s, m_page.serverPort(), {}};
    profile.forwards = {forward};
    return profile;
}

} // namespace culvert
