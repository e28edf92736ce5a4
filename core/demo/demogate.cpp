#include "core/demo/demogate.h"

namespace culvert {

DemoGate::DemoGate(ssh_session session, const DemoLogin &login, ssh_key clientKey)
    : m_session(session), m_login(login), m_clientKey(clientKey)
{
    m_callbacks.userdata = this;
    m_callbacks.auth_password_function = &DemoGate::onPassword;
    m_callbacks.auth_none_function = &DemoGate::onNone;
    m_callbacks.auth_pubkey_function = &DemoGate::onKey;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_server_callbacks(session, &m_callbacks);
    const int key = login.key == DemoKeyUse::Refused ? 0 : int(SSH_AUTH_METHOD_PUBLICKEY);
    offer(login.key == DemoKeyUse::FirstFactor ? key : key | passwordMethods());
}

bool DemoGate::answer(ssh_message message)
{
    if (ssh_message_type(message) != SSH_REQUEST_AUTH
        || ssh_message_subtype(message) != SSH_AUTH_METHOD_INTERACTIVE || m_login.rounds.isEmpty()
        || (m_login.key == DemoKeyUse::FirstFactor && !m_keyShown))
        return false;
    if (!ssh_message_auth_kbdint_is_response(message)) { // only this one names the user
        m_round = 0;
        return m_login.user == ssh_message_auth_user(message) && askRound(message);
    }
    if (!answersAreRight())
        return false;
    if (++m_round < m_login.rounds.size())
        return askRound(message);
    m_open = true;
    return ssh_message_auth_reply_success(message, 0) == SSH_OK;
}

int DemoGate::onPassword(ssh_session, const char *user, const char *password, void *self)
{
    auto *gate = static_cast<DemoGate *>(self);
    if (gate->m_login.key == DemoKeyUse::FirstFactor && !gate->m_keyShown)
        return SSH_AUTH_DENIED;
    const bool right = !gate->m_login.password.isEmpty() && gate->m_login.user == user
        && gate->m_login.password == password;
    return right ? gate->admit() : int(SSH_AUTH_DENIED);
}

int DemoGate::onNone(ssh_session, const char *, void *)
{
    return SSH_AUTH_DENIED;
}

int DemoGate::onKey(ssh_session, const char *user, ssh_key key, char state, void *self)
{
    auto *gate = static_cast<DemoGate *>(self);
    if (gate->m_login.key == DemoKeyUse::Refused || gate->m_login.user != user
        || ssh_key_cmp(key, gate->m_clientKey, SSH_KEY_CMP_PUBLIC) != 0)
        return SSH_AUTH_DENIED;
    if (state == SSH_PUBLICKEY_STATE_NONE)
        return SSH_AUTH_SUCCESS; // it may go on and sign
    if (state != SSH_PUBLICKEY_STATE_VALID)
        return SSH_AUTH_DENIED;
    if (gate->m_login.key == DemoKeyUse::Enough)
        return gate->admit();
    gate->m_keyShown = true;
    gate->offer(gate->passwordMethods());
    return SSH_AUTH_PARTIAL;
}

int DemoGate::passwordMethods() const
{
    return (m_login.password.isEmpty() ? 0 : int(SSH_AUTH_METHOD_PASSWORD))
        | (m_login.rounds.isEmpty() ? 0 : int(SSH_AUTH_METHOD_INTERACTIVE));
}

void DemoGate::offer(int methods)
{
    ssh_set_auth_methods(m_session, methods);
}

int DemoGate::admit()
{
    m_open = true;
    return SSH_AUTH_SUCCESS;
}

bool DemoGate::askRound(ssh_message message)
{
    const DemoRound &round = m_login.rounds.at(m_round);
    QList<const char *> prompts;
    QByteArray echo;
    for (const DemoPrompt &prompt : round.prompts) {
        prompts.append(prompt.text.constData());
        echo.append(prompt.echo ? 1 : 0);
    }
    return ssh_message_auth_interactive_request(message, "", round.instruction.constData(),
                                                unsigned(prompts.size()), prompts.data(),
                                                echo.data())
        == SSH_OK;
}

bool DemoGate::answersAreRight() const
{
    const QList<DemoPrompt> &prompts = m_login.rounds.at(m_round).prompts;
    if (ssh_userauth_kbdint_getnanswers(m_session) != prompts.size())
        return false;
    for (qsizetype i = 0; i < prompts.size(); ++i) {
        if (prompts.at(i).answer != ssh_userauth_kbdint_getanswer(m_session, unsigned(i)))
            return false;
    }
    return true;
}

} // namespace culvert
