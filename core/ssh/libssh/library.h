#pragma once

namespace culvert {

void startLibrary(); ///< ssh_init(): needed once before any thread uses the static library

} // namespace culvert
