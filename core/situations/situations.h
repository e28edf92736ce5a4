#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// What the user wants of the other machine.
enum class Wish
{
    Service, ///< open a port of the machine as if it were here
    Login, ///< a shell there
};

/// Who plays a part in a situation.
struct Actor
{
    QString name;
    QString user; ///< who logs in there
    QString address = {}; ///< what one dials to get there; empty: the name
    QString router = {}; ///< in front of it, where the situation has one
    quint16 outerPort = 0; ///< the router's port that leads to its SSH port
    quint16 port = 0; ///< its SSH port, where no router stands before it; 0: ssh's own

    bool operator==(const Actor &) const = default;
};

/// A is where the service is wanted, B where it lives, C the third host that both reach.
struct Cast
{
    Actor a{.name = QStringLiteral("A"),
            .user = QStringLiteral("userA"),
            .router = QStringLiteral("routerA"),
            .outerPort = 6789};
    Actor b{.name = QStringLiteral("B"),
            .user = QStringLiteral("userB"),
            .router = QStringLiteral("routerB"),
            .outerPort = 22};
    Actor c{.name = QStringLiteral("C"), .user = QStringLiteral("userC")};
    Seat seatOfA = Seat::Dialler; ///< Dialler: A is this computer; Acceptor: B is; Elsewhere: none
    Wish wish = Wish::Service;
    quint16 servicePort = 8888;
    quint16 entryPort = 0; ///< where the service appears at A; 0: at the same port
    quint16 tunnelPort = 12345; ///< where B's SSH port appears on the other side

    bool operator==(const Cast &) const = default;
};

/// What one machine has to run.
struct Half
{
    QString machine;
    bool onThisComputer = false;
    Profile profile; ///< its picture shows the whole, as seen from this computer

    bool operator==(const Half &) const = default;
};

/// One of the seven templates with its cast: what each machine has to run.
struct Situation
{
    int number = 0; ///< 1..7
    QString title;
    QList<Half> halves; ///< this computer's first where it has one

    bool operator==(const Situation &) const = default;
};

constexpr int situationCount = 7;

/// The template with this cast. Situations 1 and 5 are logins, 2 and 4 reach a service; 3, 6
/// and 7 do what the cast wishes.
Situation situationOf(int number, const Cast &cast);

/// The situation with the default cast, for showing it before anything is known.
Situation exampleOf(int number);

/// What it is good for, in one sentence for somebody who never heard of ssh.
QString sentenceOf(int situation);

} // namespace culvert
