#pragma once

#include <QByteArray>
#include <QList>

#include <span>

/// The ssh-agent's messages (draft-miller-ssh-agent), as far as they are looked into. Pure.
namespace culvert {

/// Takes one message off the front, its length included; empty: not all there yet.
QByteArray takeAgentMessage(QByteArray &buffer);

/// What comes is longer than any message may be.
bool isTooLargeForAgent(const QByteArray &buffer);

/// The public keys' blobs in a whole SSH_AGENT_IDENTITIES_ANSWER; as many as are there, whatever
/// its count says.
QList<QByteArray> identitiesIn(const QByteArray &answer);

QByteArray agentFailure(); ///< SSH_AGENT_FAILURE

/// The session that a SSH_AGENTC_SIGN_REQUEST for a login is about (RFC 4252, 7); empty: none.
QByteArray sessionIn(const QByteArray &signRequest);

/// The extension session-bind@openssh.com (OpenSSH's PROTOCOL.agent): tells the agent which server
/// this connection to it is used for, so that keys of `ssh-add -h` can be.
QByteArray sessionBind(const QByteArray &hostKey, const QByteArray &session,
                       const QByteArray &signature);

/// Pageant is asked through memory of this size: the request is put there, and the answer replaces
/// it.
inline constexpr qsizetype pageantMemory = 8192;

/// What Pageant left there; a failure where it is no message that fits.
QByteArray pageantAnswer(std::span<const char> memory);

} // namespace culvert
