#include "core/openssh/matchblock.h"

#include "core/net/childprocess.h"
#include "core/openssh/localuser.h"
#include "core/openssh/opensshversion.h"
#include "core/openssh/patterns.h"
#include "core/openssh/tokens.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct MatchBlockText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::MatchBlock)
};

/// The user's own shell runs it, as ssh does it; its exit code says whether it matches.
Result<bool> succeeds(const QString &command, const std::stop_token &abandoned)
{
    const QString shell = qEnvironmentVariable("SHELL", u"/bin/sh"_s);
    if (!QFileInfo(shell).isExecutable())
        return invalid(MatchBlockText::tr("Shell \"%1\" is not executable").arg(shell));
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (abandoned.stop_possible()) // else the terminal's keys are to reach it
        net::separate(process);
    process.start(shell, {u"-c"_s, command});
    process.waitForStarted(-1);
    const std::stop_callback end(abandoned,
                                 [leader = process.processId()] { net::killGroup(leader); });
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit)
        return invalid(MatchBlockText::tr("match exec '%1' error").arg(command));
    return process.exitCode() == 0;
}

Result<bool> execMatches(const QString &argument, const MatchFacts &facts, bool soFar)
{
    const Result<QString> command =
        expandTokens(argument, fileTokens(facts.soFar), Variables::Keep);
    if (!command)
        return failure(command.error());
    if (!soFar || facts.execution == Execution::Never)
        return false;
    return succeeds(*command, facts.abandoned);
}

bool inList(const QString &text, const QString &patterns)
{
    return matchPatternList(text, patterns) == ListMatch::Matched;
}

bool inListOrBothEmpty(const QString &text, const QString &patterns)
{
    return text.isEmpty() ? patterns.isEmpty() : inList(text, patterns);
}

/// None: no such criterion.
std::optional<Result<bool>> criterionMatches(const QString &name, const QString &argument,
                                             const MatchFacts &facts, bool soFar)
{
    if (name == u"host"_s)
        return matchesHost(facts.soFar.hostname, argument);
    if (name == u"originalhost"_s)
        return matchesHost(facts.soFar.originalHost, argument);
    if (name == u"user"_s)
        return inList(facts.soFar.user, argument);
    if (name == u"localuser"_s)
        return inList(LocalUser::current().name, argument);
    if (name == u"version"_s)
        return inList(installedOpenSsh().release, argument);
    if (name == u"tagged"_s)
        return inListOrBothEmpty(facts.tag, argument);
    if (name == u"command"_s) // a tunnel runs none
        return inListOrBothEmpty(QString(), argument);
    if (name == u"sessiontype"_s)
        return inList(u"none"_s, argument);
    if (name == u"exec"_s)
        return execMatches(argument, facts, soFar);
    if (name == u"localnetwork"_s) {
        const std::optional<bool> matched = matchesLocalNetwork(argument);
        if (!matched)
            return Result<bool>(
                invalid(MatchBlockText::tr("invalid match address list '%1'").arg(argument)));
        return *matched;
    }
    return {};
}

/// "all" stands alone, or behind one other word ("canonical all").
Result<void> expectAlone(LineCursor &line, int attributes, const QString &word)
{
    const std::optional<QString> next = attributes > 1 ? u"x"_s : line.next();
    if (next && !next->isEmpty() && !next->startsWith(u'#'))
        return invalid(
            MatchBlockText::tr("'%1' cannot be combined with other Match attributes").arg(word));
    line.finish();
    return {};
}

} // namespace

Result<MatchOutcome> evaluateMatch(LineCursor &line, const MatchFacts &facts)
{
    MatchOutcome outcome{true, false};
    int attributes = 0;
    for (auto word = line.next(); word && !word->isEmpty(); word = line.next()) {
        if (word->startsWith(u'#')) {
            line.finish();
            break;
        }
        const bool negated = word->startsWith(u'!');
        const QString name = word->sliced(negated ? 1 : 0).toLower();
        if (name == u"all"_s) {
            if (const Result<void> alone = expectAlone(line, attributes, *word); !alone)
                return failure(alone.error());
            outcome.matched = outcome.matched && !negated;
            return outcome;
        }
        ++attributes;
        if (name == u"canonical"_s || name == u"final"_s) {
            const bool asks = name == u"final"_s && !(negated && facts.version.isAtLeast(10, 1));
            outcome.wantsFinalPass = outcome.wantsFinalPass || asks;
            outcome.matched = outcome.matched && facts.finalPass != negated;
            continue;
        }
        const std::optional<QString> argument = line.next();
        const bool mayBeEmpty = (name == u"tagged"_s || name == u"command"_s) && argument;
        if (!argument || argument->startsWith(u'#') || (argument->isEmpty() && !mayBeEmpty))
            return invalid(MatchBlockText::tr("Missing Match criteria for %1").arg(name));
        const auto matched = criterionMatches(name, *argument, facts, outcome.matched);
        if (!matched)
            return invalid(MatchBlockText::tr("Unsupported Match attribute %1").arg(name));
        if (!*matched)
            return failure(matched->error());
        const bool unknowable = name == u"exec"_s && facts.execution == Execution::Never;
        outcome.matched = outcome.matched && !unknowable && **matched != negated;
    }
    if (attributes == 0)
        return invalid(MatchBlockText::tr("One or more attributes required for Match"));
    return outcome;
}

} // namespace culvert
