#pragma once

#include "app/cli/console/asker.h"
#include "core/status/questions.h"

#include <QQueue>

#include <memory>
#include <variant>

namespace culvert {

class Engine;

/// Whether a person may be asked.
enum class Asking
{
    Allowed,
    Never, ///< --batch: every question is declined
};

/// Puts the engine's questions to the person, one at a time: on the terminal, through SSH_ASKPASS,
/// or, where there is neither, declines them. Main thread.
class Prompter : public QObject
{
    Q_OBJECT

public:
    explicit Prompter(Asking asking, QObject *parent = nullptr);
    ~Prompter() override;

    void serve(Engine &engine); ///< its questions come here, the answers go back

    void askHostKey(const HostKeyQuestion &question);
    void askCredential(const CredentialQuestion &question);
    void withdraw(QuestionId question);

signals:
    void hostKeyAnswered(culvert::QuestionId question, const culvert::HostKeyAnswer &answer);
    void credentialAnswered(culvert::QuestionId question, const culvert::CredentialAnswer &answer);
    void began(); ///< the terminal is the question's, until finished()
    void finished();

private:
    using Question = std::variant<HostKeyQuestion, CredentialQuestion>;

    void enqueue(const Question &question);
    void askNext();
    void askPrompt(); ///< of the current question, the first without an answer
    void onAnswered(const Secret &answer);
    void onHostKeyTyped(const HostKeyQuestion &question, const Secret &typed);
    void answer(bool given);
    void finish();

    Asking m_asking;
    QQueue<Question> m_waiting;
    std::optional<Question> m_current;
    QList<Secret> m_secrets; ///< of the current question's prompts, so far
    std::unique_ptr<Asker> m_asker; ///< of the current question
};

} // namespace culvert
