#pragma once

#include <QCoreApplication>

namespace culvert {

/// The translation context of the words of the picture's model, for the files that share it.
struct TopologyText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Topology)
};

/// The translation context of the words of every drawing: they must agree.
struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Layout)
};

} // namespace culvert
