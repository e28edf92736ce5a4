#include "core/engine/openquestions.h"

namespace culvert {

QuestionId OpenQuestions::open(const ProfileId &profile, quint64 number)
{
    withdraw(profile);
    const QuestionId id{++m_last};
    m_questions.insert(id, {profile, number});
    m_ofProfiles.insert(profile, id);
    return id;
}

std::optional<OpenQuestions::Question> OpenQuestions::close(QuestionId question)
{
    if (!m_questions.contains(question))
        return {};
    const Question closed = m_questions.take(question);
    m_ofProfiles.remove(closed.profile);
    return closed;
}

std::optional<QuestionId> OpenQuestions::withdraw(const ProfileId &profile)
{
    if (!m_ofProfiles.contains(profile))
        return {};
    const QuestionId withdrawn = m_ofProfiles.take(profile);
    m_questions.remove(withdrawn);
    return withdrawn;
}

} // namespace culvert
