#include "app/cli/running/demorun.h"

#include "app/cli/console/output.h"
#include "app/cli/events/jsonevents.h"
#include "app/cli/events/jsonline.h"
#include "app/cli/events/textevents.h"

#include "core/topology/drawing/text.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

constexpr auto fetchTimeout = 10s;

std::unique_ptr<EventSink> makeSink(bool json)
{
    if (json)
        return std::make_unique<JsonEvents>();
    return std::make_unique<TextEvents>(nullptr);
}

} // namespace

DemoRun::DemoRun(const Context &context, DemoStory story, DemoEnd end, QObject *parent)
    : QObject(parent), m_context(context), m_end(end), m_demo(story),
      m_sink(makeSink(context.json)),
      m_feed(m_engine, *m_sink, context.logLevel.value_or(LogLevel::Warning))
{
    m_browser.setProxy(QNetworkProxy::NoProxy); // loopback, whatever the environment says
    connect(&m_engine, &Engine::statusChanged, this, &DemoRun::onStatusChanged);
    connect(&m_engine, &Engine::ended, this, &DemoRun::onEnded);
    connect(&m_signals, &Signals::terminated, this, &DemoRun::stop);
}

DemoRun::~DemoRun() = default;

ExitCode DemoRun::run()
{
    const Result<Profile> profile = m_demo.start();
    if (!profile)
        return fail(profile.error());
    m_profile = *profile;
    m_profile.name = u"demo"_s; // the word in the events
    m_feed.setName(m_profile.id, m_profile.name);
    m_engine.start({.profile = m_profile, .kind = ProfileKind::Unsaved, .batch = true});
    QCoreApplication::exec();
    return m_code;
}

void DemoRun::onStatusChanged(const SessionStatus &status)
{
    if (status.state == SessionState::Established && !status.forwards.isEmpty() && !m_reply)
        fetch(status.forwards.first().actual.port);
}

void DemoRun::fetch(quint16 port)
{
    m_url = u"http://127.0.0.1:%1/"_s.arg(port);
    QNetworkRequest request{QUrl(m_url)};
    request.setTransferTimeout(int(std::chrono::milliseconds(fetchTimeout).count()));
    m_reply = m_browser.get(request);
    connect(m_reply, &QNetworkReply::finished, this, &DemoRun::onFetched);
}

void DemoRun::onFetched()
{
    const QByteArray page = m_reply->readAll();
    if (m_reply->error() == QNetworkReply::NoError && page == m_demo.page(1))
        tellFetched(page);
    else
        m_code =
            fail(ExitCode::Internal,
                 u"the page did not come through the tunnel: %1"_s.arg(m_reply->errorString()));
    if (m_end == DemoEnd::AfterTheFetch || m_code != ExitCode::Ok)
        stop();
    else if (!m_context.json)
        print(u"Open %1 in a browser, or press Ctrl-C to end."_s.arg(m_url));
}

void DemoRun::tellFetched(const QByteArray &page)
{
    if (!m_context.json) {
        print(u'\n' + textOf(topologyOf(m_profile, m_engine.status(m_profile.id))));
        print(u"%1 came through the tunnel: %2 bytes"_s.arg(m_url).arg(page.size()));
        return;
    }
    JsonLine line;
    line.add("event"_L1, u"fetched"_s)
        .add("time"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
        .add("tunnel"_L1, u"demo"_s)
        .add("url"_L1, m_url)
        .add("bytes"_L1, page.size());
    printBytes(line.toJson() + '\n');
}

void DemoRun::stop()
{
    if (m_engine.runningCount() == 0)
        QCoreApplication::exit();
    m_engine.stopAll();
}

void DemoRun::onEnded()
{
    const SessionStatus status = m_engine.status(m_profile.id);
    if (status.state == SessionState::Failed)
        m_code = fail(status.reason.value_or(Error()));
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace culvert
