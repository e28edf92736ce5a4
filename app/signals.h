#pragma once

#include <QObject>

#include <memory>

namespace culvert {

/// The process's signals as Qt's. One of these a process.
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
