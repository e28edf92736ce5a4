#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace culvert {

/// A name for a thing of kind Tag: never a row number, never a pointer, never mixed up with another
/// kind's.
template <typename Tag, typename Value>
struct Id
{
    Value value{};

    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace culvert
