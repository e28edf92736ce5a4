#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace culvert {

/// An OpenSSH's version, by which its defaults differ.
struct OpenSshVersion
{
    int major = 9;
    int minor = 2;
    QString release; ///< what `Match version` is held against: "OpenSSH_9.2p1 Debian-2+deb12u3"

    bool isAtLeast(int otherMajor, int otherMinor) const
    {
        return std::pair(major, minor) >= std::pair(otherMajor, otherMinor);
    }
    bool operator==(const OpenSshVersion &) const = default;
};

/// From what `ssh -V` prints; none: it is not OpenSSH's.
std::optional<OpenSshVersion> parseOpenSshVersion(const QString &text);

/// That of the `ssh` in the PATH, asked once per process; 9.2 where there is none. Any thread; the
/// first call may take as long as a program needs to start.
const OpenSshVersion &installedOpenSsh();

} // namespace culvert
