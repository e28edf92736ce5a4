#pragma once

#include "core/imports/foreigncommands.h"

#include <QDialog>

namespace culvert {

/// Shows what an imported tunnel would run on this computer; accepted: it may, until it changes.
class ConsentDialog : public QDialog
{
    Q_OBJECT

public:
    ConsentDialog(const QString &tunnel, const ForeignCommands &commands,
                  QWidget *parent = nullptr);
};

} // namespace culvert
