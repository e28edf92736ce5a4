#include "core/ssh/login/tokenlogin.h"

namespace culvert {

TokenLogin::TokenLogin(Connection &connection, PendingCall &call, QObject *parent)
    : QObject(parent), m_call(call), m_library(connection.session())
{}

void TokenLogin::start(const TokenProvider &provider, ssh_key key)
{
    m_provider = provider;
    m_key = key;
    m_pin.reset();
    call();
}

void TokenLogin::call()
{
    m_call.run([this] { return m_library.run(m_key); }, [this](int rc) { onCalled(rc); });
}

void TokenLogin::onCalled(int rc)
{
    const std::optional<TokenRequest> &request = m_library.request();
    if (!request)
        emit answered(rc);
    else if ((request->flags & TokenRequest::userVerification) != 0 && !m_pin)
        emit pinWanted();
    else
        sign();
}

void TokenLogin::answer(const Secret &pin)
{
    m_pin = pin;
    sign();
}

void TokenLogin::sign()
{
    const auto answer = std::make_shared<TokenAnswer>(tl::unexpected(TokenRefusal::NotSigned));
    auto *signing =
        new net::DetachedCall([answer, provider = *m_provider, request = *m_library.request(),
                               pin = m_pin] { *answer = provider.sign(request, pin); },
                              this, net::DetachedCall::On::OwnThread);
    connect(signing, &net::DetachedCall::finished, signing, &QObject::deleteLater);
    connect(signing, &net::DetachedCall::failed, signing, &QObject::deleteLater);
    connect(signing, &net::DetachedCall::finished, this, [this, answer] { onSigned(*answer); });
    connect(signing, &net::DetachedCall::failed, this, [this, answer] { onSigned(*answer); });
    if ((m_library.request()->flags & TokenRequest::userPresence) != 0)
        emit touchAwaited();
}

void TokenLogin::onSigned(const TokenAnswer &answer)
{
    if ((m_library.request()->flags & TokenRequest::userPresence) != 0)
        emit touchEnded();
    if (!answer && answer.error() == TokenRefusal::PinWanted) {
        emit pinWanted();
    } else if (!answer) {
        emit refused(answer.error());
    } else {
        m_pin.reset();
        m_library.supply(*answer);
        call();
    }
}

} // namespace culvert
