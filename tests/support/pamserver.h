#pragma once

#include "tests/support/sshserver.h"

#include <unistd.h>

namespace culvert::test {

/// An sshd that wants a key, then a password and a one-time code, through PAM with pam_exec and
/// pam_oath. /etc/pam.d is replaced for it alone, in a mount namespace of its own.
class PamServer
{
public:
    explicit PamServer(const QByteArray &password);
    Q_DISABLE_COPY_MOVE(PamServer)

    /// Why it cannot run here; empty when it can.
    static QString whyMissing();

    Result<void> start();
    const SshServer &server() const { return m_server; }
    QByteArray code() const; ///< one that was not used yet: each call gives the next

private:
    bool prepare() const;

    QByteArray m_password;
    SshServer m_server;
    mutable int m_counter = 0; ///< HOTP's moving factor
};

} // namespace culvert::test

/// First line of a test that cannot do without it. Root is nothing that CI could install.
#define CULVERT_NEEDS_PAM()                                                                        \
    do {                                                                                           \
        if (geteuid() != 0)                                                                        \
            QSKIP("a PAM stack of its own needs root");                                            \
        CULVERT_NEEDS(culvert::test::PamServer::whyMissing());                                     \
    } while (false)
