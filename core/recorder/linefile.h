#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace culvert {

/// A file to which lines are only ever added, whole. When it is full it takes the place of the one
/// before it, and a new one begins. For its owner alone, as is its folder. One process writes, any
/// may read. Blocks on the disk for a moment; any thread.
class LineFile
{
public:
    static constexpr qint64 bound = 64 * 1024; ///< bytes; of each of the two files

    explicit LineFile(const QString &path); ///< makes nothing

    struct Line
    {
        QByteArray text; ///< without its end; never empty
        QString place; ///< "file:line"
    };
    QList<Line> read() const; ///< oldest first

    /// `line` has its end. Nothing of it stays where it cannot be written as a whole. Returns
    /// nothing, or why not, in the system's words.
    std::optional<QString> append(const QByteArray &line) const;
    void touch() const; ///< lastChange() is now
    QDateTime lastChange() const; ///< UTC; null: there is no file
    void remove() const;

    QString path() const { return m_path; }

private:
    std::optional<QString> makeRoom() const;

    QString m_path;
    QString m_before; ///< the full one
};

} // namespace culvert
