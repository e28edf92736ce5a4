#include "ui/base/icons.h"

#include "ui/base/drawnicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Draws at any size, without Qt's plugin for SVG, which is a package of its own since Debian 13.
class DrawnEngine : public QIconEngine
{
public:
    DrawnEngine(const QString &path, bool isSymbolic) : m_path(path), m_isSymbolic(isSymbolic) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, m_path);
        if (!m_isSymbolic)
            return pixmap;
        const bool disabled = mode == QIcon::Disabled;
        const QColor color = QGuiApplication::palette().color(
            disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        Q_UNUSED(scale) // size is in device pixels already
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new DrawnEngine(*this); }

private:
    QString m_path;
    bool m_isSymbolic; ///< its shape counts, in a colour of the palette
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new DrawnEngine(u":/icons/%1-symbolic.svg"_s.arg(name), true));
}

QIcon applicationIcon()
{
    return QIcon(new DrawnEngine(u":/icons/io.github.culvert.Culvert.svg"_s, false));
}

} // namespace culvert
