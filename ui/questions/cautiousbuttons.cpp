#include "ui/questions/cautiousbuttons.h"

#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace culvert {

CautiousButtons::CautiousButtons(QDialog &dialog, const QString &acceptText,
                                 const QString &acceptName, const QString &refuseText)
    : box(new QDialogButtonBox(&dialog)),
      accept(box->addButton(acceptText, QDialogButtonBox::AcceptRole))
{
    accept->setObjectName(acceptName);
    accept->setAutoDefault(false);
    QPushButton *refuse = box->addButton(refuseText, QDialogButtonBox::RejectRole);
    refuse->setObjectName(u"cancel"_s);
    refuse->setDefault(true);
    refuse->setFocus(Qt::OtherFocusReason);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

} // namespace culvert
