#pragma once

#include "core/topology/topology.h"

#include <QJsonObject>

namespace culvert {

/// A Mermaid flowchart: SSH connections thick, forwards dotted.
QString mermaidOf(const Topology &topology);

/// The whole picture for machines; the words are the stable ones, the sentences translated.
QJsonObject jsonOf(const Topology &topology);

} // namespace culvert
