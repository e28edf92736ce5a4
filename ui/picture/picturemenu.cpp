#include "ui/picture/picturemenu.h"

#include "core/topology/drawing/mermaid.h"
#include "core/topology/drawing/svg.h"
#include "core/topology/drawing/text.h"
#include "ui/picture/topologyview.h"
#include "ui/text/savedtext.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QByteArray pngOf(const TopologyView &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    picture.toImage().save(&buffer, "PNG");
    return png;
}

QByteArray svg(const TopologyView &picture)
{
    return svgOf(picture.topology(), picture.theme()).toUtf8();
}

QByteArray text(const TopologyView &picture)
{
    return textOf(picture.topology()).toUtf8();
}

QByteArray mermaid(const TopologyView &picture)
{
    return mermaidOf(picture.topology()).toUtf8();
}

struct Format
{
    const char *name;
    QLatin1StringView suffix;
    QByteArray (*draw)(const TopologyView &);
};

constexpr std::array formats = {
    Format{QT_TRANSLATE_NOOP("culvert::PictureMenu", "PNG image"), "png"_L1, pngOf},
    Format{QT_TRANSLATE_NOOP("culvert::PictureMenu", "SVG drawing"), "svg"_L1, svg},
    Format{QT_TRANSLATE_NOOP("culvert::PictureMenu", "Text"), "txt"_L1, text},
    Format{QT_TRANSLATE_NOOP("culvert::PictureMenu", "Mermaid diagram"), "mmd"_L1, mermaid},
};

} // namespace

PictureMenu::PictureMenu(TopologyView &picture, QWidget *parent)
    : QMenu(tr("&Picture"), parent), m_picture(picture)
{
    setObjectName(u"picturemenu"_s);
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &shortcut,
                            auto &&does) {
        addAction(text, shortcut, this, does)->setObjectName(name);
    };
    add(tr("Zoom &in"), u"zoomin"_s, QKeySequence::ZoomIn, [this] { m_picture.zoomIn(); });
    add(tr("Zoom &out"), u"zoomout"_s, QKeySequence::ZoomOut, [this] { m_picture.zoomOut(); });
    add(tr("&Fit"), u"zoomfit"_s, Qt::CTRL | Qt::Key_0, [this] { m_picture.fit(); });
    QAction *still = addAction(tr("&Keep it still"));
    still->setObjectName(u"keepstill"_s);
    still->setCheckable(true);
    connect(still, &QAction::toggled, &m_picture, &TopologyView::setReducedMotion);
    connect(still, &QAction::toggled, this, &PictureMenu::stillToggled);
    addSeparator();
    const auto copied = [this] { emit told(tr("The picture is on the clipboard.")); };
    add(tr("Copy as i&mage"), u"copyimage"_s, {}, [this, copied] {
        QGuiApplication::clipboard()->setImage(m_picture.toImage());
        copied();
    });
    add(tr("Copy as &text"), u"copytext"_s, {}, [this, copied] {
        QGuiApplication::clipboard()->setText(textOf(m_picture.topology()));
        copied();
    });
    add(tr("Copy as M&ermaid"), u"copymermaid"_s, {}, [this, copied] {
        QGuiApplication::clipboard()->setText(mermaidOf(m_picture.topology()));
        copied();
    });
    addSeparator();
    add(tr("&Save\u2026"), u"savepicture"_s, {}, [this] { chooseFile(); });
}

void PictureMenu::setStill(bool still)
{
    findChild<QAction *>(u"keepstill"_s)->setChecked(still);
}

void PictureMenu::chooseFile()
{
    auto *dialog = new QFileDialog(parentWidget(), tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const Format &format : formats)
        filters.append(u"%1 (*.%2)"_s.arg(tr(format.name), format.suffix));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(formats.front().suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const qsizetype chosen = filters.indexOf(filter);
        if (chosen >= 0)
            dialog->setDefaultSuffix(formats[size_t(chosen)].suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, &PictureMenu::save);
    dialog->open();
}

void PictureMenu::save(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto *format = std::find_if(formats.begin(), formats.end(),
                                      [&](const Format &each) { return each.suffix == suffix; });
    if (format == formats.end()) {
        emit told(tr("%1 was not written: choose a name that ends in .png, .svg, .txt or .mmd.")
                      .arg(path));
        return;
    }
    emit told(saveAndTell(path, format->draw(m_picture)));
}

} // namespace culvert
