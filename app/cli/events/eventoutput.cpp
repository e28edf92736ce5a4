#include "app/cli/events/eventoutput.h"

#include "app/cli/console/terminal.h"

#include <QDeadlineTimer>

#include <utility>

namespace culvert {

namespace {

constexpr qsizetype mostWaiting = 4 * 1024 * 1024;
constexpr qsizetype roomAfterwards = mostWaiting / 4 * 3; // so that not every line counts them all
constexpr std::chrono::milliseconds lastPatience{800};

} // namespace

EventOutput::EventOutput(std::function<QByteArray(quint64)> gapLine, QObject *parent)
    : QObject(parent), m_gapLine(std::move(gapLine))
{}

EventOutput::~EventOutput()
{
    const QDeadlineTimer deadline(lastPatience);
    while (!m_lines.empty() && !deadline.hasExpired()) {
        if (waitForStdout(std::chrono::milliseconds(deadline.remainingTime())))
            writeOn();
    }
}

void EventOutput::write(const QByteArray &line, Importance importance)
{
    if (m_isClosed)
        return;
    m_lines.push_back({line, importance});
    m_size += line.size();
    if (m_size > mostWaiting)
        makeRoom();
    if (!m_notifier || !m_notifier->isEnabled())
        writeOn();
}

bool EventOutput::writeOn()
{
    while (!m_lines.empty()) {
        if (m_dropped > 0 && m_written == 0) {
            m_lines.push_front({m_gapLine(std::exchange(m_dropped, 0)), Importance::Needed});
            m_size += m_lines.front().bytes.size();
        }
        const QByteArray &line = m_lines.front().bytes;
        const std::optional<qsizetype> taken =
            writeToStdout(QByteArrayView(line).sliced(m_written));
        if (!taken) {
            close();
            return false;
        }
        m_written += *taken;
        if (*taken == 0) {
            waitForRoom();
            return false;
        }
        if (m_written == line.size()) {
            m_size -= line.size();
            m_written = 0;
            m_lines.pop_front();
        }
    }
    if (m_notifier)
        m_notifier->setEnabled(false);
    return true;
}

void EventOutput::waitForRoom()
{
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(stdoutDescriptor, QSocketNotifier::Write);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &EventOutput::writeOn);
    }
    m_notifier->setEnabled(true);
}

void EventOutput::makeRoom()
{
    drop(Importance::Passing);
    drop(Importance::Needed);
}

/// From the oldest on, of this importance or less, until there is room; never the one that is half
/// written, nor the newest.
void EventOutput::drop(Importance upTo)
{
    std::deque<Line> kept;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const bool goes = m_size > roomAfterwards && !(i == 0 && m_written > 0)
            && i + 1 < m_lines.size()
            && (line.importance == Importance::Passing || upTo == Importance::Needed);
        if (goes) {
            m_size -= line.bytes.size();
            ++m_dropped;
        } else {
            kept.push_back(std::move(line));
        }
    }
    m_lines = std::move(kept);
}

void EventOutput::close()
{
    m_isClosed = true;
    m_lines.clear();
    m_size = 0;
    if (m_notifier)
        m_notifier->setEnabled(false);
}

} // namespace culvert
