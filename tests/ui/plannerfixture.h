#pragma once

#include "tests/ui/windowfixture.h"
#include "ui/dialogs/wizard.h"

namespace culvert::test {

/// The window and its planner, by clicking and typing only. An action is a button that is pressed,
/// a field that is filled in or a choice that is made.
class PlannerFixture : public WindowFixture
{
protected:
    Wizard *wizard() const { return m_window->findChild<Wizard *>(); }
    template <typename Widget>
    Widget *part(const QString &name) const
    {
        return wizard()->findChild<Widget *>(name);
    }
    void pressNewTunnel();
    void press(const QString &name);
    void type(const QString &name, const QString &text);
    void setPort(quint16 port);
    void choose(const QString &name, int index);
    void trustTheKey();
    Profile made() const { return m_store->profiles().constFirst(); }

    int m_actions = 0;
};

} // namespace culvert::test
