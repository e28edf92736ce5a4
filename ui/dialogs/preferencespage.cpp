#include "ui/dialogs/preferencespage.h"

#include "ui/base/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace culvert {

PreferencesPage::PreferencesPage(PreferencesFile &preferences, QWidget *parent)
    : QWidget(parent), m_preferences(preferences), m_shown(preferences.current()),
      m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(12, 12, 12, 12);
    m_form->setSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

QCheckBox *PreferencesPage::addCheck(const QString &name, const QString &text,
                                     const Place<bool> &place)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(place(m_shown));
    connect(box, &QCheckBox::toggled, this, [this, place](bool on) { change(place, on); });
    addWide(box);
    return box;
}

QLineEdit *PreferencesPage::addLine(const QString &name, const QString &label,
                                    const QString &whenEmpty, const Place<QString> &place)
{
    auto *line = new QLineEdit(place(m_shown), this);
    nameField(line, name, label);
    line->setPlaceholderText(whenEmpty);
    connect(line, &QLineEdit::editingFinished, this,
            [this, place, line] { change(place, line->text().trimmed()); });
    addRow(label, line);
    return line;
}

QSpinBox *PreferencesPage::addSeconds(const QString &name, const QString &label, int least,
                                      const Place<int> &place)
{
    auto *box = new QSpinBox(this);
    nameField(box, name, label);
    box->setRange(least, 86'400);
    box->setSuffix(tr(" s", "seconds, behind a number"));
    box->setValue(place(m_shown));
    connect(box, &QSpinBox::valueChanged, this, [this, place](int value) { change(place, value); });
    addRow(label, box);
    return box;
}

QComboBox *PreferencesPage::addChoiceAt(const QString &name, const QString &label,
                                        const QStringList &texts, int current,
                                        const std::function<void(int)> &chosen)
{
    auto *box = new QComboBox(this);
    nameField(box, name, label);
    box->addItems(texts);
    box->setCurrentIndex(current);
    connect(box, &QComboBox::activated, this, chosen);
    addRow(label, box);
    return box;
}

QLabel *PreferencesPage::addNote(const QString &text)
{
    auto *note = new QLabel(text, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    addWide(note);
    return note;
}

void PreferencesPage::addWide(QWidget *field)
{
    m_form->addRow(field);
}

void PreferencesPage::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
}

} // namespace culvert
