#pragma once

#include <QDialog>

#include <functional>

namespace culvert {

/// When the language changes while `dialog` is open: `again` makes and opens one like it, which
/// takes over what was entered; the old one is deleted without a word, with what stood over it
/// (unless that is opened again, too). Main thread.
void openAgainInOtherLanguage(QDialog &dialog, const std::function<QDialog *()> &again);

/// What was entered and chosen in the fields of `from`, into those of the same name and class in
/// `to`. Not what is hidden while it is typed.
void carryOver(const QWidget &from, const QWidget &to);

} // namespace culvert
