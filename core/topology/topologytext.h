#pragma once

#include <QCoreApplication>

namespace culvert {

/// One context for the words of the picture's model.
struct TopologyText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Topology)
};

} // namespace culvert
