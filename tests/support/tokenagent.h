#pragma once

#include "tests/support/farend.h"
#include "tests/support/finger.h"

#include <QTemporaryDir>

#include <memory>

namespace culvert::test {

/// An ssh-agent whose one key is on a security token, a token of software: it signs, as
/// sk-ssh-ed25519@openssh.com, once the test touches it.
class TokenAgent
{
public:
    TokenAgent();
    ~TokenAgent();
    Q_DISABLE_COPY_MOVE(TokenAgent)

    QString socket() const { return m_folder.filePath(QStringLiteral("agent")); }
    QByteArray publicKey() const; ///< a line of authorized_keys
    QByteArray privateKeyFile() const; ///< as ssh-keygen writes it: it names the key on the token
    int asked() const { return m_asked; } ///< signatures that were wanted so far
    void touch() { m_finger.touch(); } ///< the signature that waits, or the next one, is made
    void refuse() { m_finger.refuse(); } ///< that one is not

private:
    struct Key;

    void serve(int fd);
    QByteArray reply(const QByteArray &request, int fd);
    QByteArray publicBlob() const;
    QByteArray signatureOf(const QByteArray &data) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Key> m_key;
    Finger m_finger;
    std::atomic_int m_asked = 0;
    std::unique_ptr<FarEnd> m_listener;
};

} // namespace culvert::test
