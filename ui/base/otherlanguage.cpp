#include "ui/base/otherlanguage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto ownName = "otherlanguage"_L1;

void carryField(const QWidget &from, QWidget &to)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&from)) {
        if (line->echoMode() == QLineEdit::Normal)
            static_cast<QLineEdit &>(to).setText(line->text());
    } else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&from)) {
        if (!text->isReadOnly())
            static_cast<QPlainTextEdit &>(to).setPlainText(text->toPlainText());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&from)) {
        if (button->isCheckable())
            static_cast<QAbstractButton &>(to).setChecked(button->isChecked());
    } else if (const auto *choice = qobject_cast<const QComboBox *>(&from)) {
        if (choice->isEditable())
            static_cast<QComboBox &>(to).setCurrentText(choice->currentText());
        else
            static_cast<QComboBox &>(to).setCurrentIndex(choice->currentIndex());
    } else if (const auto *number = qobject_cast<const QSpinBox *>(&from)) {
        static_cast<QSpinBox &>(to).setValue(number->value());
    } else if (const auto *list = qobject_cast<const QListWidget *>(&from)) {
        static_cast<QListWidget &>(to).setCurrentRow(list->currentRow());
    } else if (const auto *splitter = qobject_cast<const QSplitter *>(&from)) {
        static_cast<QSplitter &>(to).restoreState(splitter->saveState());
    } else if (const auto *tabs = qobject_cast<const QTabWidget *>(&from)) {
        static_cast<QTabWidget &>(to).setCurrentIndex(tabs->currentIndex());
    }
}

/// One for each open dialog, and its child.
class OtherLanguage : public QObject
{
public:
    OtherLanguage(QDialog &dialog, std::function<QDialog *()> again)
        : QObject(&dialog), m_dialog(dialog), m_again(std::move(again))
    {
        setObjectName(ownName);
        dialog.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // its children are to hear of it first
        if (watched == &m_dialog && event->type() == QEvent::LanguageChange && m_dialog.isVisible())
            QMetaObject::invokeMethod(this, &OtherLanguage::replace, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void replace()
    {
        if (!m_dialog.isVisible())
            return; // closed meanwhile
        m_dialog.removeEventFilter(this);
        const KeptFocus focus(m_dialog);
        QDialog *next = m_again();
        carryOver(m_dialog, *next);
        focus.restoreIn(*next);
        next->setGeometry(m_dialog.geometry());
        for (QDialog *above :
             m_dialog.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (above->isHidden() || !above->findChild<QObject *>(ownName))
                continue;
            above->setParent(next, above->windowFlags()); // until it is replaced, too
            above->show();
        }
        m_dialog.QObject::disconnect();
        m_dialog.hide();
        m_dialog.deleteLater();
    }

    QDialog &m_dialog;
    std::function<QDialog *()> m_again;
};

} // namespace

void openAgainInOtherLanguage(QDialog &dialog, const std::function<QDialog *()> &again)
{
    new OtherLanguage(dialog, again);
}

void carryOver(const QWidget &from, const QWidget &to)
{
    QHash<QString, int> seen; // several forwards have fields of the same names
    for (const QWidget *field : from.findChildren<QWidget *>()) {
        const QString name = field->objectName();
        if (name.isEmpty() || name.startsWith("qt_"_L1))
            continue;
        QWidget *its = to.findChildren<QWidget *>(name).value(seen[name]++);
        if (!its || its->metaObject() != field->metaObject())
            continue;
        carryField(*field, *its);
    }
}

KeptFocus::KeptFocus(const QWidget &window)
{
    QWidget *focused = window.focusWidget();
    if (!focused || focused->objectName().isEmpty())
        return;
    m_name = focused->objectName();
    m_place = window.findChildren<QWidget *>(m_name).indexOf(focused);
}

void KeptFocus::restoreIn(const QWidget &window) const
{
    if (m_name.isEmpty())
        return;
    if (QWidget *its = window.findChildren<QWidget *>(m_name).value(m_place))
        its->setFocus(Qt::OtherFocusReason);
}

} // namespace culvert
