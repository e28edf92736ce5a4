#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace culvert {

/// How a keyword's value is written.
enum class ValueKind
{
    Block, ///< Host, Match, Include: the reader's own business
    OneOf, ///< one of a few words
    Text,
    Command, ///< the rest of the line, quotes included
    Time,
    Count,
    Port,
    Rekey,
    Mask,
    Files, ///< several words, or "none" alone
    Revocations, ///< the same, as many as one likes
    Domains,
    Aliases, ///< CanonicalizePermittedCNAMEs
    Addresses, ///< PermitRemoteOpen
    Agent,
    ForwardSpec,
    Jump,
    Ciphers,
    Macs,
    Kex,
    Keys,
    Escape, ///< a character, ^ and a character, "none"
    Persist, ///< yes, no, or a time
    Environment, ///< words with a '='
    Device, ///< TunnelDevice
    Qos, ///< IPQoS
    Words, ///< anything; not looked at
    Unsupported, ///< ssh itself warns and goes on
};

/// What Culvert does with a keyword that ssh knows.
enum class Treatment
{
    Obeyed,
    Meaningless, ///< says nothing about a tunnel
    NotCarriedOut, ///< ssh would do something that Culvert does not, unless the value says "no"
};

/// One word that a keyword of kind OneOf takes.
struct Choice
{
    const char *word;
    const char *value; ///< as `ssh -G` prints it
};

/// One keyword of ssh_config(5), and what its value may be.
struct Keyword
{
    const char *name; ///< lower case
    const char *canonical; ///< the keyword that it is an alias of; else the name
    ValueKind kind;
    Treatment treatment;
    QList<Choice> choices; ///< OneOf only
};

/// The keyword of that name in lower case; none: ssh does not know it either.
const Keyword *findKeyword(const QString &name);

/// What the words after `keyword` come to, as `ssh -G` would print it; empty: they change nothing.
/// Takes what it uses off `words`. `rest` is the line after the keyword. Fails with ProfileInvalid;
/// the message does not name the place.
Result<QStringList> readValue(const Keyword &keyword, QStringList &words, QStringView rest);

/// True where ssh would do something for this value that Culvert does not.
bool isLeftOut(const Keyword &keyword, const QStringList &values);

} // namespace culvert
