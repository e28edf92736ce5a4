#pragma once

#include "core/base/secret.h"

#include <QObject>

namespace culvert {

/// Whether what is typed shows.
enum class Echo
{
    On,
    Off, ///< a secret
};

/// A way to put one question at a time to a person, without ever blocking the event loop. To each
/// ask() one of the signals comes, perhaps from inside it; delete it later then. Main thread.
class Asker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void ask(const QString &text, Echo echo) = 0;
    virtual void cancel() = 0; ///< neither answered() nor declined() comes after it

signals:
    void answered(const culvert::Secret &answer);
    void declined(); ///< nobody there, or end of file
};

} // namespace culvert
