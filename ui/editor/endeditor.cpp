#include "ui/editor/endeditor.h"

#include "ui/editor/hostfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

enum Page
{
    PortPage,
    SocketPage,
    WhateverPage
};

} // namespace

EndEditor::EndEditor(End end, QWidget *parent)
    : QGroupBox(parent), m_end(end), m_type(new QComboBox(this)),
      m_fields(new QStackedWidget(this)), m_host(new HostField(this)), m_port(new QLineEdit(this)),
      m_path(new QLineEdit(this)), m_whatever(new QLabel(this))
{
    const QString prefix = end == End::Listening ? u"listen"_s : u"target"_s;
    m_type->addItems({tr("Port"), tr("Unix socket")});
    m_type->setObjectName(prefix + u"type"_s);
    m_type->setAccessibleName(tr("Kind of end"));
    m_host->setObjectName(prefix + u"host"_s);
    m_host->setAccessibleName(end == End::Listening ? tr("Listening address") : tr("Target host"));
    m_host->setPlaceholderText(u"localhost"_s);
    if (end == End::Listening)
        m_host->setToolTip(tr("Empty: only programs on that host. *: everyone who reaches it."));
    m_port->setObjectName(prefix + u"port"_s);
    m_port->setAccessibleName(end == End::Listening ? tr("Listening port") : tr("Target port"));
    m_port->setPlaceholderText(tr("port"));
    m_port->setMaximumWidth(88);
    m_path->setObjectName(prefix + u"path"_s);
    m_path->setAccessibleName(tr("Socket path"));
    m_path->setPlaceholderText(u"/run/service.sock"_s);
    m_whatever->setWordWrap(true);

    auto *tcp = new QWidget(m_fields);
    auto *tcpLayout = new QHBoxLayout(tcp);
    tcpLayout->setContentsMargins(0, 0, 0, 0);
    tcp->setLayoutDirection(Qt::LeftToRight); // host:port is, in every language
    tcpLayout->addWidget(m_host, 1);
    tcpLayout->addWidget(new QLabel(u":"_s, tcp));
    tcpLayout->addWidget(m_port);
    m_fields->addWidget(tcp);
    m_fields->addWidget(m_path);
    m_fields->addWidget(m_whatever);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_type, 0, Qt::AlignLeft);
    layout->addWidget(m_fields);

    connect(m_type, &QComboBox::currentIndexChanged, this, &EndEditor::showType);
    connect(m_type, &QComboBox::currentIndexChanged, this, &EndEditor::edited);
    m_host->setCompanions(nullptr, m_port);
    for (QLineEdit *field : {static_cast<QLineEdit *>(m_host), m_port, m_path})
        connect(field, &QLineEdit::textChanged, this, &EndEditor::edited);
}

void EndEditor::setWords(const QString &title, const QString &whatever)
{
    setTitle(title);
    m_whatever->setText(whatever);
    m_type->setVisible(whatever.isEmpty());
    if (whatever.isEmpty())
        showType();
    else
        m_fields->setCurrentIndex(WhateverPage);
}

void EndEditor::showType()
{
    m_fields->setCurrentIndex(m_type->currentIndex() == SocketPage ? SocketPage : PortPage);
}

void EndEditor::setEndpoint(const Endpoint &endpoint)
{
    const QSignalBlocker quiet(this); // nobody has edited it
    m_type->setCurrentIndex(endpoint.isSocket() ? SocketPage : PortPage);
    m_path->setText(endpoint.path);
    m_host->setText(endpoint.host);
    m_port->setText(endpoint.isSocket() ? QString() : QString::number(endpoint.port));
    showType();
}

Result<Endpoint> EndEditor::endpoint() const
{
    if (m_type->currentIndex() == PortPage)
        return hostAndPort();
    if (!m_path->text().contains(u'/'))
        return failure(ErrorCode::ProfileInvalid, tr("A socket's path has a '/' in it."));
    return Endpoint::socket(m_path->text());
}

Result<Endpoint> EndEditor::hostAndPort() const
{
    const HostSpec typed = m_host->spec();
    const QString &host = typed.host;
    if (m_end == End::Target && host.isEmpty())
        return failure(ErrorCode::ProfileInvalid, tr("The target's host is missing."));
    if (typed.port != 0)
        return Endpoint::tcp(host, typed.port);
    if (m_port->text().trimmed().isEmpty())
        return failure(ErrorCode::ProfileInvalid, tr("The port is missing."));
    const Result<quint16> port = parsePort(m_port->text().trimmed());
    if (!port)
        return failure(port.error());
    if (m_end == End::Target && *port == 0)
        return failure(ErrorCode::ProfileInvalid, tr("The target's port is missing."));
    return Endpoint::tcp(host, *port);
}

} // namespace culvert
