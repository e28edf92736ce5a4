#include "ui/base/symbolicicon.h"

#include "ui/base/drawnicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

class SymbolicEngine : public QIconEngine
{
public:
    explicit SymbolicEngine(const QString &path) : m_path(path) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const bool disabled = mode == QIcon::Disabled;
        const QColor color = QGuiApplication::palette().color(
            disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawIcon(painter, m_path);
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

    QIconEngine *clone() const override { return new SymbolicEngine(*this); }

private:
    QString m_path;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicEngine(u":/icons/%1-symbolic.svg"_s.arg(name)));
}

} // namespace culvert
