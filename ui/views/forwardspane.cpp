#include "ui/views/forwardspane.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

ForwardsPane::ForwardsPane(QWidget *parent)
    : QWidget(parent), m_view(new QTreeView(this)),
      m_copy(new QPushButton(tr("Copy address"), this)),
      m_open(new QPushButton(tr("Open in browser"), this)), m_none(buildNone())
{
    m_view->setObjectName(u"forwards"_s);
    m_view->setAccessibleName(tr("Forwards"));
    m_view->setModel(&m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionResizeMode(ForwardModel::ListenColumn,
                                           QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(ForwardModel::TargetColumn,
                                           QHeaderView::ResizeToContents);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_copy->setObjectName(u"copyaddress"_s);
    m_open->setObjectName(u"openinbrowser"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 0, 8, 8);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    layout->addLayout(buttons);
    layout->addWidget(m_none);
    layout->addStretch();

    connect(&m_model, &ForwardModel::enableRequested, this, &ForwardsPane::enableRequested);
    connect(&m_model, &ForwardModel::dataChanged, this, &ForwardsPane::updateButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ForwardsPane::tellCurrent);
    connect(m_copy, &QPushButton::clicked, this, &ForwardsPane::copyAddress);
    connect(m_open, &QPushButton::clicked, this, &ForwardsPane::openInBrowser);
    updateButtons();
}

QWidget *ForwardsPane::buildNone()
{
    auto *none = new QWidget(this);
    none->hide();
    auto *what = new QLabel(
        tr("This tunnel is a login and no more: nothing is forwarded through it yet."), none);
    what->setObjectName(u"noforwards"_s);
    what->setWordWrap(true);
    auto *add = new QPushButton(tr("Add a forward\u2026"), none);
    add->setObjectName(u"addfirstforward"_s);
    auto *layout = new QVBoxLayout(none);
    layout->addWidget(what);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &ForwardsPane::addRequested);
    return none;
}

void ForwardsPane::offerFirst(bool offer)
{
    const bool instead = offer && m_model.rowCount() == 0;
    m_none->setVisible(instead);
    for (QWidget *each : std::initializer_list<QWidget *>{m_view, m_copy, m_open})
        each->setVisible(!instead);
}

void ForwardsPane::show(const Profile &profile, const QList<Forward> &forwards,
                        const SessionStatus &status)
{
    const QModelIndex before = m_view->currentIndex();
    const std::optional<ForwardId> chosen =
        before.isValid() ? std::optional(m_model.at(before.row()).id) : std::nullopt;
    m_model.show(profile, forwards, status);
    if (chosen)
        setCurrent(*chosen);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model.index(0, 0));
    updateButtons();
}

void ForwardsPane::setCurrent(ForwardId forward)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).id == forward)
            m_view->setCurrentIndex(m_model.index(row, 0));
    }
}

void ForwardsPane::tellCurrent()
{
    updateButtons();
    const QModelIndex current = m_view->currentIndex();
    emit currentChanged(current.isValid() ? std::optional(m_model.at(current.row()).id)
                                          : std::nullopt);
}

QString ForwardsPane::currentAddress() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model.localAddress(current.row()) : QString();
}

void ForwardsPane::copyAddress()
{
    QGuiApplication::clipboard()->setText(currentAddress());
}

void ForwardsPane::openInBrowser()
{
    const QUrl url(u"http://%1/"_s.arg(currentAddress()));
    if (QDesktopServices::openUrl(url))
        return;
    QGuiApplication::clipboard()->setText(url.toString());
    emit told(tr("No browser could be opened. The address was copied: %1").arg(url.toString()));
}

void ForwardsPane::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const bool here = !currentAddress().isEmpty();
    m_copy->setEnabled(here);
    m_open->setEnabled(here && m_model.at(current.row()).state == ForwardState::Listening
                       && m_model.at(current.row()).forward.kind == ForwardKind::Local
                       && !m_model.at(current.row()).actual.isSocket());
}

} // namespace culvert
