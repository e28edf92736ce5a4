#pragma once

#include "ui/models/eventlogmodel.h"
#include "ui/models/logfilter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QTreeView;

namespace culvert {

/// What happened, newest last, of one tunnel or of all: filtered by level and text, copied, saved,
/// or made a report of.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    explicit LogPane(EventLogModel &model, QWidget *parent = nullptr);

    void show(const QString &tunnel);

signals:
    void told(const QString &text); ///< what became of something the person asked for
    void reportRequested();

private:
    QHBoxLayout *filters();
    QHBoxLayout *buttons();
    void applyTunnel();
    QString chosenLines() const; ///< the selected ones, else all that are shown
    void copyLines();
    void chooseFile();
    void save(const QString &path);
    void followEnd();

    EventLogModel &m_model;
    LogFilter m_filter;
    QString m_tunnel;
    QComboBox *m_whose;
    QComboBox *m_level;
    QLineEdit *m_text;
    QTreeView *m_view;
};

} // namespace culvert
