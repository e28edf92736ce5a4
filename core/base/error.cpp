#include "core/base/error.h"

#include <QCoreApplication>

namespace culvert {

namespace {

struct Entry
{
    ErrorCode code;
    const char *word;
    Recovery recovery;
    const char *sentence;
    const char *remedy;
};

// clang-format off
#ifdef Q_OS_WIN
constexpr auto checkKeyFile = QT_TRANSLATE_NOOP("culvert::Error", "Check that the file exists, is a private key and is readable by you alone (its properties, Security).");
constexpr auto raiseLimits = QT_TRANSLATE_NOOP("culvert::Error", "End programs that are not needed, then start it again.");
#else
constexpr auto checkKeyFile = QT_TRANSLATE_NOOP("culvert::Error", "Check that the file exists, is a private key and is readable by you alone (chmod 600).");
constexpr auto raiseLimits = QT_TRANSLATE_NOOP("culvert::Error", "Raise the limits it is started with (ulimit -n, ulimit -u), or end what is not needed.");
#endif

constexpr Entry entries[] = {
    {ErrorCode::ProfileInvalid, "profile-invalid", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The tunnel's settings are not valid."),
     QT_TRANSLATE_NOOP("culvert::Error", "Correct the named field, then start again.")},
    {ErrorCode::ConsentMissing, "consent-missing", Recovery::AskUser,
     QT_TRANSLATE_NOOP("culvert::Error", "An imported configuration wants to run commands on this computer, and nobody allowed it."),
     QT_TRANSLATE_NOOP("culvert::Error", "Read the commands; if you trust them, start it in the window or with 'culvert-cli run --allow-commands'.")},
    {ErrorCode::IdentityUnreadable, "identity-unreadable", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "A key file could not be read."),
     checkKeyFile},
    {ErrorCode::CredentialMissing, "credential-missing", Recovery::AskUser,
     QT_TRANSLATE_NOOP("culvert::Error", "The login needs a password or passphrase and nobody gave one."),
     QT_TRANSLATE_NOOP("culvert::Error", "Start it again and answer the question, or use a key without a passphrase or an agent.")},
    {ErrorCode::NameNotResolved, "name-not-resolved", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The host's name is not known here."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the spelling; are you offline, or is a VPN down?")},
    {ErrorCode::ConnectFailed, "connect-failed", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The host could not be connected to."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the port, that the SSH server runs, and that no firewall rejects the connection.")},
    {ErrorCode::ConnectTimedOut, "connect-timed-out", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The host did not answer in time."),
     QT_TRANSLATE_NOOP("culvert::Error", "The host is off, filtered by a firewall, or behind a router without a port forward. If it is behind NAT, turn the tunnel round: let it dial out.")},
    {ErrorCode::ProxyFailed, "proxy-failed", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The proxy could not be used."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the proxy's address and kind, and that it runs.")},
    {ErrorCode::ProxyDenied, "proxy-denied", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The proxy does not let this connection through."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the proxy's user and password, and ask its owner which hosts and ports it allows.")},
    {ErrorCode::KeyExchangeFailed, "key-exchange-failed", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The host answered, but no SSH connection came about."),
     QT_TRANSLATE_NOOP("culvert::Error", "Is it an SSH port? The server may be overloaded (MaxStartups) or refuse this address.")},
    {ErrorCode::HostKeyUnknown, "host-key-unknown", Recovery::AskUser,
     QT_TRANSLATE_NOOP("culvert::Error", "The host's key is not known and was not accepted."),
     QT_TRANSLATE_NOOP("culvert::Error", "Compare the fingerprint with the server's owner (ssh-keygen -lf on the server), then accept it.")},
    {ErrorCode::HostKeyChanged, "host-key-changed", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The host's key has changed."),
     QT_TRANSLATE_NOOP("culvert::Error", "Somebody may be in between. Ask the server's owner whether it was reinstalled before you replace the old key.")},
    {ErrorCode::HostKeyRevoked, "host-key-revoked", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The host's key is marked as revoked."),
     QT_TRANSLATE_NOOP("culvert::Error", "Do not connect. Ask the server's owner for its new key.")},
    {ErrorCode::HostKnownOnlyByCa, "host-known-only-by-ca", Recovery::AskUser,
     QT_TRANSLATE_NOOP("culvert::Error", "The host is vouched for only by a certificate authority, which this program cannot check."),
     QT_TRANSLATE_NOOP("culvert::Error", "Compare the plain host key's fingerprint with the server's owner, then accept it once.")},
    {ErrorCode::AuthenticationDenied, "authentication-denied", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The server did not accept the login."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the user name and that your public key is in the server's authorized_keys.")},
    {ErrorCode::PassphraseWrong, "passphrase-wrong", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The passphrase does not open the key."),
     QT_TRANSLATE_NOOP("culvert::Error", "Start again with the right passphrase.")},
    {ErrorCode::LoginTimedOut, "login-timed-out", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The login did not come to an end in time."),
     QT_TRANSLATE_NOOP("culvert::Error", "The server fell silent while it let you in: look at its load and its log (PAM, a directory or a second factor that does not answer).")},
    {ErrorCode::BindFailed, "bind-failed", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The port on this computer could not be opened."),
     QT_TRANSLATE_NOOP("culvert::Error", "Use another port, or stop the program that holds it.")},
    {ErrorCode::ForwardDenied, "forward-denied", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The server did not open the port."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check that the bind address exists on the server and that the port is allowed and free there.")},
    {ErrorCode::RemotePortTaken, "remote-port-taken", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The port is taken on the server, most often by your own earlier connection."),
     QT_TRANSLATE_NOOP("culvert::Error", "Where retrying is on it is tried again by itself. On the server set ClientAliveInterval 15 and ClientAliveCountMax 3, so dead connections are dropped in 45 s.")},
    {ErrorCode::ForwardProhibited, "forward-prohibited", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The server does not allow this account to open the port."),
     QT_TRANSLATE_NOOP("culvert::Error", "On the server check AllowTcpForwarding, PermitListen and the key's options in authorized_keys (restrict, permitlisten; localhost and 127.0.0.1 are different spellings).")},
    {ErrorCode::ForwardUnanswered, "forward-unanswered", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The server never answered the request to open a port."),
     QT_TRANSLATE_NOOP("culvert::Error", "This server does not seem to know remote forwarding; use another server program, such as OpenSSH.")},
    {ErrorCode::TargetRefused, "target-refused", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "Nothing listens at the target."),
     QT_TRANSLATE_NOOP("culvert::Error", "Start the service at the target; 'localhost' there means the machine that makes the connection.")},
    {ErrorCode::TargetProhibited, "target-prohibited", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The server forbids this target."),
     QT_TRANSLATE_NOOP("culvert::Error", "On the server check AllowTcpForwarding, PermitOpen and the key's permitopen.")},
    {ErrorCode::TargetUnresolved, "target-unresolved", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The target's name is not known at the far side."),
     QT_TRANSLATE_NOOP("culvert::Error", "The name is looked up there, not here: use an address or a name that side knows.")},
    {ErrorCode::TargetUnreachable, "target-unreachable", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The target could not be reached from the far side."),
     QT_TRANSLATE_NOOP("culvert::Error", "Check the route and the firewall between the far side and the target.")},
    {ErrorCode::FeatureUnavailable, "feature-unavailable", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "This build cannot do that."),
     QT_TRANSLATE_NOOP("culvert::Error", "See 'culvert-cli --version' for what this build can do.")},
    {ErrorCode::ConnectionLost, "connection-lost", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The connection was lost."),
     QT_TRANSLATE_NOOP("culvert::Error", "Dropped by the network or the server. It is dialled again by itself where retrying is on.")},
    {ErrorCode::KeepAliveTimedOut, "keepalive-timed-out", Recovery::Retry,
     QT_TRANSLATE_NOOP("culvert::Error", "The line went silent."),
     QT_TRANSLATE_NOOP("culvert::Error", "Sleep, Wi-Fi or a NAT time-out. It is dialled again by itself where retrying is on.")},
    {ErrorCode::OutOfResources, "out-of-resources", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "The system gives the program too few files or threads."),
     raiseLimits},
    {ErrorCode::Cancelled, "cancelled", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "It was cancelled."),
     QT_TRANSLATE_NOOP("culvert::Error", "Start it again when you want it.")},
    {ErrorCode::Internal, "internal", Recovery::Stop,
     QT_TRANSLATE_NOOP("culvert::Error", "Something went wrong inside Culvert."),
     QT_TRANSLATE_NOOP("culvert::Error", "Please report it with the log.")},
};
// clang-format on

const Entry &entryFor(ErrorCode code)
{
    for (const Entry &entry : entries) {
        if (entry.code == code)
            return entry;
    }
    Q_UNREACHABLE();
}

QString translated(const char *text, const char *comment, int number)
{
    return QCoreApplication::translate("culvert::Error", text, comment, number);
}

Sentence ownSentence(const char *text)
{
    return {&translated, text, nullptr, -1};
}

} // namespace

Sentence describe(const Error &error)
{
    return error.message.isEmpty() ? ownSentence(entryFor(error.code).sentence)
                                   : error.message.again();
}

Sentence remedyFor(const Error &error)
{
    return error.remedy.isEmpty() ? ownSentence(entryFor(error.code).remedy) : error.remedy.again();
}

Recovery recoveryFor(ErrorCode code)
{
    return entryFor(code).recovery;
}

QString wordFor(ErrorCode code)
{
    return QString::fromLatin1(entryFor(code).word);
}

std::optional<ErrorCode> errorCodeFrom(QStringView word)
{
    for (const Entry &entry : entries) {
        if (word == QLatin1StringView(entry.word))
            return entry.code;
    }
    return {};
}

const QList<ErrorCode> &allErrorCodes()
{
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> all;
        for (const Entry &entry : entries)
            all.append(entry.code);
        return all;
    }();
    return codes;
}

} // namespace culvert
