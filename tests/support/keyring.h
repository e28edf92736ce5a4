#pragma once

#include "tests/support/messagebus.h"

#include <memory>

namespace culvert::test {

/// A real gnome-keyring-daemon, without a screen, on a message bus of its own.
class Keyring
{
public:
    Keyring() = default;
    ~Keyring();
    Q_DISABLE_COPY_MOVE(Keyring)

    /// Why it cannot run here; empty when it can.
    QString whyMissing() const;

    QString busAddress() const { return m_bus.address(); }
    bool start(); ///< open, and answering when it returns
    bool lock();
    /// Why nobody can stand before its window here; empty: somebody can.
    static QString whyNobody();
    /// Whoever is asked for the keyring's password from now on types this; empty: cancels.
    bool answerWith(const QString &password);
    static QString rightPassword(); ///< the one that opens it
    void pause(); ///< SIGSTOP: it hangs
    void resume();
    bool isRunning() const { return m_daemon.state() == QProcess::Running; }

private:
    bool isThere() const;
    void dismiss();

    MessageBus m_bus;
    QTemporaryDir m_home;
    QProcess m_daemon;
    std::unique_ptr<QProcess> m_person;
};

} // namespace culvert::test
