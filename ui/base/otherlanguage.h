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

/// Where the focus is in a window whose parts are about to be made anew: by the field's name, and
/// its place among those of that name.
class KeptFocus
{
public:
    explicit KeptFocus(const QWidget &window);

    void restoreIn(const QWidget &window) const; ///< nothing happens where there is no such field

private:
    QString m_name;
    qsizetype m_place = 0;
};

} // namespace culvert
