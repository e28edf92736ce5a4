#include "ui/windowboxes.h"

#include "ui/base/otherlanguage.h"
#include "ui/text/language.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct WindowBoxesText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::MainWindow)
};

} // namespace

QDialog *showKeys(QMainWindow &window)
{
    QStringList lines;
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            if (!key.isEmpty())
                lines.append(WindowBoxesText::tr("%1: %2", "key, what it does")
                                 .arg(key, withoutMnemonic(action->text())));
        }
    }
    lines.append(WindowBoxesText::tr("Space: starts or stops the tunnel in the list"));
    lines.append(WindowBoxesText::tr("Shift+F10: what can be done with it"));
    auto *box = new QMessageBox(QMessageBox::NoIcon, WindowBoxesText::tr("Keys"), lines.join(u'\n'),
                                QMessageBox::Close, &window);
    box->setObjectName(u"keysbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    openAgainInOtherLanguage(*box, [&window] { return showKeys(window); });
    return box;
}

QDialog *showAbout(QWidget &window)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, WindowBoxesText::tr("About Culvert"),
        WindowBoxesText::tr("Culvert %1").arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, &window);
    box->setObjectName(u"aboutbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(window.windowIcon().pixmap(64, 64));
    box->setInformativeText(
        WindowBoxesText::tr("SSH tunnels you can see and trust.\nFree software under the MIT "
                            "licence."));
    box->open();
    openAgainInOtherLanguage(*box, [&window] { return showAbout(window); });
    return box;
}

} // namespace culvert
