#include "tests/support/tokenagent.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/evp.h>

#include <sys/socket.h>

namespace culvert::test {

struct TokenAgent::Key
{
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> pair{
        EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), &EVP_PKEY_free};
};

namespace {

enum AgentMessage : char
{ // draft-miller-ssh-agent, 5.1
    Failure = 5,
    RequestIdentities = 11,
    IdentitiesAnswer = 12,
    SignRequest = 13,
    SignResponse = 14,
};
const QByteArray keyType = "sk-ssh-ed25519@openssh.com";
const QByteArray application = "ssh:";
constexpr char userPresent = 1; // PROTOCOL.u2f
constexpr quint32 counter = 7;

QByteArray number(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    return {reinterpret_cast<const char *>(&big), sizeof big};
}

QByteArray string(const QByteArray &bytes)
{
    return number(quint32(bytes.size())) + bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// The string at the front of `rest`, taken off it.
QByteArray takeString(QByteArray &rest)
{
    if (rest.size() < 4)
        return {};
    const qsizetype size = qFromBigEndian<quint32>(rest.constData());
    const QByteArray taken = rest.mid(4, size);
    rest.remove(0, 4 + size);
    return taken;
}

QByteArray receiveAll(int fd, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    return recv(fd, bytes.data(), size_t(size), MSG_WAITALL) == size ? bytes : QByteArray();
}

} // namespace

TokenAgent::TokenAgent() : m_key(std::make_unique<Key>())
{
    m_listener = std::make_unique<FarEnd>([this](int fd) { serve(fd); }, socket());
}

TokenAgent::~TokenAgent() = default;

void TokenAgent::serve(int fd)
{
    while (true) {
        const QByteArray length = receiveAll(fd, 4);
        if (length.isEmpty())
            return;
        const QByteArray request = receiveAll(fd, qFromBigEndian<quint32>(length.constData()));
        const QByteArray answer = request.isEmpty() ? QByteArray() : string(reply(request, fd));
        if (answer.isEmpty() || !sendAll(fd, answer.constData(), answer.size()))
            return;
    }
}

QByteArray TokenAgent::reply(const QByteArray &request, int fd)
{
    QByteArray rest = request.sliced(1);
    switch (request.front()) {
    case RequestIdentities:
        return char(IdentitiesAnswer) + number(1) + string(publicBlob()) + string("a token");
    case SignRequest: {
        ++m_asked;
        const bool ours = takeString(rest) == publicBlob();
        if (ours && m_finger.verdict(fd) == true)
            return char(SignResponse) + string(signatureOf(takeString(rest)));
        break;
    }
    }
    return QByteArray(1, char(Failure));
}

QByteArray TokenAgent::publicBlob() const
{
    size_t size = 32;
    QByteArray raw(qsizetype(size), '\0');
    EVP_PKEY_get_raw_public_key(m_key->pair.get(), reinterpret_cast<unsigned char *>(raw.data()),
                                &size);
    return string(keyType) + string(raw) + string(application);
}

QByteArray TokenAgent::publicKey() const
{
    return keyType + ' ' + publicBlob().toBase64() + " token\n";
}

/// OpenSSH's PROTOCOL.key and PROTOCOL.u2f, without a passphrase.
QByteArray TokenAgent::privateKeyFile() const
{
    const QByteArray check = number(4711);
    QByteArray inside = check + check + publicBlob() + userPresent + string("handle") + string("")
        + string("token");
    for (char pad = 1; inside.size() % 8 != 0; ++pad)
        inside += pad;
    const QByteArray container = QByteArray("openssh-key-v1\0", 15) + string("none")
        + string("none") + string("") + number(1) + string(publicBlob()) + string(inside);
    return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + container.toBase64()
        + "\n-----END OPENSSH PRIVATE KEY-----\n";
}

QByteArray TokenAgent::signatureOf(const QByteArray &data) const
{
    const QByteArray trailer = QByteArray(1, userPresent) + number(counter);
    const QByteArray message = sha256(application) + trailer + sha256(data);
    size_t size = 64;
    QByteArray signature(qsizetype(size), '\0');
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(),
                                                                      &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key->pair.get());
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                   reinterpret_cast<const unsigned char *>(message.constData()),
                   size_t(message.size()));
    return string(keyType) + string(signature) + trailer;
}

} // namespace culvert::test
