#include "core/net/detachedcall.h"

#include <array>
#include <bit>
#include <system_error>
#include <thread>

namespace culvert::net {

namespace {

struct Task
{
    std::function<void()> work;
    Socket wakeUp;
    std::shared_ptr<std::atomic_bool> wanted;

    void run()
    {
        if (*wanted)
            work();
        work = nullptr; // what it holds must be gone before the owner is told
        const char done = 1;
        (void)send(wakeUp.handle(), std::span(&done, 1));
    }
};

/// None: the thread runs.
std::optional<QString> startThread(std::function<void()> work)
{
    try {
        std::thread(std::move(work)).detach();
        return {};
    } catch (const std::system_error &error) { // std::thread's only way to say it
        return QString::fromLocal8Bit(error.what());
    }
}

std::optional<QString> runAlone(std::unique_ptr<Task> task)
{
    return startThread([shared = std::shared_ptr<Task>(std::move(task))] { shared->run(); });
}

using TaskAddress = std::array<char, sizeof(void *)>;

/// The threads, and the line in front of them: a pair of sockets that carries the tasks' addresses,
/// each in one piece. Never destroyed, as its threads may outlive main().
class CallPool
{
public:
    explicit CallPool(std::pair<Socket, Socket> line) : m_line(std::move(line))
    {
        setBlocking(m_line.second.handle());
    }

    std::optional<QString> add(std::unique_ptr<Task> task); ///< none: it will run

private:
    std::optional<QString> addThread();
    void serve();

    std::pair<Socket, Socket> m_line;
    std::atomic_int m_threads = 0;
    std::atomic_int m_tasks = 0; ///< running or in line
};

std::optional<QString> CallPool::addThread()
{
    const int before = m_threads.fetch_add(1);
    if (before >= DetachedCall::mostThreads) {
        --m_threads;
        return {};
    }
    std::optional<QString> why = startThread([this] { serve(); });
    if (!why)
        return {};
    --m_threads;
    return before > 0 ? std::nullopt : why; // the others will come to it
}

void CallPool::serve()
{
    TaskAddress address{};
    while (receive(m_line.second.handle(), address).kind == Received::Kind::Data) {
        const std::unique_ptr<Task> task(std::bit_cast<Task *>(address));
        task->run();
        --m_tasks;
    }
}

std::optional<QString> CallPool::add(std::unique_ptr<Task> task)
{
    const auto address = std::bit_cast<TaskAddress>(task.get());
    if (m_tasks.fetch_add(1) >= m_threads) {
        if (std::optional<QString> why = addThread()) {
            --m_tasks;
            return why;
        }
    }
    const Outcome<qsizetype> sent = send(m_line.first.handle(), address);
    if (!sent || *sent == 0) {
        --m_tasks;
        return sent ? DetachedCall::tr("too many calls wait") : sent.error().text();
    }
    (void)task.release(); // the thread's
    return {};
}

/// Made with the first call. Null where the system gives no sockets; the next call tries again.
CallPool *poolOfTheProcess()
{
    static std::atomic<CallPool *> shared = nullptr;
    if (CallPool *pool = shared)
        return pool;
    Outcome<std::pair<Socket, Socket>> line = socketPair();
    if (!line)
        return nullptr;
    auto made = std::make_unique<CallPool>(std::move(*line));
    CallPool *first = nullptr;
    return shared.compare_exchange_strong(first, made.get()) ? made.release() : first;
}

} // namespace

DetachedCall::DetachedCall(std::function<void()> work, QObject *parent, On on)
    : QObject(parent), m_wanted(std::make_shared<std::atomic_bool>(true))
{
    start(std::move(work), on);
}

DetachedCall::~DetachedCall()
{
    *m_wanted = false;
}

void DetachedCall::start(std::function<void()> work, On on)
{
    Outcome<std::pair<Socket, Socket>> ends = socketPair();
    CallPool *const pool = on == On::SharedThread ? poolOfTheProcess() : nullptr;
    if (!ends || (!pool && on == On::SharedThread)) {
        fail(ends ? tr("no socket is left") : ends.error().text());
        return;
    }
    m_wakeUp = std::move(ends->first);
    m_notifier = std::make_unique<QSocketNotifier>(m_wakeUp.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        char done = 0; // to be read: what the work has written is seen behind it
        (void)receive(m_wakeUp.handle(), std::span(&done, 1));
        emit finished();
    });
    auto task = std::make_unique<Task>(
        Task{.work = std::move(work), .wakeUp = std::move(ends->second), .wanted = m_wanted});
    const std::optional<QString> why =
        pool ? pool->add(std::move(task)) : runAlone(std::move(task));
    if (why)
        fail(*why);
}

void DetachedCall::fail(const QString &reason)
{
    m_notifier.reset();
    QMetaObject::invokeMethod(
        this, [this, reason] { emit failed(reason); }, Qt::QueuedConnection);
}

} // namespace culvert::net
