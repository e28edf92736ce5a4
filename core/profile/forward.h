#pragma once

#include "core/base/endpoint.h"
#include "core/base/id.h"
#include "core/base/wordtable.h"

#include <QJsonObject>

#include <optional>

namespace culvert {

/// What ssh's options -L, -R and -D open; "here" is the side that dials, "there" the server.
enum class ForwardKind
{
    Local, ///< -L: a port here, served there
    Remote, ///< -R: a port there, served from here
    Dynamic, ///< -D: a SOCKS proxy here, connections made there
    RemoteDynamic, ///< -R without a target: a SOCKS proxy there, connections made here
};

/// As the JSON and culvert-cli(1) write them.
inline constexpr auto forwardKindWords = wordTable<ForwardKind>({
    {ForwardKind::Local, "local"},
    {ForwardKind::Remote, "remote"},
    {ForwardKind::Dynamic, "dynamic"},
    {ForwardKind::RemoteDynamic, "remote-dynamic"},
});

/// A forward of a running tunnel, by the same name as long as it runs: at first the place in the
/// Plan, counted from 0; those that come later get numbers of their own.
using ForwardId = Id<struct ForwardTag, int>;

/// One forwarded port or socket, in ssh(1)'s grammar.
struct Forward
{
    ForwardKind kind = ForwardKind::Local;
    Endpoint bind; ///< where connections are accepted; host empty: not given, "*": all interfaces
    std::optional<Endpoint> destination = {}; ///< none: a SOCKS client names it
    bool enabled = true; ///< saved but not opened when false
    QJsonObject unknown = {}; ///< keys of newer versions, written back as they came

    bool operator==(const Forward &) const = default;
};

/// Whichever of the two is switched on.
bool isSame(const Forward &a, const Forward &b);

bool listensHere(ForwardKind kind); ///< Local and Dynamic: the listening side is this machine
QChar optionLetter(ForwardKind kind); ///< L, R or D
inline QString wordFor(ForwardKind kind)
{
    return forwardKindWords[kind];
}

/// What follows -L, -R or -D, as ssh(1) reads it: fields, brackets, backslashes, ${VAR}, service
/// names. A path is limited to the platform's sun_path. Fails with ProfileInvalid; the message
/// names the field. letter is L, R or D.
Result<Forward> parseForward(QChar letter, QStringView specification);

/// The specification that parseForward() reads back to the same forward ("8888:localhost:8888").
QString specificationOf(const Forward &forward);

/// ssh's option for it: "-L 8888:localhost:8888".
QString optionOf(const Forward &forward);

} // namespace culvert
