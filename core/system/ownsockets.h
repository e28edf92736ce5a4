#pragma once

#include <QString>

namespace culvert {

/// The file of a Unix socket that this program listens on, noted in the runtime folder: a killed
/// process leaves the file behind, and the next one may then know it for ours. Any thread.
class OwnSocket
{
public:
    explicit OwnSocket(const QString &path); ///< just bound
    ~OwnSocket(); ///< while it still listens: removes the file unless another took its place
    Q_DISABLE_COPY_MOVE(OwnSocket)

    /// A socket that an OwnSocket noted; false also where there is no runtime folder to tell.
    static bool isNoted(const QString &path);

private:
    QString m_path;
    QByteArray m_inode;
};

/// Removes a socket's file; any other file stays. unlink(2) for StreamLocalBindUnlink.
void removeSocketFile(const QString &path);

} // namespace culvert
