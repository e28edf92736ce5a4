#pragma once

#include "core/status/questions.h"

#include <QObject>
#include <QPointer>

#include <variant>

class QWidget;

namespace culvert {

class Engine;
class QuestionDialog;

/// Shows the engine's questions, and changed host keys, one at a time, in the order they came, and
/// answers them. Never takes the focus from another program or from something being typed here.
/// Main thread.
class QuestionQueue : public QObject
{
    Q_OBJECT

public:
    QuestionQueue(Engine &engine, QWidget &window);
    ~QuestionQueue() override;

    /// The question of this tunnel in front of all, because a person asked for it; the one that was
    /// shown waits again.
    void bringUp(const ProfileId &profile);

signals:
    /// Somebody should look.
    void asked(const culvert::ProfileId &profile, const QString &tunnel, const QString &what);
    void settled(const QString &what); ///< what a dialog has done, in a sentence

private:
    using Question = std::variant<HostKeyQuestion, HostKeyChange, CredentialQuestion>;

    void ask(const Question &question);
    void askCredential(const CredentialQuestion &question);
    void withdraw(QuestionId id);
    void showNext(); ///< and says so
    void showFirst(); ///< of those that wait
    void show(QuestionDialog *dialog);
    void finish(int result);
    void hideShown(); ///< without an answer

    Engine &m_engine;
    QWidget &m_window;
    QList<Question> m_waiting; ///< without the one that is shown
    Question m_asked; ///< the one that is shown
    QPointer<QuestionDialog> m_shown;
};

} // namespace culvert
