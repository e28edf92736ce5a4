#pragma once

#include "core/topology/topology.h"

#include <QWidget>

class QLabel;

namespace culvert {

class PictureMenu;
class TopologyView;

/// The picture of a tunnel with its menu, and below it the sentence of the chosen forward.
class PicturePane : public QWidget
{
    Q_OBJECT

public:
    explicit PicturePane(QWidget *parent = nullptr);

    void show(const Topology &topology);
    void clear();
    void setTraffic(const TrafficSnapshot &traffic);
    const Topology &topology() const;
    PictureMenu &menu() { return *m_menu; }

public slots:
    void setSelectedForward(std::optional<culvert::ForwardId> forward);

signals:
    void forwardActivated(culvert::ForwardId forward);
    void told(const QString &text); ///< what became of saving or copying the picture

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateSentence();

    TopologyView *m_view;
    PictureMenu *m_menu;
    QLabel *m_sentence;
    std::optional<ForwardId> m_selected;
};

} // namespace culvert
