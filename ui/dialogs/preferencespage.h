#pragma once

#include "ui/base/preferences.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace culvert {

/// A page whose fields stand for preferences: each shows its own and changes it at once.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PreferencesPage(PreferencesFile &preferences, QWidget *parent = nullptr);

protected:
    template <typename Value>
    using Place =
        std::function<Value &(Preferences &)>; ///< of the preference that a field stands for

    QCheckBox *addCheck(const QString &name, const QString &text, const Place<bool> &place);
    QLineEdit *addLine(const QString &name, const QString &label, const QString &whenEmpty,
                       const Place<QString> &place);
    QSpinBox *addSeconds(const QString &name, const QString &label, int least,
                         const Place<int> &place);
    /// The texts of an enum's values, in its order.
    template <typename Enum>
    QComboBox *addChoice(const QString &name, const QString &label, const QStringList &texts,
                         const Place<Enum> &place)
    {
        return addChoiceAt(name, label, texts, int(place(m_shown)),
                           [this, place](int index) { change(place, Enum(index)); });
    }
    QComboBox *addChoiceAt(const QString &name, const QString &label, const QStringList &texts,
                           int current, const std::function<void(int)> &chosen);
    QLabel *addNote(const QString &text);
    void addRow(const QString &label, QWidget *field);
    void addWide(QWidget *field);

    template <typename Value>
    void change(const Place<Value> &place, const std::type_identity_t<Value> &value)
    {
        m_shown = m_preferences.current();
        place(m_shown) = value;
        m_preferences.change(m_shown);
    }

    PreferencesFile &m_preferences;
    Preferences m_shown;

private:
    QFormLayout *m_form;
};

} // namespace culvert
