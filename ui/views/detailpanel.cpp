#include "ui/views/detailpanel.h"

#include "core/profile/machinename.h"
#include "ui/base/announce.h"
#include "ui/models/connectionmodel.h"
#include "ui/models/tunnelrecords.h"
#include "ui/picture/picturepane.h"
#include "ui/text/units.h"
#include "ui/views/checkspane.h"
#include "ui/views/commandspane.h"
#include "ui/views/connectionspane.h"
#include "ui/views/errorblock.h"
#include "ui/views/forwardspane.h"
#include "ui/views/historypane.h"
#include "ui/views/logpane.h"
#include "ui/views/marklabel.h"
#include "ui/views/otherpane.h"
#include "ui/views/trafficpane.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int uptimeInterval = 15000; // ms: minutes are shown

QLabel *plainLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

DetailPanel::DetailPanel(EventLogModel &log, TunnelRecords &records, QWidget *parent)
    : QWidget(parent), m_records(records), m_title(plainLabel(this, u"title"_s)),
      m_mark(new MarkLabel(this)), m_state(plainLabel(this, u"state"_s)),
      m_picture(new PicturePane(this)), m_error(new ErrorBlock(this)),
      m_halves(new QSplitter(Qt::Vertical, this)), m_tabs(new QTabWidget(m_halves))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_mark->setFixedSize(16, 16);
    buildTabs(log);

    m_halves->setObjectName(u"halves"_s);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_picture);
    m_halves->addWidget(m_tabs);
    m_halves->setSizes({600, 400}); // in proportion

    auto *header = new QHBoxLayout;
    header->setSpacing(8);
    header->addWidget(m_title, 1);
    header->addWidget(m_mark);
    header->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(header);
    layout->addWidget(m_error);
    layout->addWidget(m_halves, 1);

    m_uptime.setInterval(uptimeInterval);
    connect(&m_uptime, &QTimer::timeout, this, &DetailPanel::updateState);
    connect(&m_records, &TunnelRecords::trafficChanged, this, [this](const ProfileId &tunnel) {
        if (tunnel == shown())
            updateTraffic();
    });
    connect(&m_records, &TunnelRecords::checksChanged, this, &DetailPanel::showChecks);
    connect(&m_spelled, &SpelledReader::done, this, [this] {
        updateForwards();
        updatePicture();
    });
    show({}, {}, {});
}

DetailPanel::~DetailPanel() = default;

void DetailPanel::buildTabs(EventLogModel &log)
{
    m_forwardsPane = new ForwardsPane(m_tabs);
    m_connectionsPane = new ConnectionsPane(m_tabs);
    m_trafficPane = new TrafficPane(m_tabs);
    m_historyPane = new HistoryPane(m_tabs);
    m_logPane = new LogPane(log, m_tabs);
    m_commandsPane = new CommandsPane(m_tabs);
    m_checksPane = new ChecksPane(m_tabs);
    m_checksPane->hide(); // no tab yet
    m_otherPane = new OtherPane(m_tabs);
    m_otherPane->hide(); // likewise
    m_notes = new QPlainTextEdit(m_tabs);
    m_notes->setObjectName(u"notes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What this tunnel is for, whom to ask about it"));
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->installEventFilter(this);
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->addTab(m_forwardsPane, tr("Forwards"));
    m_tabs->addTab(m_connectionsPane, tr("Connections"));
    m_tabs->addTab(m_trafficPane, tr("Traffic"));
    m_tabs->addTab(m_historyPane, tr("History"));
    m_tabs->addTab(m_logPane, tr("Log"));
    m_tabs->addTab(m_commandsPane, tr("Commands"));
    m_tabs->addTab(m_notes, tr("Notes"));
    connect(
        m_forwardsPane, &ForwardsPane::enableRequested, this,
        [this](ForwardId forward, bool enable) { emit enableRequested(shown(), forward, enable); });
    connect(m_forwardsPane, &ForwardsPane::addRequested, this,
            [this] { emit addForwardRequested(shown()); });
    connect(m_forwardsPane, &ForwardsPane::currentChanged, m_picture,
            &PicturePane::setSelectedForward);
    connect(m_checksPane, &ChecksPane::currentChanged, m_picture, &PicturePane::setSelectedForward);
    connect(m_error, &ErrorBlock::stopRequested, this, [this] { emit stopRequested(shown()); });
    connect(m_error, &ErrorBlock::remedyChosen, this,
            [this](const Remedy &remedy) { emit remedyChosen(shown(), remedy); });
    connect(m_logPane, &LogPane::told, this, &DetailPanel::told);
    connect(m_logPane, &LogPane::reportRequested, this, &DetailPanel::reportRequested);
    connect(m_commandsPane, &CommandsPane::told, this, &DetailPanel::told);
    connect(m_forwardsPane, &ForwardsPane::told, this, &DetailPanel::told);
    connect(m_picture, &PicturePane::told, this, &DetailPanel::told);
    connect(m_picture, &PicturePane::forwardActivated, m_forwardsPane, &ForwardsPane::setCurrent);
    connect(m_connectionsPane, &ConnectionsPane::closeRequested, this,
            [this](quint64 connection) { emit closeRequested(shown(), connection); });
}

ProfileId DetailPanel::shown() const
{
    return m_profile ? m_profile->id : ProfileId();
}

void DetailPanel::show(const std::optional<Profile> &profile, const SessionStatus &status,
                       const QString &stateWords, const QList<Remedy> &remedies)
{
    const bool another = !profile || profile->id != shown();
    if (another)
        saveNotes();
    else if (!runsTheSame(*m_profile, *profile))
        m_records.forgetChecks(profile->id); // they were about something else
    const bool renamed = another || m_profile->name != profile->name;
    m_profile = profile;
    m_status = status;
    m_stateWords = stateWords;
    m_remedies = remedies;
    setEnabled(profile.has_value());
    if (another)
        m_spelled.forget();
    if (profile)
        m_spelled.read(*profile);
    updateForwards();
    m_title->setText(profile ? profile->name : QString());
    m_title->setToolTip(m_title->text());
    updateChecks();
    updateOther();
    updateState();
    if (renamed)
        m_logPane->show(m_title->text());
    if (!another)
        return;
    if (m_tabs->indexOf(m_otherPane) == 0)
        m_tabs->setCurrentIndex(0);
    m_connectionsPane->show(profile ? &m_records.connections(profile->id) : nullptr);
    m_historyPane->show(shown());
    showNotes(profile ? profile->notes : QString());
    updateTraffic();
    emit shownChanged(shown());
}

void DetailPanel::updateTab(QWidget *pane, bool wanted, int place, const QString &title)
{
    const int tab = m_tabs->indexOf(pane);
    if (!wanted && tab >= 0)
        m_tabs->removeTab(tab);
    else if (wanted && tab < 0)
        m_tabs->insertTab(place, pane, title);
    else if (wanted)
        m_tabs->setTabText(tab, title);
}

/// The page for the other machine comes first; it needs more room than the picture.
void DetailPanel::updateOther()
{
    const QString other = m_profile ? nameOfOther(*m_profile) : QString();
    const bool had = m_tabs->indexOf(m_otherPane) >= 0;
    updateTab(m_otherPane, !other.isEmpty(), 0, tr("On %1").arg(dativeOf(other)));
    if (m_profile && !other.isEmpty())
        m_otherPane->show(*m_profile, m_picture->topology());
    if (had != !other.isEmpty())
        m_halves->setSizes(had ? QList{600, 400} : QList{400, 600});
}

void DetailPanel::setOtherEnd(OtherEnd end, const QString &greeting)
{
    m_otherEnd = end;
    m_otherPane->setEnd(end, greeting);
    updateState();
}

void DetailPanel::showOther()
{
    m_tabs->setCurrentWidget(m_otherPane);
}

void DetailPanel::updateChecks()
{
    const Checks &checks = m_records.checks(shown());
    m_checksPane->show(checks);
    updateTab(m_checksPane, checks.progress != Checks::Progress::NotAsked, m_tabs->indexOf(m_notes),
              tr("Check"));
    updatePicture();
}

void DetailPanel::showChecks(const ProfileId &tunnel)
{
    if (tunnel != shown())
        return;
    updateChecks();
    const Checks &checks = m_records.checks(tunnel);
    if (checks.progress == Checks::Progress::Looking && checks.list.isEmpty()) // they begin
        m_tabs->setCurrentWidget(m_checksPane);
}

PictureMenu &DetailPanel::pictureMenu()
{
    return m_picture->menu();
}

void DetailPanel::updatePicture()
{
    if (!m_profile) {
        m_picture->clear();
        m_commandsPane->clear();
        return;
    }
    m_picture->show(
        topologyOf(*m_profile, m_status, m_records.checks(shown()).list, m_spelled.spelled()));
    m_commandsPane->show(m_picture->topology());
}

void DetailPanel::updateForwards()
{
    const Profile profile = m_profile.value_or(Profile());
    const std::optional<SpelledProfile> &spelled = m_spelled.spelled();
    m_forwardsPane->show(profile, spelled ? spelled->profile.forwards : profile.forwards, m_status);
    const bool known = spelled || m_status.state == SessionState::Established;
    m_forwardsPane->offerFirst(known && m_profile && runsHere(profile));
}

void DetailPanel::readConfigAgain()
{
    m_spelled.readAgain();
}

void DetailPanel::updateState()
{
    const bool up = m_status.state == SessionState::Established && m_status.since.isValid();
    QString words = m_profile ? m_stateWords : QString();
    if (up) {
        const std::chrono::milliseconds upFor(m_status.since.msecsTo(QDateTime::currentDateTime()));
        words =
            tr("%1 \u00b7 %2", "state, for how long")
                .arg(words,
                     upFor < std::chrono::minutes(1) ? tr("less than 1 min") : durationText(upFor));
    }
    const bool cancelled = m_status.reason && m_status.reason->code == ErrorCode::Cancelled;
    if (m_profile && m_status.state == SessionState::Failed) // the reason stands below
        words = cancelled ? tr("Not started") : tr("Failed");
    if (m_profile && m_status.awaits != Awaited::Nothing)
        words = tr("Needs you"); // likewise
    if (up != m_uptime.isActive())
        up ? m_uptime.start() : m_uptime.stop();
    m_mark->setVisible(m_profile.has_value());
    const Mark mark = m_profile ? markFor(*m_profile, m_status, m_otherEnd) : markFor(m_status);
    m_mark->setMark(mark);
    m_state->setText(words);
    tellState(mark);
    updateNotice();
}

/// To who hears the window and has the focus elsewhere than on the tunnel's row: that it is another
/// state, and not every minute of it.
void DetailPanel::tellState(Mark mark)
{
    const std::pair now(shown(), mark);
    const bool isNews = m_told.first == now.first && m_told.second != now.second;
    m_told = now;
    if (isNews && m_profile)
        announce(*m_state, tr("%1: %2", "tunnel, state").arg(m_profile->name, m_state->text()));
    else if (m_profile)
        m_state->setAccessibleName(m_state->text());
}

/// Why it does not run; else, that more can use a port than was asked for.
void DetailPanel::updateNotice()
{
    const Topology &topology = m_picture->topology();
    const auto exposed =
        std::find_if(topology.forwardArrows.begin(), topology.forwardArrows.end(),
                     [](const ForwardArrow &arrow) { return arrow.reach.isWider(); });
    const Fault *warning = m_profile && exposed != topology.forwardArrows.end()
        ? topology.faultOf(exposed->id)
        : nullptr;
    const std::optional<Trouble> trouble = m_profile ? troubleOf(m_status) : std::nullopt;
    const bool theirs = m_profile && runsHere(*m_profile) && m_otherEnd == OtherEnd::Waiting
        && trouble && trouble->forward
        && (trouble->error.code == ErrorCode::TargetRefused
            || trouble->error.code == ErrorCode::TargetUnreachable);
    if (theirs) // its page says so
        return m_error->setError({}, markFor(m_status));
    if (m_profile && m_status.awaits != Awaited::Nothing)
        return m_error->setNotice(m_stateWords, markFor(m_status), m_remedies);
    if (trouble && trouble->error.code == ErrorCode::Cancelled)
        return m_error->setNotice(describe(trouble->error), markFor(m_status), m_remedies);
    const bool pending =
        std::any_of(m_remedies.begin(), m_remedies.end(),
                    [](const Remedy &remedy) { return remedy.kind == Remedy::Kind::ApplyChanges; });
    if (pending && !trouble)
        return m_error->setNotice(tr("What was changed counts from the next start. Until then the "
                                     "tunnel runs as it is shown here."),
                                  markFor(m_status), m_remedies);
    if (warning && !trouble && m_status.state == SessionState::Established)
        m_error->setWarning(warning->sentence, warning->remedy);
    else
        m_error->setError(
            trouble ? std::optional(trouble->error) : std::nullopt, markFor(m_status), m_remedies,
            topology.faults.isEmpty() ? ErrorBlock::Told::Here : ErrorBlock::Told::InThePicture);
}

void DetailPanel::updateTraffic()
{
    m_picture->setTraffic(m_records.traffic(shown()));
    m_trafficPane->show(m_records.traffic(shown()), m_records.history(shown()), m_status.forwards);
}

void DetailPanel::setRecorder(Recorder *recorder)
{
    m_historyPane->setRecorder(recorder);
}

void DetailPanel::showLog()
{
    m_tabs->setCurrentWidget(m_logPane);
    m_logPane->setFocus();
}

void DetailPanel::showNotes(const QString &notes)
{
    m_notes->setPlainText(notes);
    m_notes->document()->setModified(false);
}

void DetailPanel::saveNotes()
{
    if (!m_profile || !m_notes->document()->isModified())
        return;
    m_notes->document()->setModified(false);
    emit notesEdited(m_profile->id, m_notes->toPlainText());
}

bool DetailPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        saveNotes();
    return QWidget::eventFilter(watched, event);
}

} // namespace culvert
