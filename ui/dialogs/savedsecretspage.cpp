#include "ui/dialogs/savedsecretspage.h"

#include "core/engine/savedsecrets.h"
#include "core/engine/tunnels.h"
#include "ui/base/formrow.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

enum Column
{
    Subject,
    Kind,
    Owners,
};

QString kindText(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return SavedSecretsPage::tr("Password");
    case SecretKind::Passphrase:
        return SavedSecretsPage::tr("Passphrase");
    }
    Q_UNREACHABLE();
}

} // namespace

SavedSecretsPage::SavedSecretsPage(Tunnels &tunnels, SavedSecrets &secrets, QWidget *parent)
    : QWidget(parent), m_tunnels(tunnels), m_secrets(secrets), m_list(new QTreeWidget(this)),
      m_remove(new QPushButton(tr("&Delete"), this)), m_note(new QLabel(this))
{
    nameField(m_list, u"savedsecrets"_s, tr("Saved passwords"));
    m_list->setHeaderLabels({tr("For"), tr("Kind"), tr("Tunnels")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    nameField(m_remove, u"deletesecret"_s, tr("Delete"));
    m_note->setObjectName(u"secretsnote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *about = new QLabel(tr("Culvert saves a password only when you ask it to, in the system's "
                                "keychain. Deleting a tunnel deletes what was saved for it."),
                             this);
    about->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    m_note->hide();

    connect(m_remove, &QPushButton::clicked, this, &SavedSecretsPage::removeSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &SavedSecretsPage::updateButton);
    connect(&m_secrets, &SavedSecrets::changed, this, &SavedSecretsPage::fill);
    fill();
}

void SavedSecretsPage::fill()
{
    m_list->clear();
    const Result<QList<SavedSecret>> list = m_secrets.list();
    if (!list)
        say(describe(list.error()));
    for (const SavedSecret &saved : list.value_or(QList<SavedSecret>())) {
        QStringList owners;
        for (const ProfileId &owner : saved.owners) {
            if (const std::optional<Profile> profile = m_tunnels.find(owner))
                owners.append(profile->name);
        }
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Subject, saved.key.subject);
        item->setToolTip(Subject, saved.key.subject);
        item->setText(Kind, kindText(saved.key.kind));
        item->setText(Owners, owners.join(u", "_s));
        item->setData(Subject, Qt::UserRole, int(saved.key.kind));
    }
    m_list->setColumnWidth(Subject, 280);
    m_list->resizeColumnToContents(Kind);
    updateButton();
}

void SavedSecretsPage::say(const QString &problem)
{
    m_note->setText(problem);
    m_note->show();
}

void SavedSecretsPage::updateButton()
{
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

void SavedSecretsPage::removeSelected()
{
    m_note->hide();
    for (const QTreeWidgetItem *item : m_list->selectedItems()) {
        const CredentialKey key{SecretKind(item->data(Subject, Qt::UserRole).toInt()),
                                item->text(Subject)};
        whenAnswered(m_secrets.remove(key), this, [this](const KeychainResult<void> &removed) {
            if (removed)
                return;
            say(describe(removed.error()));
        });
    }
}

} // namespace culvert
