#pragma once

#include "app/cli/console/asker.h"
#include "core/status/questions.h"

namespace culvert {

/// ssh's own words, so that whoever, or whatever, answers ssh's questions can answer ours.
QString hostKeyText(const HostKeyQuestion &question);
QString hostKeyTextAgain(); ///< after an answer that was neither yes, no nor the fingerprint

/// What is shown before the first prompt, without being one; empty: nothing.
QString preambleOf(const CredentialQuestion &question);

/// One line to show in front of what is typed.
struct PromptText
{
    QString text;
    Echo echo = Echo::Off;
};
QList<PromptText> promptsOf(const CredentialQuestion &question);

} // namespace culvert
