#pragma once

#include <QSize>
#include <QString>

#include <functional>

class QDialog;
class QPlainTextEdit;
class QWidget;

namespace culvert {

/// `wished`, as far as the screen has room for a window.
QSize withinScreen(const QWidget &window, const QSize &wished);

/// As large as wished, but never larger than the screen has room for, so that the buttons at the
/// bottom are seen. To be called when the dialog is built.
void resizeWithinScreen(QWidget &window, const QSize &wished);

/// Tab goes through the window as its layouts have it, and not in the order its parts were made in.
void tabInReadingOrder(QWidget &window);

/// A text that can only be read: one sees where the focus is, selects by keyboard, and leaves it by
/// Tab.
void makeReadOnly(QPlainTextEdit &text);

/// Asks where a file is to be saved, and runs `save` with its path. Returns at once.
void askWhereToSave(QWidget &parent, const QString &title, const QString &fileName,
                    const std::function<void(const QString &path)> &save);

/// A page of a dialog that scrolls where the screen is lower than the page; takes ownership.
QWidget *scrolled(QWidget *page);

/// Before a dialog is closed without saving: asks, over it, whether what was typed may go, and runs
/// `discard` if so; at once where nothing was typed. Returns at once.
void askToDiscard(QDialog &dialog, bool typed, const std::function<void()> &discard);

} // namespace culvert
