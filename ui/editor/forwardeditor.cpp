#include "ui/editor/forwardeditor.h"

#include "core/profile/machinename.h"
#include "ui/editor/endeditor.h"
#include "ui/text/mark.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr ForwardKind kinds[] = {ForwardKind::Local, ForwardKind::Remote, ForwardKind::Dynamic,
                                 ForwardKind::RemoteDynamic};

bool isSocks(ForwardKind kind)
{
    return kind == ForwardKind::Dynamic || kind == ForwardKind::RemoteDynamic;
}

Result<Forward> parseOption(const QString &text)
{
    static const QRegularExpression form(u"^\\s*-?([LRD])\\s*(\\S.*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::ProfileInvalid,
                       ForwardEditor::tr("The option begins with -L, -R or -D."));
    return parseForward(match.captured(1).front(), match.captured(2).trimmed());
}

} // namespace

ForwardEditor::ForwardEditor(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox(this)),
      m_listen(new EndEditor(EndEditor::End::Listening, this)),
      m_target(new EndEditor(EndEditor::End::Target, this)), m_option(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ForwardEditor::showWords);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ForwardEditor::readForm);
    connect(m_listen, &EndEditor::edited, this, &ForwardEditor::readForm);
    connect(m_target, &EndEditor::edited, this, &ForwardEditor::readForm);
    connect(m_option, &QLineEdit::textChanged, this, &ForwardEditor::readOption);
}

void ForwardEditor::build()
{
    m_kind->setObjectName(u"forwardkind"_s);
    m_kind->setAccessibleName(tr("Kind of forward"));
    for (const ForwardKind kind : kinds)
        m_kind->addItem(QString(), int(kind));
    m_option->setObjectName(u"forwardoption"_s);
    m_option->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_option->setPlaceholderText(u"-L 8888:localhost:8888"_s);
    m_problem->setObjectName(u"forwardproblem"_s);
    m_problem->setWordWrap(true);
    auto *optionLabel = new QLabel(tr("As an ssh &option"), this);
    optionLabel->setBuddy(m_option);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_kind, 0, 0, 1, 2);
    grid->addWidget(m_listen, 1, 0);
    grid->addWidget(m_target, 1, 1);
    auto *optionLine = new QHBoxLayout;
    optionLine->addWidget(optionLabel);
    optionLine->addWidget(m_option, 1);
    grid->addLayout(optionLine, 2, 0, 1, 2);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

ForwardKind ForwardEditor::kind() const
{
    return ForwardKind(m_kind->currentData().toInt());
}

QString ForwardEditor::problem() const
{
    return m_problem->text();
}

void ForwardEditor::setProblem(const QString &problem)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, markColor(Mark::Trouble, palette()));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
}

void ForwardEditor::setHosts(const QString &here, const QString &there)
{
    m_here = here;
    m_there = there;
    showWords();
}

void ForwardEditor::setForward(const Forward &forward)
{
    m_forward = forward;
    showForm();
    showOption(optionOf(forward));
    setProblem({});
}

void ForwardEditor::showOption(const QString &option)
{
    const QSignalBlocker quiet(m_option);
    m_option->setText(option);
}

void ForwardEditor::showForm()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(int(m_forward.kind)));
    m_listen->setEndpoint(m_forward.bind);
    if (m_forward.destination)
        m_target->setEndpoint(*m_forward.destination);
    showWords();
}

void ForwardEditor::showWords()
{
    const QString onHere = dativeOf(m_here);
    const QString onThere = dativeOf(m_there);
    m_kind->setItemText(0, tr("A port on %1 that leads to what %2 reaches").arg(onHere, m_there));
    m_kind->setItemText(1, tr("A port on %1 that leads to what %2 reaches").arg(onThere, m_here));
    m_kind->setItemText(2, tr("A SOCKS proxy on %1 that connects from %2").arg(onHere, onThere));
    m_kind->setItemText(3, tr("A SOCKS proxy on %1 that connects from %2").arg(onThere, onHere));
    const QString &listening = listensHere(kind()) ? onHere : onThere;
    const QString &serving = listensHere(kind()) ? m_there : m_here;
    m_listen->setWords(tr("Programs on %1 open").arg(listening), {});
    m_target->setWords(tr("and %1 connects them to").arg(serving),
                       isSocks(kind()) ? tr("whatever address they ask for") : QString());
}

void ForwardEditor::readForm()
{
    Forward forward = m_forward;
    forward.kind = kind();
    forward.destination.reset();
    Result<Endpoint> bind = m_listen->endpoint();
    const Result<Endpoint> target = m_target->endpoint();
    if (!bind || (!isSocks(kind()) && !target)) {
        showOption({}); // there is no option that says this
        setProblem(describe(bind ? target.error() : bind.error()));
        emit edited();
        return;
    }
    forward.bind = *bind;
    if (!isSocks(kind()))
        forward.destination = *target;
    m_forward = forward;
    showOption(optionOf(forward));
    setProblem({});
    emit edited();
}

void ForwardEditor::readOption()
{
    const Result<Forward> parsed = parseOption(m_option->text());
    if (parsed) {
        m_forward.kind = parsed->kind;
        m_forward.bind = parsed->bind;
        m_forward.destination = parsed->destination;
        showForm();
    }
    setProblem(parsed ? QString() : describe(parsed.error()));
    emit edited();
}

} // namespace culvert
