#pragma once

#include <QObject>

#include <memory>

namespace culvert {

/// The process's signals (signal(7)) as Qt's, on the thread that made this. One of these a process.
class Signals : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

signals:
    void terminated(); ///< SIGINT, SIGTERM, or the terminal is gone
    void hungUp(); ///< SIGHUP as a service gets it

private:
    void onReadyRead();

    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace culvert
