#include "ui/views/groupmenu.h"

using namespace Qt::StringLiterals;

namespace culvert {

GroupMenu::GroupMenu(std::function<QStringList()> groups, QWidget *parent)
    : QMenu(parent), m_groups(std::move(groups))
{
    setObjectName(u"groupmenu"_s);
    connect(this, &QMenu::aboutToShow, this, &GroupMenu::fill);
}

void GroupMenu::fill()
{
    clear();
    const auto add = [this](const QString &text, const QString &group) {
        connect(addAction(text), &QAction::triggered, this, [this, group] { emit chosen(group); });
    };
    for (const QString &group : m_groups())
        add(QString(group).replace(u'&', u"&&"_s), group);
    add(tr("No group"), {});
    addSeparator();
    QAction *another = addAction(tr("New group\u2026"));
    another->setObjectName(u"newgroup"_s);
    connect(another, &QAction::triggered, this, &GroupMenu::newWanted);
}

} // namespace culvert
