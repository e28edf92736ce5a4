#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace culvert {

/// What can fail returns one of these: the value, or the Error that says where it broke.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

inline tl::unexpected<Error> failure(ErrorCode code, const Sentence &message = {},
                                     const QString &detail = {})
{
    return failure(Error{.code = code, .message = message, .detail = detail});
}

/// What a person wrote, in a file or a field, cannot be used.
inline tl::unexpected<Error> invalid(const Sentence &message)
{
    return failure(ErrorCode::ProfileInvalid, message);
}

} // namespace culvert
