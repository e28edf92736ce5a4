#pragma once

#include "core/base/secret.h"
#include "core/openssh/knownhosts/knownhosts.h"
#include "core/profile/profile.h"

#include <QMetaType>

namespace culvert {

using QuestionId = Id<struct QuestionTag, quint64>; ///< the engine's, unique in this program's run

/// An unknown host key: shall it be trusted? A changed or revoked one is never asked about.
struct HostKeyQuestion
{
    QuestionId id;
    quint64 number = 0; ///< the session's own count; its answer names it
    ProfileId profile;
    QString tunnel;
    QString host; ///< as it would stand in known_hosts: "host" or "[host]:port"
    QString address; ///< the peer's address; empty through a jump host or proxy
    QString keyType; ///< "ED25519", "ECDSA", "RSA"
    QString fingerprint; ///< "SHA256:…"
    QString caLine; ///< "file:line" of a @cert-authority line that vouches for the name; else empty
    QStringList knownNames; ///< other names this very key is known by
    QStringList knownTypes; ///< key types already known for this host
    QString otherAtAddress; ///< CheckHostIP: "file:line" of another key known for the address

    bool operator==(const HostKeyQuestion &) const = default;
};

/// A host that shows another key than the known one. Not a question: the tunnel has failed. What a
/// person needs who has made sure and replaces the old key.
struct HostKeyChange
{
    ProfileId profile;
    QString tunnel;
    QString host; ///< as it stands in known_hosts: "host" or "[host]:port"
    HostKey shown;
    QList<KnownHostsLine> known; ///< the old keys' lines
    QStringList replacement; ///< the lines to put in their place

    bool operator==(const HostKeyChange &) const = default;
};

/// What a secret is asked for.
enum class CredentialKind
{
    Passphrase,
    TokenPin, ///< of a security token (FIDO)
    Password,
    KeyboardInteractive,
    ProxyPassword
};

/// One field of a question, for one secret.
struct CredentialPrompt
{
    QString text; ///< for KeyboardInteractive the server's, through plainServerText()
    bool echo = false; ///< what is typed may show (RFC 4256, 3.2)

    bool operator==(const CredentialPrompt &) const = default;
};

/// The secrets that a login, a key file or a proxy wants now; the tunnel waits for the answer.
struct CredentialQuestion
{
    QuestionId id;
    quint64 number = 0; ///< the session's own count; its answer names it
    ProfileId profile;
    QString tunnel;
    CredentialKind kind = CredentialKind::Password;
    QString host; ///< as the user names it
    QString user;
    QString keyFile; ///< the private key's path; Passphrase and TokenPin only
    QString subject; ///< what a saved secret is filed under; empty: never saved, such as a code
    QString name; ///< KeyboardInteractive: the server's, through plainServerText()
    QString instruction; ///< likewise
    QList<CredentialPrompt> prompts; ///< one, unless it is KeyboardInteractive
    int attempt = 1; ///< more than 1: the last answer was wrong
    bool batch = false; ///< no person may be asked
    bool mayRemember = false; ///< there is a keychain that it could be saved in
    bool remember = false; ///< that was wished with the last answer, which was wrong
    bool keychainLocked = false; ///< it may have the answer, once somebody unlocks it
    QString keychainNote; ///< why the keychain was of no help, where that is worth saying

    bool operator==(const CredentialQuestion &) const = default;
};

/// What a server says before or during a login: its banner (RFC 4252, 5.4), or a round of
/// keyboard-interactive that asks nothing.
struct Banner
{
    ProfileId profile;
    QString tunnel;
    QString hop; ///< as the user names it
    QString text; ///< made plain; may have several lines

    bool operator==(const Banner &) const = default;
};

/// A person's word on a HostKeyQuestion.
struct HostKeyAnswer
{
    bool trust = false; ///< and remember it
    bool cancelled = false; ///< a person put it off: no verdict on the key
};

/// The secrets that were asked for, or that there are none.
struct CredentialAnswer
{
    bool given = false; ///< false: declined, or nobody there to ask
    QList<Secret> secrets = {}; ///< one for each prompt, in their order
    bool remember = false; ///< save it in the keychain once the server has accepted it
    bool cancelled = false; ///< not given because a person put it off
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::QuestionId)
Q_DECLARE_METATYPE(culvert::HostKeyQuestion)
Q_DECLARE_METATYPE(culvert::HostKeyChange)
Q_DECLARE_METATYPE(culvert::CredentialKind)
Q_DECLARE_METATYPE(culvert::CredentialQuestion)
Q_DECLARE_METATYPE(culvert::Banner)
Q_DECLARE_METATYPE(culvert::HostKeyAnswer)
Q_DECLARE_METATYPE(culvert::CredentialAnswer)
