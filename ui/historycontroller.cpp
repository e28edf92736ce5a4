#include "ui/historycontroller.h"

#include "core/engine/tunnels.h"
#include "core/plan/spelledout.h"
#include "core/recorder/recorder.h"
#include "core/recorder/report.h"
#include "ui/base/background.h"
#include "ui/mainwindow.h"
#include "ui/views/detailpanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace culvert {

HistoryController::HistoryController(Recorder &recorder, Tunnels &tunnels, MainWindow &window,
                                     const QStringList &versions, QObject *parent)
    : QObject(parent), m_recorder(recorder), m_tunnels(tunnels), m_window(window),
      m_versions(versions)
{
    connectDetails();
    connect(&m_window, &MainWindow::rebuilt, this, &HistoryController::connectDetails);
}

void HistoryController::connectDetails()
{
    m_window.details().setRecorder(&m_recorder);
    connect(&m_window.details(), &DetailPanel::reportRequested, this,
            &HistoryController::copyReport);
}

/// Made in the background: it reads ssh_config and the names of this computer.
void HistoryController::copyReport()
{
    const std::optional<Profile> saved = m_tunnels.find(m_window.details().shown());
    if (!saved)
        return;
    ReportInput input{.profile = m_tunnels.asItRuns(*saved),
                      .spelled = {},
                      .others = m_tunnels.all(),
                      .versions = m_versions,
                      .history = m_recorder.history(saved->id),
                      .log = m_window.log().entriesOf(saved->name),
                      .now = m_recorder.now()};
    inBackground<QString>(
        this,
        [input]() mutable {
            const Result<SpelledProfile> spelled = spelledOut(input.profile);
            input.spelled = spelled ? std::optional(*spelled) : std::nullopt;
            return reportFor(input);
        },
        [this](const QString &report) {
            QGuiApplication::clipboard()->setText(report);
            m_window.say(tr("The report is on the clipboard. Names and addresses are replaced; "
                            "look through it before you send it."));
        });
}

} // namespace culvert
