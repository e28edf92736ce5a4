#pragma once

#include <QByteArray>
#include <QString>

namespace culvert::test {

/// Looks into every block of memory that this program gives back, for bytes that should have been
/// overwritten before. One at a time; what it looks for must not be on the heap meanwhile but for
/// what is tested.
class FreedMemory
{
public:
    explicit FreedMemory(QByteArrayView wanted); ///< up to 64 bytes
    ~FreedMemory();
    Q_DISABLE_COPY_MOVE(FreedMemory)

    int found() const; ///< blocks that still held it, so far

    static QString whyNot(); ///< a sanitizer's build manages the memory itself; else empty
};

} // namespace culvert::test
