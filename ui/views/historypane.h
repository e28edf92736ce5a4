#pragma once

#include "core/recorder/recorder.h"
#include "ui/models/historymodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTreeView;

namespace culvert {

class TimeStrip;

/// What happened to a tunnel: how much of the last day it was up, the day in one line, and each
/// moment, also of earlier runs and other programs. Reads the files only while it is seen.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    void setRecorder(Recorder *recorder);
    void show(const ProfileId &tunnel);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    QPointer<Recorder> m_recorder; ///< none: nothing is recorded
    ProfileId m_tunnel;
    HistoryModel m_model;
    QTimer m_clock; ///< the day moves on, and other programs write, too
    QLabel *m_summary;
    TimeStrip *m_strip;
    QTreeView *m_view;
};

} // namespace culvert
