#include "core/base/secret.h"

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
    explicit Buffer(const QByteArray &from)
        : bytes(std::make_unique<char[]>(size_t(from.size()) + 1)), size(from.size())
    {
        std::memcpy(bytes.get(), from.constData(), size_t(size));
        bytes[size_t(size)] = '\0';
    }
    ~Buffer() { wipe(bytes.get(), size); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::unique_ptr<char[]> bytes;
    qsizetype size;
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
    return m_buffer ? m_buffer->bytes.get() : "";
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

} // namespace culvert
