#include "ui/questions/questionqueue.h"

#include "core/engine/engine.h"
#include "ui/base/otherlanguage.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"

#include <QApplication>

#include <algorithm>

namespace culvert {

namespace {

QuestionId idOf(const HostKeyChange &)
{
    return {}; // nobody waits for an answer
}

template <typename Question>
QuestionId idOf(const Question &question)
{
    return question.id;
}

} // namespace

QuestionQueue::QuestionQueue(Engine &engine, QWidget &window)
    : QObject(&window), m_engine(engine), m_window(window)
{
    connect(&engine, &Engine::hostKeyAsked, this, &QuestionQueue::ask);
    connect(&engine, &Engine::hostKeyChanged, this, &QuestionQueue::ask);
    connect(&engine, &Engine::credentialAsked, this, &QuestionQueue::askCredential);
    connect(&engine, &Engine::questionWithdrawn, this, &QuestionQueue::withdraw);
}

QuestionQueue::~QuestionQueue() = default;

void QuestionQueue::ask(const Question &question)
{
    m_waiting.append(question);
    if (!m_shown)
        showNext();
}

/// Where it has been asked before, only what the keychain said is new.
void QuestionQueue::askCredential(const CredentialQuestion &question)
{
    if (auto *shown = qobject_cast<CredentialDialog *>(m_shown);
        shown && shown->id() == question.id) {
        m_asked = question;
        return shown->setKeychain(question);
    }
    for (Question &waiting : m_waiting) {
        auto *known = std::get_if<CredentialQuestion>(&waiting);
        if (known && known->id == question.id) {
            *known = question;
            return;
        }
    }
    ask(question);
}

void QuestionQueue::showNext()
{
    if (m_waiting.isEmpty())
        return;
    showFirst();
    if (const auto *hostKey = std::get_if<HostKeyQuestion>(&m_asked))
        emit asked(hostKey->profile, hostKey->tunnel,
                   tr("The key of %1 is not known yet.").arg(hostKey->host));
    else if (const auto *change = std::get_if<HostKeyChange>(&m_asked))
        emit asked(change->profile, change->tunnel,
                   tr("The key of %1 has changed.").arg(change->host));
    else if (const auto *credential = std::get_if<CredentialQuestion>(&m_asked))
        emit asked(credential->profile, credential->tunnel,
                   tr("%1 asks for a login.").arg(credential->host));
}

void QuestionQueue::showFirst()
{
    m_asked = m_waiting.takeFirst();
    if (const auto *hostKey = std::get_if<HostKeyQuestion>(&m_asked)) {
        show(new HostKeyDialog(*hostKey, &m_window));
    } else if (const auto *change = std::get_if<HostKeyChange>(&m_asked)) {
        auto *dialog = new ChangedKeyDialog(*change, &m_window);
        connect(dialog, &ChangedKeyDialog::replaced, this, &QuestionQueue::settled);
        show(dialog);
    } else if (const auto *credential = std::get_if<CredentialQuestion>(&m_asked)) {
        auto *dialog = new CredentialDialog(*credential, &m_window);
        connect(dialog, &CredentialDialog::unlockRequested, &m_engine, &Engine::unlockKeychain);
        show(dialog);
    }
}

void QuestionQueue::show(QuestionDialog *dialog)
{
    m_shown = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool atHand = QApplication::activeWindow() == &m_window;
    dialog->setAttribute(Qt::WA_ShowWithoutActivating, !atHand);
    connect(dialog, &QDialog::finished, this, &QuestionQueue::finish);
    dialog->show();
    openAgainInOtherLanguage(*dialog, [this] {
        m_waiting.prepend(m_asked);
        showFirst();
        return m_shown;
    });
    if (!atHand)
        QApplication::alert(dialog);
}

void QuestionQueue::finish(int result)
{
    const QuestionId id = m_shown->id();
    const bool accepted = result == QDialog::Accepted;
    if (auto *credential = qobject_cast<CredentialDialog *>(m_shown))
        m_engine.answer(id,
                        accepted ? credential->takeAnswer() : CredentialAnswer{.cancelled = true});
    else if (qobject_cast<HostKeyDialog *>(m_shown))
        m_engine.answer(id, HostKeyAnswer{.trust = accepted, .cancelled = !accepted});
    m_shown = nullptr;
    showNext();
}

void QuestionQueue::withdraw(QuestionId id)
{
    m_waiting.removeIf([id](const Question &question) {
        return std::visit([](const auto &each) { return idOf(each); }, question) == id;
    });
    if (!m_shown || m_shown->id() != id)
        return;
    hideShown(); // nobody waits for an answer any more
    showNext();
}

void QuestionQueue::hideShown()
{
    disconnect(m_shown, nullptr, this, nullptr);
    m_shown->close();
    m_shown = nullptr;
}

void QuestionQueue::bringUp(const ProfileId &profile)
{
    const auto isOfIt = [&profile](const Question &question) {
        return std::visit([](const auto &each) { return each.profile; }, question) == profile;
    };
    if (m_shown && !isOfIt(m_asked)) {
        const auto wanted = std::find_if(m_waiting.cbegin(), m_waiting.cend(), isOfIt);
        if (wanted == m_waiting.cend())
            return;
        const Question first = m_waiting.takeAt(wanted - m_waiting.cbegin());
        m_waiting.prepend(m_asked);
        m_waiting.prepend(first);
        hideShown();
        showFirst(); // nobody need be told of what he asks for
    }
    if (!m_shown)
        return;
    m_shown->raise();
    m_shown->activateWindow();
}

} // namespace culvert
