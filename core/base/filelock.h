#pragma once

#include "core/base/result.h"

#include <chrono>
#include <memory>

class QLockFile;

namespace culvert {

/// A lock between processes: a file with the holder's process number (QLockFile). One whose holder
/// is gone is taken over at once, also where its number is ours now; an empty one, as a crash or a
/// full disk leaves it, after a second look. Any thread; a process holds a path once.
class FileLock
{
public:
    explicit FileLock(const QString &path);
    ~FileLock(); ///< releases
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;

    enum class Outcome
    {
        Locked,
        Held, ///< by another process, until the patience ran out
        Unwritable, ///< there is no lock in that folder: whyUnwritable()
    };
    /// Blocks for at most so long, looking often: a hundred may want it at once.
    Outcome lock(std::chrono::milliseconds patience);
    void unlock();

    /// The same, with a sentence for people: fails with ProfileInvalid.
    Result<void> lockOrSay(std::chrono::milliseconds patience);

private:
    bool takeOverOurs();
    bool takeOverEmpty();
    QString whyUnwritable() const; ///< the system's words

    std::unique_ptr<QLockFile> m_file;
};

} // namespace culvert
