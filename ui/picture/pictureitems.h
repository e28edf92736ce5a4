#pragma once

#include "core/topology/drawing/layout.h"

#include <QCoreApplication>

namespace culvert {

/// What the keyboard, the pointer and a screen reader find in a picture: its nodes and arrows, by
/// id. Pure functions of the picture.
class PictureItems
{
    Q_DECLARE_TR_FUNCTIONS(culvert::PictureItems)

public:
    static QStringList of(const Topology &topology); ///< in reading order
    static QString name(const QString &item, const Topology &topology);
    static QString description(const QString &item, const Topology &topology);
    static QString at(const QPointF &point, const Layout &layout); ///< empty: none
    static bool isOurForward(const QString &item, const Topology &topology); ///< can be activated
};

} // namespace culvert
