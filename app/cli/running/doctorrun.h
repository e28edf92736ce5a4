#pragma once

#include "app/cli/console/context.h"
#include "app/cli/console/exitcode.h"
#include "app/cli/prompts/prompter.h"
#include "app/signals.h"
#include "core/diagnosis/loginchecks.h"
#include "core/engine/engine.h"
#include "core/engine/savedsecrets.h"
#include "core/secrets/keychainstore.h"

namespace culvert {

/// What `doctor` was asked for.
struct DoctorOrder
{
    Profile profile;
    ProfileKind kind = ProfileKind::Saved;
    QList<Profile> others; ///< the saved tunnels
    QStringList consents; ///< ProfileStore's
    bool login = true; ///< hop by hop, then prove each forward
};

/// The command `doctor`: looks at one tunnel, first without a login and then with one. Main thread.
class DoctorRun : public QObject
{
    Q_OBJECT

public:
    DoctorRun(const Context &context, const DoctorOrder &order);

    ExitCode run(); ///< turns the event loop until all is looked at

private:
    void onChecked(const Check &check);
    void onExamined();
    void logIn();
    void tell(const Check &check);
    QString endOf(const Check &check) const;
    ExitCode conclude();
    PlanRequest request() const;

    Context m_context;
    DoctorOrder m_order;
    KeychainStore m_keychain;
    SavedSecrets m_secrets;
    Engine m_engine;
    Prompter m_prompter;
    Signals m_signals;
    LoginChecks m_loginChecks;
    QList<Check> m_told;
    bool m_stopped = false; ///< by the person
};

} // namespace culvert
