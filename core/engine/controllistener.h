#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalSocket;

namespace culvert {

/// The listening end of a control socket, one file a platform. Calls `accepted` on the thread that
/// made it. While it is open there is a file at its address, by which others find it.
class ControlListener : public QObject
{
public:
    using Accepted = std::function<void(std::unique_ptr<QLocalSocket>)>;

    /// Only processes of this user come in. Destroying it takes the name away. Fails with
    /// FeatureUnavailable.
    static Result<std::unique_ptr<ControlListener>> open(const QString &address, Accepted accepted);

    static bool isServed(const QString &address); ///< somebody serves there
    static bool isLeftBehind(const QString &address); ///< a killed process left the file
};

} // namespace culvert
