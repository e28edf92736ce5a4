#pragma once

#include "core/openssh/opensshversion.h"

namespace culvert {

/// What the names in a list of algorithms are for.
enum class AlgorithmKind
{
    Cipher,
    Mac,
    Kex,
    Key, ///< host keys and user keys
};

/// A list as Ciphers, MACs, KexAlgorithms or HostKeyAlgorithms take it: "+ - ^" in front, names
/// that any OpenSSH since 9.2 knows (patterns for keys).
bool isAlgorithmList(AlgorithmKind kind, const QString &list);

/// What "+ - ^" and patterns come to on that OpenSSH's own default list; empty: nothing is left.
QString assembledAlgorithms(AlgorithmKind kind, const QString &list,
                            const OpenSshVersion &version = installedOpenSsh());

} // namespace culvert
