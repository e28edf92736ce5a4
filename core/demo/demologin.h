#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace culvert {

/// One question of a round of keyboard-interactive, and its right answer.
struct DemoPrompt
{
    QByteArray text;
    QByteArray answer; ///< the right one
    bool echo = false;
};

/// One round of keyboard-interactive.
struct DemoRound
{
    QByteArray instruction;
    QList<DemoPrompt> prompts;
};

/// What the key that the demo server has made for its client is good for.
enum class DemoKeyUse
{
    Refused,
    Enough, ///< it logs in
    FirstFactor, ///< then a password or keyboard-interactive is asked for
};

/// The answer to tcpip-forward.
enum class DemoForwards
{
    Granted,
    Refused,
    Unanswered, ///< as tinysshd does
};

/// What the demo server asks of a client, and what it then allows. Values; for the demo the
/// defaults, for tests a script.
struct DemoLogin
{
    QByteArray user = "demo";
    DemoKeyUse key = DemoKeyUse::Enough;
    QByteArray password; ///< empty: the method is not offered
    QList<DemoRound> rounds; ///< keyboard-interactive; empty: the method is not offered
    DemoForwards remoteForwards = DemoForwards::Granted;
    /// Ports that only this server has, and the port of this machine that each stands for: so that
    /// it passes for a host of its own.
    QHash<quint16, quint16> services{};
};

} // namespace culvert
