#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace culvert {

/// One sentence in a bar of the window, with at most one button that does something about it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const QString &objectName, QWidget *parent = nullptr);

    void say(const QString &text);
    void add(const QString &text); ///< behind what it says; the button stays
    /// In the place of what was said, where that still stands; empty: nothing is left of it.
    void correct(const QString &said, const QString &now);
    void quote(const QString &text); ///< somebody else's words; an address in them can be opened
    void offer(const QString &text, const QString &action, std::function<void()> run);

private:
    void act();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
};

} // namespace culvert
