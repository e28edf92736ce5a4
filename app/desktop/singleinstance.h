#pragma once

#include "app/desktop/request.h"
#include "core/base/filelock.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QObject>

#include <memory>

namespace culvert {

/// One desktop program for each configuration folder and user: a second start hands its request to
/// the first, and ends; while the first is quitting it waits and takes over. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `configFolder` tells instances apart; socket and lock live in `runtimeFolder`, which is
    /// private. Empty: there is none, and nobody can be found.
    SingleInstance(const QString &configFolder, const QString &runtimeFolder,
                   QObject *parent = nullptr);
    ~SingleInstance() override; ///< from here another may take over

    enum class Claim
    {
        First, ///< we listen for others now, or nobody can be found
        HandedOver, ///< the first has taken the request, and says so
        Unanswered, ///< there is a first, which neither answers nor ends
    };
    /// Waits for the first's answer or its end, for at most 10 s.
    Claim claim(const Request &request = {});
    void stopListening(); ///< we quit: whoever starts now waits for our end

signals:
    void requested(const culvert::Request &request); ///< by another start

private:
    bool ask(const Request &request, const QDeadlineTimer &deadline); ///< false: it has ended
    void listen();
    void takeRequest();

    QString m_folder;
    QString m_name; ///< the socket's full path, on Windows the pipe's name
    std::unique_ptr<FileLock> m_lock;
    QLocalServer m_server;
};

} // namespace culvert
