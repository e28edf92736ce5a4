#pragma once

#include "core/openssh/inherited.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace culvert {

/// What the profile gets from ssh_config, with file and line, and what it says otherwise.
class InheritedPage : public QWidget
{
    Q_OBJECT

public:
    explicit InheritedPage(QWidget *parent = nullptr);

    void setProfile(const Profile &profile); ///< as it is in the form now
    QList<InheritedValue> valuesOf(const QString &keyword) const;
    bool isEmpty() const { return m_values.isEmpty(); }

signals:
    void changed(); ///< the files were read again
    void revertRequested(const QString &keyword);

private:
    void read();
    void showValues();
    void showRevert();

    Profile m_profile;
    QList<InheritedValue> m_values;
    int m_reading = 0; ///< counts, so that only the newest reading's result is shown
    QTimer m_typing; ///< runs while host or file are being typed
    QTreeWidget *m_tree;
    QPushButton *m_revert;
};

} // namespace culvert
