#pragma once

#include "core/engine/portwatch.h"
#include "core/profile/profile.h"
#include "core/status/sessionstatus.h"
#include "ui/text/statetext.h"

namespace culvert {

/// How far the other machine of a tunnel has come with its half, as far as it shows from here.
enum class OtherEnd
{
    NotNeeded, ///< this computer does it all
    Unseen, ///< no port that belongs to it opens here
    OursFirst, ///< this computer's own half is not up
    Waiting, ///< nothing of it is there yet
    HungUp, ///< it is connected, and its service ends every connection
    Silent, ///< connected; its service waits for the client to speak
    Answers, ///< a byte came back
};

/// Pure: what the tunnel's own state and the last look at its port come to.
OtherEnd otherEndOf(const Profile &profile, const SessionStatus &status, PortAnswer answer);

/// The port of this computer that leads to the other machine, as planned.
std::optional<Endpoint> portHere(const Profile &profile);
/// The same where it can be looked at now. While our own half is up and its way through the third
/// host is not proved, there is none.
std::optional<Endpoint> portTowards(const Profile &profile, const SessionStatus &status);

/// The machine that does the other half; empty: this computer does it all.
QString nameOfOther(const Profile &profile);

Mark markFor(OtherEnd end); ///< for a tunnel that another machine runs
bool isConnected(OtherEnd end); ///< its port answers here

/// The other machine runs it, and it does not run here by some other way, either.
bool runsElsewhere(const Profile &profile, const SessionStatus &status);
Mark markFor(const Profile &profile, const SessionStatus &status, OtherEnd end);

/// "Waiting for pi", for the row of a tunnel that another machine runs.
QString otherEndText(OtherEnd end, const Profile &profile);
/// What it means, and what is to be done, in one or two sentences.
QString otherEndSentence(OtherEnd end, const Profile &profile);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::OtherEnd)
