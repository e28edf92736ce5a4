#pragma once

class QMainWindow;
class QWidget;

namespace culvert {

/// What one may look up over the window, each in a box of its own. Main thread.
void showKeys(QMainWindow &window); ///< of its menus, and of the list
void showAbout(QWidget &window);

} // namespace culvert
