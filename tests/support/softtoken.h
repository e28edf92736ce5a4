#pragma once

#include "tests/support/farend.h"
#include "tests/support/finger.h"

#include <QTemporaryDir>

#include <memory>

namespace culvert::test {

/// A security token (FIDO) of software, as a library that OpenSSH and libssh take for one
/// (SecurityKeyProvider): softtokenprovider.cpp. It makes keys at once, and signs once the test
/// touches it. Real signatures, which a real sshd checks.
class SoftToken
{
public:
    SoftToken();
    ~SoftToken();
    Q_DISABLE_COPY_MOVE(SoftToken)

    static QString provider(); ///< the library's path
    static QString pin();

    /// By ssh-keygen: `type` as its -t has it, `more` as further arguments. The .pub is beside it.
    bool makeKey(const QString &type, const QString &file, const QStringList &more = {}) const;

    int asked() const { return m_asked; } ///< touches that were wanted so far
    void touch() { m_finger.touch(); } ///< the signature that waits, or the next one, is made
    void refuse() { m_finger.refuse(); } ///< that one is not
    void unplug();

private:
    void serve(int fd);
    QString socket() const { return m_folder.filePath(QStringLiteral("token")); }

    QTemporaryDir m_folder;
    Finger m_finger;
    std::atomic_int m_asked = 0;
    std::unique_ptr<FarEnd> m_listener;
};

} // namespace culvert::test
