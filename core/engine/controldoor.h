#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <memory>

class QLocalSocket;

namespace culvert {

/// Where a control socket is opened: one file a platform. On the thread that made it.
class ControlDoor : public QObject
{
public:
    using Entered = std::function<void(std::unique_ptr<QLocalSocket>)>;

    /// FeatureUnavailable. Only processes of this user come in. Destroying it takes the name away.
    static Result<std::unique_ptr<ControlDoor>> open(const QString &address, Entered entered);
};

} // namespace culvert
