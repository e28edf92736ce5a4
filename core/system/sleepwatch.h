#pragma once

#include <QObject>

namespace culvert {

/// Tells when this computer goes to sleep and when it is back: from logind, where there is one.
/// Elsewhere it is silent, and keepalives find out. Main thread.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

signals:
    void fallingAsleep();
    void wokeUp();

private slots:
    void onPrepareForSleep(bool before);
};

} // namespace culvert
