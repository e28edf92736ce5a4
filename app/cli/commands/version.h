#pragma once

#include <QString>

namespace culvert {

/// `--version`: this program's and its libraries', and what this build can do.
QString versionText();

} // namespace culvert
