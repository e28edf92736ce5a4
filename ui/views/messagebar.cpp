#include "ui/views/messagebar.h"

#include "ui/base/announce.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The first web page that is named; none: an invalid one.
QUrl webAddressIn(const QString &text)
{
    static const QRegularExpression address(
        u"https?://[^\\s<>\"'()\\[\\]]*[^\\s<>\"'()\\[\\].,;:!?]"_s);
    return QUrl(address.match(text).captured(), QUrl::StrictMode);
}

} // namespace

MessageBar::MessageBar(const QString &objectName, QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setObjectName(objectName);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    m_text->setObjectName(u"text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_action->setObjectName(u"action"_s);
    auto *close = new QToolButton(this);
    close->setObjectName(u"dismiss"_s);
    close->setAccessibleName(tr("Dismiss"));
    close->setAutoRaise(true);
    close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::act);
    connect(close, &QToolButton::clicked, this, &MessageBar::hide);
    hide();
}

void MessageBar::say(const QString &text)
{
    m_run = nullptr;
    setToolTip({});
    m_text->setText(text);
    m_action->hide();
    show();
    announce(*m_text, text);
}

void MessageBar::add(const QString &text)
{
    if (!isVisible())
        return say(text);
    m_text->setText(m_text->text() + u' ' + text);
    announce(*m_text, m_text->text());
}

void MessageBar::correct(const QString &said, const QString &now)
{
    const QString shown = m_text->text();
    const bool more = shown.startsWith(said + u' '); // that was added
    if (said.isEmpty() || (shown != said && !more))
        return;
    const QString left =
        now.isEmpty() && more ? shown.sliced(said.size() + 1) : now + shown.sliced(said.size());
    m_text->setText(left);
    if (now.isEmpty()) { // nor what it offered
        m_run = nullptr;
        m_action->hide();
        setToolTip({});
    }
    if (left.isEmpty())
        hide();
    else if (!isHidden())
        announce(*m_text, left);
}

void MessageBar::offer(const QString &text, const QString &action, std::function<void()> run)
{
    say(text);
    m_run = std::move(run);
    m_action->setText(action);
    m_action->show();
}

void MessageBar::quote(const QString &text)
{
    const QUrl address = webAddressIn(text);
    if (address.host().isEmpty())
        say(text);
    else
        offer(text, tr("Open %1").arg(address.host()),
              [address] { QDesktopServices::openUrl(address); });
}

void MessageBar::act()
{
    const QString before = m_text->text();
    if (const auto run = std::exchange(m_run, nullptr))
        run();
    if (m_text->text() == before) // else something else stands there now, or a part of it
        hide();
}

} // namespace culvert
