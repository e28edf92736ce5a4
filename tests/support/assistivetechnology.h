#pragma once

#include <QDBusConnection>
#include <QProcess>

#include <optional>

namespace culvert::test {

/// What a screen reader is, seen from a program: AT-SPI 2 on a message bus of its own, in which a
/// program's widgets are found by role and name, read and used. For programs that are started with
/// environment() after it.
class AssistiveTechnology
{
public:
    /// On this session bus and X display.
    AssistiveTechnology(const QString &busAddress, const QString &display);
    ~AssistiveTechnology();
    Q_DISABLE_COPY_MOVE(AssistiveTechnology)

    static QString whyMissing(); ///< empty: it is installed
    bool isThere() const { return m_bus.has_value(); }

    struct Element
    {
        QString service;
        QString path;
        QString name;
    };
    /// The first of that role ("push button") whose name begins so, and which is shown; waits for
    /// it. None: 30 s have passed.
    std::optional<Element> find(const QString &role, const QString &name);
    QString nameOf(const Element &element) const; ///< now
    bool waitForName(const Element &element, const QString &part, int timeout = 30'000);
    bool press(const Element &element) const; ///< its first action
    bool write(const Element &element,
               const QString &text) const; ///< in the place of what is there

private:
    QDBusMessage call(const Element &element, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;
    QVariant property(const Element &element, const QString &name) const;
    QList<Element> childrenOf(const Element &element) const;
    bool isShown(const Element &element) const;
    std::optional<Element> findBelow(const Element &element, const QString &role,
                                     const QString &name, int depth) const;

    QProcess m_launcher;
    std::optional<QDBusConnection> m_bus;
};

} // namespace culvert::test
