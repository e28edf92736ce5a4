#include "ui/editor/hostfield.h"

#include "ui/text/routetext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStandardItemModel>
#include <QWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// How many characters are new between those that stayed at both ends.
qsizetype insertedInto(QStringView before, QStringView now)
{
    while (!before.isEmpty() && !now.isEmpty() && before.front() == now.front()) {
        before = before.sliced(1);
        now = now.sliced(1);
    }
    while (!before.isEmpty() && !now.isEmpty() && before.back() == now.back()) {
        before.chop(1);
        now.chop(1);
    }
    return now.size();
}

} // namespace

HostField::HostField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &HostField::onEdited);
    connect(this, &QLineEdit::textChanged, this, [this] { m_before = text(); });
    connect(this, &QLineEdit::editingFinished, this, &HostField::takeApart);
}

HostSpec HostField::spec() const
{
    return HostSpec::typed(text());
}

void HostField::offer(const QList<ImportableHost> &hosts)
{
    auto *model = new QStandardItemModel(this);
    for (const ImportableHost &host : hosts) {
        auto *item = new QStandardItem(
            tr("%1: %2", "name, where it leads")
                .arg(host.alias, destinationText(importedProfile(host, {}, ImportAs::Copied))));
        item->setData(host.alias, Qt::UserRole);
        model->appendRow(item);
    }
    auto *completer = new QCompleter(model, this);
    completer->setCompletionRole(Qt::UserRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer); // the one before goes with it
    completer->popup()->setAttribute(Qt::WA_NoMouseReplay); // passOn() does, on every platform
    completer->popup()->installEventFilter(this); // before the completer's own
}

bool HostField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOffer = completer() && watched == completer()->popup();
    if (isOffer && event->type() == QEvent::MouseButtonPress)
        return passOn(*static_cast<QMouseEvent *>(event));
    if (isOffer && event->type() == QEvent::KeyPress)
        return passOn(*static_cast<QKeyEvent *>(event));
    return QLineEdit::eventFilter(watched, event);
}

/// A click beside what is offered is meant for what is there; the completer would swallow it.
bool HostField::passOn(const QMouseEvent &press)
{
    QWidget *offer = completer()->popup();
    const QPointF at = press.globalPosition();
    if (offer->rect().contains(offer->mapFromGlobal(at.toPoint())))
        return false;
    offer->hide();
    QWindow *below = window()->windowHandle();
    if (below && below->geometry().contains(at.toPoint())) {
        const QPointF place = below->mapFromGlobal(at);
        QMouseEvent again(QEvent::MouseButtonPress, place, place, at, press.button(),
                          press.buttons(), press.modifiers(), press.pointingDevice());
        QCoreApplication::sendEvent(below, &again);
    }
    return true;
}

/// Enter chooses what is marked; where nothing is, it is meant for the dialog.
bool HostField::passOn(QKeyEvent &key)
{
    QAbstractItemView *offer = completer()->popup();
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || offer->selectionModel()->hasSelection())
        return false;
    offer->hide();
    QCoreApplication::sendEvent(this, &key);
    return true;
}

void HostField::setCompanions(QLineEdit *user, QLineEdit *port)
{
    m_user.field = user;
    m_port.field = port;
}

void HostField::show(Companion &companion, const QString &typed)
{
    if (!companion.field || (typed.isEmpty() && !companion.before))
        return;
    if (!companion.before)
        companion.before = companion.field->text();
    companion.field->setText(typed.isEmpty() ? *std::exchange(companion.before, std::nullopt)
                                             : typed);
}

void HostField::tellCompanions()
{
    const HostSpec now = spec();
    show(m_user, now.user);
    show(m_port, now.port == 0 ? QString() : QString::number(now.port));
}

void HostField::onEdited()
{
    if (insertedInto(m_before, text()) > 1) // more than a key adds: pasted
        takeApart();
    else
        tellCompanions();
}

void HostField::takeApart()
{
    tellCompanions();
    m_user.before.reset();
    m_port.before.reset();
    if (const QString host = spec().host; host != text())
        setText(host);
}

} // namespace culvert
