#pragma once

#include <QMenu>

#include <functional>

namespace culvert {

/// Which group something is moved to. Main thread.
class GroupMenu : public QMenu
{
    Q_OBJECT

public:
    /// `groups` is asked each time that the menu opens.
    GroupMenu(std::function<QStringList()> groups, QWidget *parent);

signals:
    void chosen(const QString &group); ///< empty: none
    void newWanted();

private:
    void fill();

    const std::function<QStringList()> m_groups;
};

} // namespace culvert
