#include "ui/views/otherpane.h"

#include "core/openssh/localuser.h"
#include "core/profile/machinename.h"
#include "ui/base/background.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/base/terminal.h"
#include "ui/text/savedtext.h"
#include "ui/views/marklabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QLabel *wrappedLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *heading(QWidget *parent, const QString &objectName)
{
    QLabel *label = wrappedLabel(parent, objectName);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

QPlainTextEdit *fixedText(QWidget *parent, const QString &objectName, const QString &name,
                          int lines)
{
    auto *text = new QPlainTextEdit(parent);
    nameField(text, objectName, name);
    makeReadOnly(*text);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + 16);
    return text;
}

QPushButton *pushButton(QWidget *parent, const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

/// The account and machine whose authorized_keys lets the other machine in.
QString accountOf(const Profile &profile)
{
    const QString &named = profile.surroundings.serverMachine;
    const QString server = named.isEmpty() ? profile.host : named;
    return profile.user.isEmpty() ? server : profile.user + u'@' + server;
}

} // namespace

OtherPane::OtherPane(QWidget *parent) : QWidget(parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(buildState());
    m_steps = new QWidget(page);
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(8);
    steps->addWidget(buildScript());
    steps->addWidget(buildKey());
    column->addWidget(m_steps);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(page));
    showScript();
}

OtherPane::~OtherPane() = default;

QWidget *OtherPane::buildState()
{
    auto *box = new QWidget(this);
    m_mark = new MarkLabel(box);
    m_mark->setFixedSize(16, 16);
    m_title = heading(box, u"othertitle"_s);
    m_sentence = wrappedLabel(box, u"othersentence"_s);
    QPushButton *look = pushButton(box, u"looknow"_s, tr("Look &now"));
    connect(look, &QPushButton::clicked, this, &OtherPane::lookRequested);
    m_goal = wrappedLabel(box, u"othergoal"_s);
    m_goal->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_goal->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copyGoal = pushButton(box, u"copygoal"_s, tr("&Copy"));
    m_openGoal = pushButton(box, u"opengoal"_s, QString());
    connect(m_copyGoal, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(goal());
        emit told(tr("'%1' is on the clipboard.").arg(goal()));
    });
    connect(m_openGoal, &QPushButton::clicked, this, &OtherPane::openIt);
    m_again = new QToolButton(box);
    m_again->setObjectName(u"setupagain"_s);
    m_again->setText(tr("Script and key"));
    m_again->setAutoRaise(true);
    m_again->setCheckable(true);
    m_again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_again, &QToolButton::toggled, this, &OtherPane::showTexts);

    auto *state = new QHBoxLayout;
    state->addWidget(m_mark);
    state->addWidget(m_title, 1);
    state->addWidget(look);
    auto *goalRow = new QHBoxLayout;
    goalRow->addWidget(m_goal, 1);
    goalRow->addWidget(m_copyGoal);
    goalRow->addWidget(m_openGoal);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(state);
    column->addWidget(m_sentence);
    column->addLayout(goalRow);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    return box;
}

QWidget *OtherPane::buildScript()
{
    auto *box = new QWidget(this);
    m_scriptTitle = heading(box, u"scripttitle"_s);
    m_system = new QComboBox(box);
    nameField(m_system, u"remotesystem"_s, tr("What runs there"));
    for (const RemoteSystem system : allRemoteSystems)
        m_system->addItem(titleOf(system));
    connect(m_system, &QComboBox::currentIndexChanged, this, &OtherPane::showScript);
    m_copyScript = pushButton(box, u"copyscript"_s, tr("Copy the &script"));
    m_saveScript = pushButton(box, u"savescript"_s, tr("Sa&ve\u2026"));
    m_script = fixedText(box, u"remotescript"_s, tr("Script"), 5);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_keysNote = wrappedLabel(box, u"serverkeynote"_s);
    m_measure = pushButton(box, u"measurekey"_s, tr("Look again"));
    connect(m_measure, &QPushButton::clicked, this, &OtherPane::readServerKeys);
    connect(m_copyScript, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_script->toPlainText());
        emit told(tr("The script is on the clipboard: paste it as a whole into a shell on %1.")
                      .arg(dativeOf(m_half ? m_half->machine : QString())));
    });
    connect(m_saveScript, &QPushButton::clicked, this, [this] {
        const RemoteSystem system = allRemoteSystems[m_system->currentIndex()];
        askWhereToSave(*this, tr("Save the script"), remoteSetupFor(*m_half, system, {}).fileName,
                       [this, script = m_script->toPlainText().toUtf8()](const QString &path) {
                           emit told(saveAndTell(path, script));
                       });
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_system);
    buttons->addStretch(1);
    buttons->addWidget(m_copyScript);
    buttons->addWidget(m_saveScript);
    auto *note = new QHBoxLayout;
    note->addWidget(m_keysNote, 1);
    note->addWidget(m_measure, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_scriptTitle);
    column->addLayout(buttons);
    column->addWidget(m_script);
    column->addLayout(note);
    return box;
}

QWidget *OtherPane::buildKey()
{
    auto *box = new QWidget(this);
    m_keyTitle = heading(box, u"keytitle"_s);
    m_key = new QLineEdit(box);
    nameField(m_key, u"otherkey"_s, tr("The key that the script prints"));
    m_key->setPlaceholderText(tr("ssh-ed25519 AAAA\u2026", "a public key"));
    m_allow = pushButton(box, u"allowkey"_s, tr("&Allow\u2026"));
    m_keyNote = wrappedLabel(box, u"otherkeynote"_s);
    m_line = fixedText(box, u"otherkeyline"_s, tr("Line"), 4);
    m_line->setWordWrapMode(QTextOption::WrapAnywhere);
    connect(m_key, &QLineEdit::textChanged, this, &OtherPane::onKeyEdited);
    connect(m_key, &QLineEdit::returnPressed, this, &OtherPane::allow);
    connect(m_allow, &QPushButton::clicked, this, &OtherPane::allow);
    auto *row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    row->addWidget(m_allow);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_keyTitle);
    column->addLayout(row);
    column->addWidget(m_keyNote);
    column->addWidget(m_line);
    return box;
}

void OtherPane::show(const Profile &profile, const Topology &topology)
{
    m_topology = topology;
    if (m_profile != profile) {
        const bool another = !m_profile || m_profile->id != profile.id;
        m_profile = profile;
        m_half.reset();
        m_keys.reset();
        m_reader.reset();
        if (another) {
            m_key->clear();
            m_again->setChecked(false);
        }
        showScript();
        readHalf();
        onKeyEdited();
    }
    showTexts();
}

void OtherPane::setEnd(OtherEnd end, const QString &greeting)
{
    if (std::exchange(m_end, end) == end && m_greeting == greeting)
        return;
    m_greeting = greeting;
    showTexts();
}

void OtherPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readHalf();
}

/// In the background: it reads ssh_config.
void OtherPane::readHalf()
{
    if (!isVisible() || !m_profile || m_half || std::exchange(m_reading, true))
        return;
    inBackground<std::optional<Half>>(
        this, [profile = *m_profile] { return halfOfTheOther(profile); },
        [this, profile = *m_profile](const std::optional<Half> &half) {
            m_reading = false;
            if (m_profile != profile) // another one by now
                return readHalf();
            m_half = half;
            if (m_half)
                readServerKeys();
            onKeyEdited();
        });
}

void OtherPane::readServerKeys()
{
    m_keys.reset();
    m_reader = std::make_unique<ServerKeyReader>(*m_profile);
    connect(m_reader.get(), &ServerKeyReader::measured, this, [this](const ServerKeys &keys) {
        m_keys = keys;
        showScript();
    });
    showScript();
}

void OtherPane::showScript()
{
    const bool ready = m_half && m_keys;
    const QString script = ready
        ? remoteSetupFor(*m_half, allRemoteSystems[m_system->currentIndex()], m_keys->lines).script
        : QString();
    if (script != m_script->toPlainText()) // else a selection is lost
        m_script->setPlainText(script);
    m_copyScript->setEnabled(ready);
    m_saveScript->setEnabled(ready);
    m_keysNote->setText(ready ? m_keys->note : tr("Asking the server for its key\u2026"));
    m_keysNote->setVisible(!m_keysNote->text().isEmpty());
    m_measure->setVisible(ready && !m_keys->note.isEmpty());
}

void OtherPane::showTexts()
{
    if (!m_profile)
        return;
    const bool connected = isConnected(m_end);
    const QString other = nameOfOther(*m_profile);
    m_mark->setMark(markFor(m_end));
    m_title->setText(connected                       ? tr("%1 is there").arg(other)
                         : m_end == OtherEnd::Unseen ? tr("%1 has a part in this").arg(other)
                                                     : tr("Waiting for %1\u2026").arg(other));
    const QString greeting =
        m_greeting.isEmpty() ? QString() : u' ' + tr("It says: %1").arg(m_greeting);
    m_sentence->setText(otherEndSentence(m_end, *m_profile) + greeting);
    const QString what = goal();
    m_goal->setText(what);
    m_openGoal->setText(isLogin() ? tr("Open &terminal") : tr("Open in &browser"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_goal, m_copyGoal, m_openGoal})
        widget->setVisible(!what.isEmpty());
    m_openGoal->setEnabled(connected);
    m_again->setVisible(connected);
    m_again->setArrowType(m_again->isChecked()  ? Qt::DownArrow
                              : isRightToLeft() ? Qt::LeftArrow
                                                : Qt::RightArrow);
    m_steps->setVisible(!connected || m_again->isChecked());
    m_scriptTitle->setText(
        tr("1. On %1: paste this script as a whole into a shell").arg(dativeOf(other)));
    m_keyTitle->setText(tr("2. Here: paste the key that the script prints, so that %1 lets it in")
                            .arg(accountOf(*m_profile)));
}

bool OtherPane::isServerHere() const
{
    return m_profile && m_profile->surroundings.seat == Seat::Acceptor
        && !m_profile->surroundings.partner
        && (m_profile->user.isEmpty() || m_profile->user == LocalUser::current().name);
}

bool OtherPane::isLogin() const
{
    return std::any_of(m_topology.sshArrows.begin(), m_topology.sshArrows.end(),
                       [](const SshArrow &arrow) { return !arrow.command.isEmpty(); });
}

QString OtherPane::goal() const
{
    for (const SshArrow &arrow : m_topology.sshArrows) {
        const Node *from = m_topology.node(arrow.from);
        if (!arrow.command.isEmpty() && from && from->thisComputer)
            return arrow.command;
    }
    if (isLogin() || !m_profile || m_end == OtherEnd::Unseen)
        return {};
    const std::optional<Endpoint> port = portHere(*m_profile);
    return port ? u"http://"_s + openableAddress(*port) : QString();
}

void OtherPane::openIt()
{
    const QString what = goal();
    const bool opened =
        isLogin() ? openTerminal(what, m_terminal) : QDesktopServices::openUrl(QUrl(what));
    if (opened)
        return;
    QGuiApplication::clipboard()->setText(what);
    emit told(isLogin() ? tr("No terminal program was found. '%1' is on the clipboard.").arg(what)
                        : tr("No browser could be opened. '%1' is on the clipboard.").arg(what));
}

/// What the key comes to: a question on this computer, else a line for somebody else's file.
void OtherPane::onKeyEdited()
{
    const QString typed = m_key->text().trimmed();
    const Result<PublicKey> key = PublicKey::parse(typed);
    const bool elsewhere = key && m_half && !isServerHere();
    m_allow->setVisible(isServerHere());
    m_allow->setEnabled(key && m_half);
    m_line->setVisible(elsewhere);
    m_keyNote->setVisible(!typed.isEmpty() && (!key || elsewhere));
    if (elsewhere) {
        m_line->setPlainText(keyOptionsFor(*m_half) + u' ' + key->toString());
        m_keyNote->setText(
            tr("Add this line to ~/.ssh/authorized_keys of %1. It allows this tunnel "
               "and nothing else:")
                .arg(m_profile ? accountOf(*m_profile) : QString()));
    } else if (!key) {
        m_keyNote->setText(describe(key.error()));
    }
}

void OtherPane::allow()
{
    const Result<PublicKey> key = PublicKey::parse(m_key->text());
    if (key && m_half && isServerHere())
        emit admissionRequested(m_half->machine, *key, keyOptionsFor(*m_half));
}

void OtherPane::setAdmitted(const QString &said)
{
    m_keyNote->setText(said);
    m_keyNote->show();
}

} // namespace culvert
