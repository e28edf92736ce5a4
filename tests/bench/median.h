#pragma once

#include <algorithm>
#include <vector>

namespace culvert::test {

inline double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace culvert::test
