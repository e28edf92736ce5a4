#pragma once

#include "app/cli/console/context.h"
#include "app/cli/console/exitcode.h"
#include "app/cli/events/eventfeed.h"
#include "app/demo.h"
#include "app/signals.h"
#include "core/engine/engine.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace culvert {

/// When the demo is over.
enum class DemoEnd
{
    AfterTheFetch, ///< --once
    WhenStopped,
};

/// The command `demo`: a server and a web page on this machine, a tunnel between them, and one
/// fetch through it. Main thread.
class DemoRun : public QObject
{
    Q_OBJECT

public:
    DemoRun(const Context &context, DemoStory story, DemoEnd end, QObject *parent = nullptr);
    ~DemoRun() override;

    ExitCode run(); ///< turns the event loop until the demo is over

private:
    void onStatusChanged(const SessionStatus &status);
    void onEnded();
    void onFetched();
    void fetch(quint16 port);
    void tellFetched(const QByteArray &page);
    void stop();

    Context m_context;
    DemoEnd m_end;
    Profile m_profile;
    Demo m_demo;
    std::unique_ptr<EventSink> m_sink;
    Engine m_engine;
    EventFeed m_feed;
    Signals m_signals;
    QNetworkAccessManager m_browser;
    QNetworkReply *m_reply = nullptr; ///< the browser's; none before the tunnel is up
    QString m_url;
    ExitCode m_code = ExitCode::Ok;
};

} // namespace culvert
