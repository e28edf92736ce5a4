#include "ui/base/dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct DialogsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Dialogs)
};

void collect(const QLayout &layout, QList<QWidget *> &order);

/// What the Tab key stops at, as the layouts say.
void collect(QWidget &widget, QList<QWidget *> &order)
{
    if (auto *box = qobject_cast<QDialogButtonBox *>(&widget))
        box->setFocusPolicy(Qt::NoFocus); // else it is a stop too, and leads back to its first
    if (widget.focusPolicy() & Qt::TabFocus)
        order.append(&widget);
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        order.append(tabs->tabBar());
        for (int tab = 0; tab < tabs->count(); ++tab)
            collect(*tabs->widget(tab), order);
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&widget)) {
        for (int part = 0; part < splitter->count(); ++part)
            collect(*splitter->widget(part), order);
    } else if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
        if (area->widget())
            collect(*area->widget(), order);
    } else if (const QLayout *layout = widget.layout()) {
        collect(*layout, order);
    }
}

void collect(const QLayout &layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout.count(); ++i) {
        if (QWidget *widget = layout.itemAt(i)->widget())
            collect(*widget, order);
        else if (const QLayout *inner = layout.itemAt(i)->layout())
            collect(*inner, order);
    }
}

constexpr QSize frame(16, 48); // what the window's frame and title take, roughly

} // namespace

QSize withinScreen(const QWidget &window, const QSize &wished)
{
    return wished.boundedTo(window.screen()->availableSize() - frame);
}

void resizeWithinScreen(QWidget &window, const QSize &wished)
{
    window.resize(withinScreen(window, wished));
}

void tabInReadingOrder(QWidget &window)
{
    QList<QWidget *> order;
    collect(window, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void makeReadOnly(QPlainTextEdit &text)
{
    text.setReadOnly(true);
    text.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text.setTabChangesFocus(true);
    text.setLayoutDirection(Qt::LeftToRight); // its lines are for a shell, in every language
}

void askWhereToSave(QWidget &parent, const QString &title, const QString &fileName,
                    const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(&parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, save);
    dialog->open();
}

QWidget *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it, and nobody would see it here
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false); // the dialog's own shines through
    page->setAutoFillBackground(false);
    return area;
}

void askToDiscard(QDialog &dialog, bool typed, const std::function<void()> &discard)
{
    if (!typed)
        return discard();
    auto *box = new QMessageBox(QMessageBox::Question, dialog.windowTitle(),
                                DialogsText::tr("Discard what was entered?"), QMessageBox::NoButton,
                                &dialog);
    box->setObjectName(u"discardbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = box->addButton(DialogsText::tr("&Discard"), QMessageBox::DestructiveRole);
    go->setObjectName(u"discard"_s);
    QPushButton *stay = box->addButton(DialogsText::tr("&Keep editing"), QMessageBox::RejectRole);
    stay->setObjectName(u"keepediting"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(go, &QPushButton::clicked, &dialog, discard);
    box->open();
}

} // namespace culvert
