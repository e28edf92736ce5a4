#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <functional>
#include <memory>

namespace culvert {

/// What may be dropped first where the reader falls behind.
enum class Importance
{
    Needed,
    Passing, ///< `traffic` and `log`: the first to go
};

/// The events' way to stdout, which is never waited for: a reader that stops reading stops nothing
/// else. What he has not taken waits here, up to 4 MiB; then the oldest passing lines are
/// dropped, then the oldest of all, and counted. Main thread.
class EventOutput : public QObject
{
    Q_OBJECT

public:
    /// gapLine: makes the line that stands where `dropped` lines are missing.
    explicit EventOutput(std::function<QByteArray(quint64 dropped)> gapLine,
                         QObject *parent = nullptr);
    /// What is left is still offered, for 0.8 s.
    ~EventOutput() override;

    void write(const QByteArray &line, Importance importance); ///< with its line end

private:
    struct Line
    {
        QByteArray bytes;
        Importance importance;
    };
    bool writeOn(); ///< false: nobody reads now
    void waitForRoom();
    void makeRoom();
    void drop(Importance upTo);
    void close();

    std::function<QByteArray(quint64)> m_gapLine;
    std::deque<Line> m_lines;
    qsizetype m_size = 0; ///< of all lines, in bytes
    qsizetype m_written = 0; ///< of the first line
    quint64 m_dropped = 0; ///< and not told yet
    bool m_isClosed = false; ///< its reader is gone
    std::unique_ptr<QSocketNotifier> m_notifier; ///< while something waits
};

} // namespace culvert
