#include "ui/picture/topologyaccess.h"

#include "ui/picture/topologyview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace culvert {

namespace {

/// One node or arrow; a forward can be pressed, which selects it.
class ItemAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ItemAccess(TopologyView *view, const QString &item) : m_view(view), m_item(item) {}

    bool isValid() const override { return m_view && m_view->items().contains(m_item); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        switch (text) {
        case QAccessible::Name:
            return m_view->itemName(m_item);
        case QAccessible::Description:
        case QAccessible::Help:
            return m_view->itemDescription(m_item);
        default:
            return {};
        }
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inView = m_view->itemRect(m_item);
        return {m_view->mapToGlobal(inView.topLeft()), inView.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = isForward();
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentItem() == m_item;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    QStringList actionNames() const override
    {
        return isForward() ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction() && isValid())
            m_view->activate(m_item);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isForward() const { return m_view && m_view->topology().forwardArrow(m_item) != nullptr; }

    QPointer<TopologyView> m_view;
    QString m_item;
};

/// The picture as a list of what stands in it, in reading order.
class ViewAccess : public QAccessibleWidget
{
public:
    explicit ViewAccess(TopologyView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(view()->items().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QString item = view()->items().value(index);
        if (item.isEmpty())
            return nullptr;
        auto &children = const_cast<ViewAccess *>(this)->m_children; // made when first asked for
        if (!children.contains(item))
            children.insert(item,
                            QAccessible::registerAccessibleInterface(new ItemAccess(view(), item)));
        return QAccessible::accessibleInterface(children.value(item));
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i) == wanted)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inView = view()->mapFromGlobal(QPoint(x, y));
        return child(int(view()->items().indexOf(view()->itemAt(inView))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return child(int(view()->items().indexOf(view()->currentItem())));
    }

private:
    TopologyView *view() const { return static_cast<TopologyView *>(widget()); }

    QHash<QString, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<TopologyView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTopologyAccess()
{
    QAccessible::installFactory(makeAccess); // a factory already known is not added again
}

} // namespace culvert
