#pragma once

#include <QByteArray>
#include <QDebug>
#include <QMetaType>

#include <memory>

namespace culvert {

void wipe(char *data, qsizetype size); ///< overwrites it, also where nobody reads it again
void wipe(QByteArray &bytes); ///< and empties it; where others share the bytes they stay

/// Bytes that wipe themselves, stay out of swap and core dumps (LockedMemory), and cannot be
/// printed, compared or saved. Copies share one buffer; the last owner overwrites it. Any thread.
class Secret
{
public:
    Secret(); ///< none; only so that it can travel in queued signals
    explicit Secret(
        QByteArray bytes); ///< takes the bytes over; the caller's other copies are its own affair
    ~Secret();
    Secret(const Secret &);
    Secret(Secret &&) noexcept;
    Secret &operator=(const Secret &);
    Secret &operator=(Secret &&) noexcept;

    bool isEmpty() const;
    const char *data() const; ///< NUL-terminated; valid while this Secret lives
    qsizetype size() const;

    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "<secret>"; }

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Secret)
