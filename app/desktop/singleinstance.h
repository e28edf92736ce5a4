#pragma once

#include "app/desktop/request.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace culvert {

/// One desktop program for each configuration folder and user: a second start hands
/// its request to the first, and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// `configFolder` tells instances apart; socket and lock live in `runtimeFolder`, which is
    /// private. Empty: there is none, and nobody can be found.
    SingleInstance(const QString &configFolder, const QString &runtimeFolder,
                   QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True: we are the first and listen for others, or cannot find out. False: the first has taken
    /// the request, and says so. Waits for its answer, for at most 4 s.
    bool claim(Request request = Request::Show);

signals:
    void requested(culvert::Request request); ///< by another start

private:
    bool askFirst(Request request);
    void listen();
    void takeRequest();

    QString m_folder;
    QString m_name; ///< the socket's full path, on Windows the pipe's name
    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
};

} // namespace culvert
