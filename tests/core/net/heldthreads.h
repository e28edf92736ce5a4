#pragma once

#include "core/net/detachedcall.h"

#include <atomic>
#include <future>
#include <memory>
#include <vector>

namespace culvert::test {

/// All of the threads that net::DetachedCall shares, kept busy.
class HeldThreads
{
public:
    HeldThreads()
    {
        const std::shared_future<void> ended = m_end.get_future().share();
        m_calls.reserve(net::DetachedCall::mostThreads);
        for (int i = 0; i < net::DetachedCall::mostThreads; ++i)
            m_calls.push_back(std::make_unique<net::DetachedCall>([running = m_running, ended] {
                ++*running;
                ended.wait();
                --*running;
            }));
    }

    int count() const { return *m_running; } ///< that are held by now, or still
    void release() { m_end.set_value(); }

private:
    std::promise<void> m_end;
    std::shared_ptr<std::atomic_int> m_running = std::make_shared<std::atomic_int>(0);
    std::vector<std::unique_ptr<net::DetachedCall>> m_calls;
};

} // namespace culvert::test
