#pragma once

#include <QString>

namespace culvert {

enum class AlgorithmKind
{
    Cipher,
    Mac,
    Kex,
    Key, ///< host keys and user keys
};

/// A list as Ciphers, MACs, KexAlgorithms or HostKeyAlgorithms take it: "+ - ^" in front, names
/// that OpenSSH knows (patterns for keys).
bool isAlgorithmList(AlgorithmKind kind, const QString &list);

/// What "+ - ^" and patterns come to on OpenSSH's own default list; empty: nothing is left.
QString assembledAlgorithms(AlgorithmKind kind, const QString &list);

} // namespace culvert
