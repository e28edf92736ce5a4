#pragma once

#include <QMenu>

namespace culvert {

class TopologyView;

/// What one can do with the picture: zoom, copy it, save it as PNG, SVG, text or Mermaid.
class PictureMenu : public QMenu
{
    Q_OBJECT

public:
    explicit PictureMenu(TopologyView &picture, QWidget *parent = nullptr);

    void setStill(bool still); ///< traffic is not animated
    /// The suffix says the format; another one is refused.
    void save(const QString &path);

signals:
    void stillToggled(bool still);
    void told(const QString &text); ///< what became of saving or copying

private:
    void chooseFile();

    TopologyView &m_picture;
};

} // namespace culvert
