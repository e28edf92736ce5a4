#include "core/ssh/serveroffer.h"

#include "core/base/plaintext.h"
#include "core/base/sshstring.h"
#include "core/net/socket.h"
#include "core/ssh/algorithms.h"
#include "core/ssh/libssh/keyexchanges.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr char kexInit = 20;
constexpr qsizetype headSize = 4 + 1; // packet length, padding length
constexpr qsizetype cookieSize = 16;

// libssh 0.10's own; later ones put post-quantum methods in front
const QString classicalKex =
    u"curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,"
    "ecdh-sha2-nistp521,diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,"
    "diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256"_s;
const QString defaultHostKeys =
    u"ssh-ed25519,ecdsa-sha2-nistp521,ecdsa-sha2-nistp384,ecdsa-sha2-nistp256,"
    "sk-ssh-ed25519@openssh.com,sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256"_s;
const QString defaultCiphers =
    u"chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,"
    "aes192-ctr,aes128-ctr"_s;

bool isKnownToLibrary(const QString &name)
{
    if (name.contains("sntrup"_L1) || name.contains("mlkem"_L1))
        return hasKeyExchange(name);
    return !name.startsWith("umac-"_L1) && !name.contains("-cert-v01@"_L1);
}

QString defaultKex()
{
    return (postQuantumKeyExchanges() << classicalKex).join(u',');
}

/// As the two sides agree on it (RFC 4253, 7.1): the first of ours that the server has.
QString agreed(const QString &offered, const QString &wanted)
{
    const QStringList names = offered.split(u',');
    for (const QString &name : wanted.split(u',')) {
        if (isKnownToLibrary(name) && names.contains(name))
            return name;
    }
    return {};
}

/// Such a cipher needs no MAC beside it.
bool authenticates(const QString &cipher)
{
    return cipher.contains("-gcm@"_L1) || cipher.contains("-poly1305@"_L1);
}

std::optional<QString> takeList(QByteArrayView &rest)
{
    const QByteArrayView list = takeString(rest);
    if (list.isNull())
        return {};
    return plainServerText(QString::fromLatin1(list));
}

} // namespace

std::optional<ServerOffer> serverOfferIn(QByteArrayView bytes)
{
    if (bytes.startsWith("SSH-")) {
        const qsizetype end = bytes.indexOf('\n');
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    if (bytes.size() < headSize + 1 + cookieSize || bytes.at(headSize) != kexInit)
        return {};
    QByteArrayView rest = bytes.sliced(headSize + 1 + cookieSize);
    const std::optional<QString> kex = takeList(rest);
    const std::optional<QString> hostKeys = takeList(rest);
    const std::optional<QString> ciphers = takeList(rest);
    takeList(rest); // from server to client
    const std::optional<QString> macs = takeList(rest);
    if (!kex || !hostKeys || !ciphers || !macs)
        return {};
    return ServerOffer{.kex = *kex, .hostKeys = *hostKeys, .ciphers = *ciphers, .macs = *macs};
}

std::optional<ServerOffer> serverOfferOn(qintptr socket)
{
    constexpr size_t size = 8 * 1024;
    const std::unique_ptr<char[]> bytes(new char[size]); // a thread's stack keeps what was touched
    const net::Received seen = net::peek(socket, {bytes.get(), size});
    if (seen.kind != net::Received::Kind::Data)
        return {};
    return serverOfferIn(QByteArrayView(bytes.get(), seen.size));
}

std::optional<QString> mismatchWith(const ServerOffer &offer, const HostOptions &options)
{
    const auto ours = [](const QString &list, const QString &otherwise) {
        return list.isEmpty() ? otherwise : list;
    };
    const QString ciphers = ours(cipherList(options.ciphers), defaultCiphers);
    const struct
    {
        QLatin1String method;
        QString offered;
        QString wanted;
        bool needed = true;
    } methods[] = {
        {"kex algos"_L1, offer.kex,
         ours(algorithmList(AlgorithmKind::Kex, options.kexAlgorithms), defaultKex())},
        {"server host key algo"_L1, offer.hostKeys,
         ours(algorithmList(AlgorithmKind::Key, options.hostKeyAlgorithms), defaultHostKeys)},
        {"encryption client->server"_L1, offer.ciphers, ciphers},
        {"mac algo client->server"_L1, offer.macs, macList(options.macs),
         !authenticates(agreed(offer.ciphers, ciphers))},
    };
    for (const auto &entry : methods) {
        if (entry.needed && agreed(entry.offered, entry.wanted).isEmpty())
            return u"no match for method %1: server [%2], client [%3]"_s.arg(
                entry.method, entry.offered, entry.wanted);
    }
    return {};
}

} // namespace culvert
