#pragma once

#include "ui/models/checkmodel.h"
#include "ui/models/tunnelrecords.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace culvert {

/// The checks of one tunnel before it connects, and what they come to: the picture's badges in
/// words.
class ChecksPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);

    void show(const Checks &checks);

signals:
    void currentChanged(std::optional<culvert::ForwardId> forward); ///< that the check is about

private:
    void onCurrentChanged();
    static QString summaryOf(const Checks &checks);

    CheckModel m_model;
    QTreeView *m_view;
    QLabel *m_summary;
};

} // namespace culvert
