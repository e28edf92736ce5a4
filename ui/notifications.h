#pragma once

#include "ui/notices.h"

#include <QVariantMap>

#include <functional>
#include <optional>

namespace culvert {

/// Shows notices where the desktop shows such things, with what can be done about them. Main
/// thread. On Linux that is org.freedesktop.Notifications, in a sandbox the portal of that name;
/// elsewhere, and where nobody answers, whatever `otherwise` does.
class Notifications : public QObject
{
    Q_OBJECT

public:
    enum class Way
    {
        Service,
        Portal,
    };
    using Otherwise = std::function<void(const Notice &)>;

    Notifications(Way way, Otherwise otherwise, QObject *parent = nullptr);
    ~Notifications() override;

    void show(const Notice &notice); ///< in the place of the last one of its kind
    void correct(const Notice &notice); ///< the same where the last one of its kind stands still
    void close(Notice::Kind kind); ///< nobody need look any more

signals:
    void showRequested(const culvert::ProfileId &profile);
    void answerRequested(const culvert::ProfileId &profile);
    void stopRequested(const culvert::ProfileId &profile);

private slots:
    void onCapabilities(const QStringList &capabilities);
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onPortalAction(const QString &id, const QString &action, const QVariantList &parameter);

private:
    struct Shown
    {
        uint id = 0; ///< the service's; 0: not shown
        Notice notice;
        bool asked = false; ///< the service has not answered yet, so the id is not known
        std::optional<Notice> next; ///< to be shown in its place then
        bool passed = false; ///< to be closed then
    };
    void connectBus();
    void onNotified(const Notice &notice, std::optional<uint> id);
    void notify(const Notice &notice);
    void add(const Notice &notice); ///< to the portal
    void act(const Notice &notice, const QString &action);

    Way m_way;
    Otherwise m_otherwise;
    std::array<Shown, 4> m_shown; ///< by Kind
    bool m_markup = false; ///< the service reads the text as markup
    bool m_actions = false; ///< and offers actions
    bool m_known = false; ///< what the service can do
    bool m_asksForThem = false; ///< its capabilities
    QList<Notice> m_waiting; ///< until it is
};

} // namespace culvert
