#include "ui/editor/hostfield.h"

#include "ui/text/routetext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

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
}

void HostField::setCompanions(QLineEdit *user, QLineEdit *port)
{
    m_user = user;
    m_port = port;
}

void HostField::onEdited()
{
    if (insertedInto(m_before, text()) > 1) // more than a key adds: pasted
        takeApart();
}

void HostField::takeApart()
{
    const HostSpec now = spec();
    if (now.host == text())
        return;
    if (m_user && !now.user.isEmpty())
        m_user->setText(now.user);
    if (m_port && now.port != 0)
        m_port->setText(QString::number(now.port));
    setText(now.host);
}

} // namespace culvert
