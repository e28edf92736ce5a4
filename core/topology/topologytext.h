#pragma once

#include <QCoreApplication>

namespace culvert {

/// One context for the words of the picture's model.
struct TopologyText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Topology)
};

/// One context for the words of every drawing: they must agree.
struct LayoutText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Layout)
};

} // namespace culvert
