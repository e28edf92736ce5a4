#pragma once

class QDialog;
class QMainWindow;
class QWidget;

namespace culvert {

/// What one may look up over the window, each in a box of its own. Main thread.
QDialog *showKeys(QMainWindow &window); ///< of its menus, and of the list
QDialog *showAbout(QWidget &window);

} // namespace culvert
