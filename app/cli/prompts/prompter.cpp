#include "app/cli/prompts/prompter.h"

#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"
#include "app/cli/prompts/askpass.h"
#include "app/cli/prompts/questiontext.h"
#include "core/engine/engine.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

bool isSet(const char *variable)
{
    return !qEnvironmentVariableIsEmpty(variable);
}

/// readpass.c: SSH_ASKPASS_REQUIRE first, then the terminal, then SSH_ASKPASS where there is a
/// display.
std::unique_ptr<Asker> chooseAsker()
{
    const QString require = qEnvironmentVariable("SSH_ASKPASS_REQUIRE").toLower();
    const bool force = require == u"force";
    const bool allowed =
        require != u"never" && (force || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"));
    const bool preferred = force || (require == u"prefer" && allowed);
    if (!preferred && isTerminalAvailable())
        return std::make_unique<Terminal>();
    if (allowed)
        return std::make_unique<Askpass>();
    return {};
}

QuestionId idOf(const std::variant<HostKeyQuestion, CredentialQuestion> &question)
{
    return std::visit([](const auto &asked) { return asked.id; }, question);
}

} // namespace

Prompter::Prompter(Asking asking, QObject *parent) : QObject(parent), m_asking(asking) {}

Prompter::~Prompter() = default;

void Prompter::serve(Engine &engine)
{
    connect(&engine, &Engine::hostKeyAsked, this, &Prompter::askHostKey);
    connect(&engine, &Engine::credentialAsked, this, &Prompter::askCredential);
    connect(&engine, &Engine::questionWithdrawn, this, &Prompter::withdraw);
    connect(this, &Prompter::hostKeyAnswered, &engine,
            qOverload<QuestionId, const HostKeyAnswer &>(&Engine::answer));
    connect(this, &Prompter::credentialAnswered, &engine,
            qOverload<QuestionId, const CredentialAnswer &>(&Engine::answer));
}

void Prompter::askHostKey(const HostKeyQuestion &question)
{
    enqueue(question);
}

void Prompter::askCredential(const CredentialQuestion &question)
{
    enqueue(question);
}

void Prompter::enqueue(const Question &question)
{
    m_waiting.enqueue(question);
    if (!m_current)
        askNext();
}

void Prompter::askNext()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.dequeue();
    m_asker = m_asking == Asking::Never ? nullptr : chooseAsker();
    if (!m_asker) {
        answer(false);
        return;
    }
    connect(m_asker.get(), &Asker::answered, this, &Prompter::onAnswered);
    connect(m_asker.get(), &Asker::declined, this, [this] { answer(false); });
    emit began();
    if (const auto *credential = std::get_if<CredentialQuestion>(&*m_current)) {
        if (const QString preamble = preambleOf(*credential); !preamble.isEmpty())
            printNote(preamble);
    }
    askPrompt();
}

void Prompter::askPrompt()
{
    if (const auto *hostKey = std::get_if<HostKeyQuestion>(&*m_current)) {
        m_asker->ask(hostKeyText(*hostKey), Echo::On);
        return;
    }
    const QList<PromptText> prompts = promptsOf(std::get<CredentialQuestion>(*m_current));
    if (m_secrets.size() == prompts.size()) {
        answer(true);
        return;
    }
    const PromptText &prompt = prompts[m_secrets.size()];
    m_asker->ask(prompt.text, prompt.echo);
}

void Prompter::onAnswered(const Secret &typed)
{
    if (const auto *hostKey = std::get_if<HostKeyQuestion>(&*m_current)) {
        onHostKeyTyped(*hostKey, typed);
        return;
    }
    m_secrets.append(typed);
    askPrompt();
}

void Prompter::onHostKeyTyped(const HostKeyQuestion &question, const Secret &typed)
{
    const QString word = QString::fromUtf8(typed.data(), typed.size()).trimmed();
    const bool yes =
        word.compare(u"yes"_s, Qt::CaseInsensitive) == 0 || word == question.fingerprint;
    const bool no = word.isEmpty() || word.compare(u"no"_s, Qt::CaseInsensitive) == 0;
    if (yes || no)
        answer(yes);
    else
        m_asker->ask(hostKeyTextAgain(), Echo::On);
}

void Prompter::answer(bool given)
{
    const Question question = *m_current;
    const QList<Secret> secrets = given ? m_secrets : QList<Secret>();
    finish();
    if (std::holds_alternative<HostKeyQuestion>(question))
        emit hostKeyAnswered(idOf(question), HostKeyAnswer{given});
    else
        emit credentialAnswered(idOf(question),
                                CredentialAnswer{.given = given, .secrets = secrets});
    if (!m_current)
        askNext();
}

void Prompter::withdraw(QuestionId question)
{
    m_waiting.removeIf([question](const Question &other) { return idOf(other) == question; });
    if (!m_current || idOf(*m_current) != question)
        return;
    if (m_asker)
        m_asker->cancel();
    finish();
    askNext();
}

void Prompter::finish()
{
    m_secrets.clear();
    m_current.reset();
    if (!m_asker)
        return;
    m_asker->disconnect(this);
    m_asker.release()->deleteLater(); // it may be the one that called us
    emit finished();
}

} // namespace culvert
