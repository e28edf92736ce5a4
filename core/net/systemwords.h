#pragma once

#include <QString>

namespace culvert::net {

/// The system's words for an errno, so that a sentence of ours with them in it is in one language:
/// the usual ones translated, the others as strerror(3) has them. POSIX only.
QString systemWords(int number);

/// Likewise for what getaddrinfo(3) answers.
QString lookupWords(int answer);

} // namespace culvert::net
