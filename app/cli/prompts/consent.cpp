#include "app/cli/prompts/consent.h"

#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"
#include "core/base/plaintext.h"
#include "core/imports/foreigncommands.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString questionOf(const Profile &profile, const ForeignCommands &found)
{
    QStringList lines{
        u"'%1' was imported, and starting it may run on this computer:"_s.arg(profile.name)};
    for (const QString &command : found.commands)
        lines.append(u"    "_s + plainServerText(command));
    lines.append(u"Allow that, until the file changes (yes/no)? "_s);
    return lines.join(u'\n');
}

bool isAllowed(const QString &question)
{
    Terminal terminal;
    QEventLoop loop;
    QString typed;
    QObject::connect(&terminal, &Asker::answered, &loop, [&](const Secret &answer) {
        typed = QString::fromUtf8(answer.data(), answer.size()).trimmed();
        loop.quit();
    });
    QObject::connect(&terminal, &Asker::declined, &loop, &QEventLoop::quit);
    QMetaObject::invokeMethod(
        &terminal, [&] { terminal.ask(question, Echo::On); }, Qt::QueuedConnection);
    loop.exec();
    return typed.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

void seekConsent(const QList<Profile> &profiles, ProfileStore &store, Consenting consenting)
{
    const bool canAsk = consenting == Consenting::Ask && isTerminalAvailable();
    if (consenting != Consenting::Given && !canAsk)
        return;
    for (const Profile &profile : profiles) {
        const std::optional<ForeignCommands> found = missingConsent(profile, store.consents());
        if (!found)
            continue;
        if (consenting == Consenting::Ask && !isAllowed(questionOf(profile, *found)))
            continue;
        if (const Result<void> kept = store.addConsent(found->fingerprint); !kept)
            complain(describe(kept.error()));
    }
}

} // namespace culvert
