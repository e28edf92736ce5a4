#pragma once

class QDialog;
class QMainWindow;
class QWidget;

namespace culvert {

// Dialogs over the window that only show something. They open at once, delete themselves when they
// are closed, and return what is open. Main thread.

QDialog *showKeys(QMainWindow &window); ///< of its menus, and of the list
QDialog *showAbout(QWidget &window);

} // namespace culvert
