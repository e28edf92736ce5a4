#pragma once

#include <QSize>

#include <functional>

class QDialog;
class QPlainTextEdit;
class QWidget;

namespace culvert {

/// As large as wished, but never larger than the screen has room for, so that the buttons at the
/// bottom are seen. To be called when the dialog is built.
void resizeWithinScreen(QDialog &dialog, const QSize &wished);

/// Of a text that can be read only: then one sees where the focus is, and selects by keyboard.
void showCursorIn(QPlainTextEdit &text);

/// A page of a dialog that scrolls where the screen is lower than the page; takes ownership.
QWidget *scrolled(QWidget *page);

/// Before a dialog is closed without saving: asks, over it, whether what was typed may go, and runs
/// `discard` if so; at once where nothing was typed. Returns at once.
void askToDiscard(QDialog &dialog, bool typed, const std::function<void()> &discard);

} // namespace culvert
