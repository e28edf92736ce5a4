#pragma once

#include "tests/support/socket.h"

#include <optional>

namespace culvert::test {

/// Whoever is to touch a token of software: what it decides before it is asked serves the next
/// time.
class Finger
{
public:
    Finger();

    void touch();
    void refuse();
    /// Waits, on any thread, for one of the two; none: the asker has gone.
    std::optional<bool> verdict(int asker) const;

private:
    OwnedFd m_reader;
    OwnedFd m_writer;
};

} // namespace culvert::test
