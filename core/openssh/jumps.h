#pragma once

#include <QString>

#include <optional>

namespace culvert {

/// "[user@]host[:port]" or "ssh://[user@]host[:port]", as ssh takes a destination or a jump host
/// apart.
struct HostSpec
{
    QString user = {}; ///< empty: not given
    QString host; ///< without brackets
    quint16 port = 0; ///< 0: not given

    bool operator==(const HostSpec &) const = default;

    /// As ProxyJump's words; none: not one.
    static std::optional<HostSpec> parse(const QString &text);
    /// As a person types it where a host is asked for: also blanks around it and an IPv6 address
    /// without brackets. What cannot be taken apart is all host.
    static HostSpec typed(const QString &text);

    bool isNumeric() const; ///< an address, which ssh -G prints in brackets
    QString toString() const;
};

/// "ssh://…". Outer none: some other text; inner none: a bad URI.
std::optional<std::optional<HostSpec>> parseSshUri(const QString &text);

/// ProxyJump's value: the jump host next to the destination, and those before it.
struct JumpSpec
{
    bool none = false; ///< ProxyJump none
    QString before; ///< comma separated, as written; empty: no others
    HostSpec last;

    bool operator==(const JumpSpec &) const = default;
    QString toString() const; ///< as `ssh -G` prints it

    enum class Trust
    {
        Full, ///< the user's own file
        Checked, ///< names that could harm a shell are refused
    };
    static std::optional<JumpSpec> parse(const QString &text, Trust trust);
};

/// What ssh refuses in names that may reach a shell through ProxyCommand or Match exec.
bool isSafeHostName(const QString &host);
bool isSafeUserName(const QString &user);

} // namespace culvert
