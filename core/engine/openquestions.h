#pragma once

#include "core/status/questions.h"

#include <QHash>

#include <optional>

namespace culvert {

/// The questions of running tunnels that wait for an answer, one a tunnel. Main thread.
class OpenQuestions
{
public:
    /// Who asks it, and the session's own number for it.
    struct Question
    {
        ProfileId profile;
        quint64 number = 0;
    };

    QuestionId open(const ProfileId &profile, quint64 number); ///< instead of an older one
    std::optional<Question> close(QuestionId question); ///< none: it is not open any more
    std::optional<QuestionId> withdraw(const ProfileId &profile); ///< none: it had none

private:
    QHash<QuestionId, Question> m_questions;
    QHash<ProfileId, QuestionId> m_ofProfiles;
    quint64 m_last = 0;
};

} // namespace culvert
