#pragma once

#include <QDialog>

class QDialogButtonBox;
class QPushButton;

namespace culvert {

/// The buttons of a dialog where Enter must not be a yes: the refusal is the default and has the
/// focus, and rejects the dialog.
struct CautiousButtons
{
    /// The accepting button's object name is given, the refusing one's is "cancel".
    CautiousButtons(QDialog &dialog, const QString &acceptText, const QString &acceptName,
                    const QString &refuseText);

    QDialogButtonBox *box;
    QPushButton *accept;
};

} // namespace culvert
