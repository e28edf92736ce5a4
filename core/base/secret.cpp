#include "core/base/secret.h"

#include "core/base/lockedmemory.h"

#include <cstring>
#include <utility>

namespace culvert {

void wipe(char *data, qsizetype size)
{
    volatile char *bytes =
        data; // volatile: the compiler must not drop stores to memory about to be freed
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = 0;
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

struct Secret::Buffer
{
    explicit Buffer(const QByteArray &from) : memory(size_t(from.size()) + 1)
    {
        std::memcpy(memory.data(), from.constData(), memory.size()); // its NUL, too
    }

    LockedMemory memory;
};

Secret::Secret() = default;
Secret::~Secret() = default;
Secret::Secret(const Secret &) = default;
Secret::Secret(Secret &&) noexcept = default;
Secret &Secret::operator=(const Secret &) = default;
Secret &Secret::operator=(Secret &&) noexcept = default;

Secret::Secret(QByteArray bytes) : m_buffer(std::make_shared<const Buffer>(bytes))
{
    wipe(bytes);
}

bool Secret::isEmpty() const
{
    return size() == 0;
}

const char *Secret::data() const
{
    return m_buffer ? m_buffer->memory.data() : "";
}

qsizetype Secret::size() const
{
    return m_buffer ? qsizetype(m_buffer->memory.size()) - 1 : 0;
}

} // namespace culvert
