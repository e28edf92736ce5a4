#pragma once

#include "core/base/result.h"
#include "core/status/sessionstatus.h"
#include "ui/models/remedy.h"

#include <QObject>

class QDialog;
class QWidget;

namespace culvert {

class Engine;
class TunnelCommands;
class TunnelRecords;
class Tunnels;
struct HostKeyChange;
struct Profile;

/// What can be done about a tunnel's fault, and doing it. Main thread.
class RemedyController : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of `window`; the others must outlive it.
    RemedyController(QWidget &window, Tunnels &tunnels, Engine &engine, TunnelCommands &commands,
                     TunnelRecords &records);

    /// `status`: as the window shows it.
    QList<Remedy> remediesOf(const ProfileId &profile, const SessionStatus &status) const;
    void apply(const ProfileId &profile, const Remedy &remedy);

signals:
    void told(const QString &text); ///< what came of it, or why nothing did
    void answerRequested(const culvert::ProfileId &profile); ///< to the question that waits

private:
    void compareKeys(const ProfileId &profile);
    QDialog *showChangedKey(const HostKeyChange &change);
    void tellFailure(const Result<void> &result);

    QWidget &m_window;
    Tunnels &m_tunnels;
    Engine &m_engine;
    TunnelCommands &m_commands;
    TunnelRecords &m_records;
};

} // namespace culvert
