#include "ui/editor/forwardlisteditor.h"

#include "core/openssh/forwardlines.h"
#include "ui/base/announce.h"
#include "ui/editor/forwardeditor.h"
#include "ui/text/routetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int rowsShown = 4;

Forward newForward()
{
    Forward forward;
    forward.bind.port = 8080;
    forward.destination = Endpoint::tcp(u"localhost"_s, 80);
    return forward;
}

} // namespace

ForwardListEditor::ForwardListEditor(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_hint(new QLabel(this)),
      m_inherited(new QLabel(this)), m_editor(new ForwardEditor(this)), m_sentence(new QLabel(this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, &ForwardListEditor::chooseCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &ForwardListEditor::takeChecks);
    connect(m_remove, &QPushButton::clicked, this, &ForwardListEditor::removeCurrent);
    connect(m_editor, &ForwardEditor::edited, this, &ForwardListEditor::takeEdited);
    chooseCurrent(-1);
}

void ForwardListEditor::build()
{
    m_list->setObjectName(u"forwardlist"_s);
    m_list->setAccessibleName(tr("Forwards"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(rowsShown * (fontMetrics().height() + 8) + 2 * m_list->frameWidth());
    m_hint->setText(
        tr("A forward brings a port of one machine to the other. Without one the tunnel "
           "only keeps the connection."));
    m_hint->setWordWrap(true);
    m_inherited->setObjectName(u"inheritedforwards"_s);
    m_inherited->setTextFormat(Qt::PlainText);
    m_inherited->setWordWrap(true);
    m_inherited->setForegroundRole(QPalette::PlaceholderText);
    m_inherited->hide();
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add forward"), this);
    add->setObjectName(u"addforward"_s);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(u"removeforward"_s);
    connect(add, &QPushButton::clicked, this, &ForwardListEditor::add);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_list, 1);
    top->addLayout(buttons);
    top->setAlignment(buttons, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_inherited);
    layout->addWidget(m_hint);
    layout->addWidget(m_editor);
    layout->addWidget(m_sentence);
    layout->addStretch();
}

QString ForwardListEditor::problem() const
{
    return m_list->currentRow() >= 0 ? m_editor->problem() : QString();
}

void ForwardListEditor::setInherited(const QString &text, const QStringList &lines)
{
    m_inheritedText = text;
    m_inheritedLines = lines;
    tellInherited();
    m_hint->setVisible(current() < 0 && text.isEmpty());
}

void ForwardListEditor::tellInherited()
{
    QStringList lines{m_inheritedText, m_kept};
    lines.removeAll(QString());
    m_inherited->setText(lines.join(u'\n'));
    m_inherited->setVisible(!lines.isEmpty());
    m_inherited->setAccessibleName({}); // its text, unless something is announced
}

bool ForwardListEditor::isInherited(const Forward &forward) const
{
    const bool isOpen = forward.bind.host == "*"_L1; // which a file may write with no host
    return m_inheritedLines.contains(forwardLines(forward, false).constLast())
        || (isOpen && m_inheritedLines.contains(forwardLines(forward, true).constLast()));
}

void ForwardListEditor::setHosts(const QString &here, const QString &there)
{
    m_here = here;
    m_there = there;
    m_editor->setHosts(here, there);
    for (int row = 0; row < m_list->count(); ++row)
        showRow(row);
}

void ForwardListEditor::setForwards(const QList<Forward> &forwards)
{
    m_forwards = forwards;
    showRows();
    setCurrent(0);
    chooseCurrent(current()); // a list that was emptied tells nobody
}

void ForwardListEditor::setCurrent(int row)
{
    m_list->setCurrentRow(row);
}

int ForwardListEditor::current() const
{
    return m_list->currentRow();
}

void ForwardListEditor::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void ForwardListEditor::showRows()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < m_forwards.size(); ++row) {
        m_list->addItem(QString());
        showRow(row);
    }
}

void ForwardListEditor::showRow(int row)
{
    const QSignalBlocker quiet(m_list);
    QListWidgetItem *item = m_list->item(row);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(m_forwards[row].enabled ? Qt::Checked : Qt::Unchecked);
    item->setText(routeText(m_forwards[row], m_here, m_there));
}

void ForwardListEditor::chooseCurrent(int row)
{
    m_hint->setVisible(row < 0 && m_inheritedText.isEmpty());
    m_editor->setVisible(row >= 0);
    m_remove->setEnabled(row >= 0);
    if (row >= 0)
        m_editor->setForward(m_forwards[row]);
    emit currentChanged();
}

void ForwardListEditor::add()
{
    m_forwards.append(newForward());
    showRows();
    setCurrent(int(m_forwards.size()) - 1);
    emit edited();
}

/// One that ssh_config names as well would be opened from there: switched off, it stays away.
/// Removed once more, ssh_config alone counts.
void ForwardListEditor::removeCurrent()
{
    const int row = m_list->currentRow();
    if (m_forwards[row].enabled && isInherited(m_forwards[row])) {
        m_list->item(row)->setCheckState(Qt::Unchecked); // takeChecks() hears of it
        m_kept = tr("ssh_config names this forward, too. It stays here, switched off, so that "
                    "it is not opened from there.");
        tellInherited();
        announce(*m_inherited, m_inherited->text());
        return;
    }
    m_kept.clear();
    tellInherited();
    m_forwards.removeAt(row);
    showRows();
    const int next = std::min(row, int(m_forwards.size()) - 1);
    setCurrent(next);
    chooseCurrent(next);
    emit edited();
}

void ForwardListEditor::takeEdited()
{
    const int row = m_list->currentRow();
    const bool enabled = m_forwards[row].enabled; // the list's business
    m_forwards[row] = m_editor->forward();
    m_forwards[row].enabled = enabled;
    showRow(row);
    emit edited();
}

void ForwardListEditor::takeChecks()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_forwards[row].enabled = m_list->item(row)->checkState() == Qt::Checked;
    m_kept.clear();
    tellInherited();
    emit edited();
}

} // namespace culvert
