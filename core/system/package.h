#pragma once

namespace culvert {

/// Whether this program's own file lies in the folder that an environment variable names, such as
/// APPDIR (AppImage) or SNAP. A terminal that was packed like that hands its own on to whatever is
/// started from it. Any thread; looks at the file system.
bool isPackedIn(const char *variable);

bool isInSandbox(); ///< Flatpak or Snap: what we write to our folders nobody outside reads

} // namespace culvert
