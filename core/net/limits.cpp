#include "core/net/limits.h"

#include <QCoreApplication>

#include <latch>
#include <system_error>
#include <thread>
#include <vector>

namespace culvert::net {

namespace {

struct LimitsText : Speaks<LimitsText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Limits)
};

/// None: so many ran at the same time.
std::optional<QString> whyNoThreads(int wanted)
{
    std::latch counted(1);
    std::vector<std::thread> threads;
    std::optional<QString> why;
    try {
        for (int i = 0; i < wanted; ++i)
            threads.emplace_back([&counted] { counted.wait(); });
    } catch (const std::system_error &error) { // std::thread's only way to say it
        why = QString::fromLocal8Bit(error.code().message().c_str());
    }
    counted.count_down();
    for (std::thread &thread : threads)
        thread.join();
    return why;
}

} // namespace

Result<void> checkResources(int descriptors, int threads)
{
    if (const int possible = openableDescriptors(descriptors); possible < descriptors)
        return failure(
            ErrorCode::OutOfResources,
            LimitsText::phrase("Only %1 more files can be opened here, and %2 are needed.")
                .arg(possible)
                .arg(descriptors));
    if (const std::optional<QString> why = whyNoThreads(threads))
        return failure(ErrorCode::OutOfResources,
                       LimitsText::phrase("This computer lets the program start no more threads."),
                       *why);
    return {};
}

} // namespace culvert::net
