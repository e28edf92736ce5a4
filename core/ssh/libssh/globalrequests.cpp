#include "core/ssh/libssh/globalrequests.h"

#include "core/ssh/libssh/packethook.h"

#include <QtEndian>

#include <algorithm>

#ifdef CULVERT_LIBSSH_INTERNALS
// Not exported by the shared library; the same in 0.10, 0.11 and 0.12.
extern "C" int ssh_global_request(ssh_session session, const char *request, ssh_buffer buffer,
                                  int reply);
extern "C" int ssh_request_denied(ssh_session session, uint8_t type, ssh_buffer packet, void *user);
#endif

namespace culvert {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds answerDeadline{10};

#ifdef CULVERT_LIBSSH_INTERNALS
struct FreeBuffer
{
    void operator()(ssh_buffer buffer) const { ssh_buffer_free(buffer); }
};

/// One RFC 4251 string as the request's payload.
int requestWithPath(ssh_session session, const char *request, const QByteArray &path)
{
    const std::unique_ptr<std::remove_pointer_t<ssh_buffer>, FreeBuffer> payload(ssh_buffer_new());
    const quint32 size = qToBigEndian(quint32(path.size()));
    ssh_buffer_add_data(payload.get(), &size, sizeof size);
    ssh_buffer_add_data(payload.get(), path.constData(), uint32_t(path.size()));
    return ssh_global_request(session, request, payload.get(), 1);
}
#endif

} // namespace

GlobalRequests::GlobalRequests(ssh_session session, PacketHook &hook,
                               const ssh_counter_struct &accepted)
    : m_session(session), m_hook(hook), m_accepted(accepted),
      m_answersKeepAlives(!PacketHook::available())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &GlobalRequests::giveUp);
}

void GlobalRequests::enqueue(Request request)
{
    m_queue.push_back(std::make_shared<Request>(std::move(request)));
}

void GlobalRequests::tcpipForward(const QString &address, quint16 port, Answered answered)
{
    Request request;
    request.requestedPort = port;
    request.answered = std::move(answered);
    request.call = [session = m_session, host = address.toUtf8(), port] {
        // not asked for the port: libssh reads it out of whatever packet came last, and fails
        // where that was another one; the hook has it
        return ssh_channel_listen_forward(session, host.constData(), port, nullptr);
    };
#ifndef CULVERT_LIBSSH_INTERNALS
    auto bound = std::make_shared<int>(-1); // 0: granted, and libssh found no port in the answer
    request.call = [session = m_session, host = address.toUtf8(), port, bound] {
        *bound = -1;
        return ssh_channel_listen_forward(session, host.constData(), port, bound.get());
    };
    request.answered = [port, bound, answered = std::move(request.answered)](Answer answer) {
        if (port == 0) {
            answer.accepted = answer.accepted || *bound == 0;
            answer.port = *bound > 0 && *bound <= 65535 ? quint16(*bound) : 0;
        }
        answered(answer);
    };
#endif
    enqueue(std::move(request));
}

void GlobalRequests::cancelTcpipForward(const QString &address, quint16 port, Answered answered)
{
    Request request;
    request.answered = std::move(answered);
    request.call = [session = m_session, host = address.toUtf8(), port] {
        return ssh_channel_cancel_forward(session, host.constData(), port);
    };
    enqueue(std::move(request));
}

#ifdef CULVERT_LIBSSH_INTERNALS

void GlobalRequests::streamlocalForward(const QString &path, Answered answered)
{
    Request request;
    request.answered = std::move(answered);
    request.call = [session = m_session, bytes = path.toUtf8()] {
        return requestWithPath(session, "streamlocal-forward@openssh.com", bytes);
    };
    enqueue(std::move(request));
}

void GlobalRequests::cancelStreamlocalForward(const QString &path, Answered answered)
{
    Request request;
    request.answered = std::move(answered);
    request.call = [session = m_session, bytes = path.toUtf8()] {
        return requestWithPath(session, "cancel-streamlocal-forward@openssh.com", bytes);
    };
    enqueue(std::move(request));
}

int GlobalRequests::askKeepAlive()
{
    return ssh_global_request(m_session, "keepalive@openssh.com", nullptr, 1);
}

#else

constexpr int mostKeepAliveCalls = 16; // beside data that comes without a pause

void GlobalRequests::streamlocalForward(const QString &, Answered answered)
{
    answered({});
}

void GlobalRequests::cancelStreamlocalForward(const QString &, Answered answered)
{
    answered({});
}

/// ssh_send_keepalive() collects the answer that is owed, sends a request where none is, and never
/// says which. Behind a call during which no packet came, one is owed for certain.
int GlobalRequests::askKeepAlive()
{
    if (m_isAnswerOwed)
        ssh_send_keepalive(m_session);
    m_isAnswerOwed = true;
    for (int i = 0; i < mostKeepAliveCalls; ++i) {
        const auto before = m_accepted.in_packets;
        ssh_send_keepalive(m_session);
        if (m_accepted.in_packets == before)
            break;
    }
    return SSH_OK;
}

#endif

void GlobalRequests::keepAlive(Answered answered)
{
    const auto waits = [](const std::shared_ptr<Request> &request) {
        return request->isKeepAlive && !request->started;
    };
    if (std::ranges::any_of(m_queue, waits))
        return;
    const auto isWaiting = [this] { return isPending() && m_queue.front()->isKeepAlive; };
    if (isWaiting())
        advance(); // libssh may have its answer by now
    if (isWaiting())
        giveUp();
    Request request;
    request.isKeepAlive = true;
    request.answered = std::move(answered);
    request.call = [this] { return askKeepAlive(); };
    enqueue(std::move(request));
}

bool GlobalRequests::advance()
{
    bool sent = false;
    while (!m_queue.empty()) {
        const std::shared_ptr<Request> request = m_queue.front();
        if (m_mute && !request->isKeepAlive) {
            finish({.unanswered = true});
            continue;
        }
        if (!request->started) {
            request->started = true;
            request->since = Clock::now();
            request->packet = m_accepted.out_packets;
            m_deadline.start(answerDeadline);
            sent = true;
        }
        int rc = request->call();
        if (m_isAnswerOwed && !request->isKeepAlive && rc != SSH_AGAIN) {
            m_isAnswerOwed = false; // this was it, and the request is only sent now
            rc = request->call();
        }
        if (rc == SSH_AGAIN)
            return sent;
        m_answersKeepAlives = m_answersKeepAlives || request->isKeepAlive;
        Answer answer;
        answer.unanswered = request->isKeepAlive && !PacketHook::available(); // nobody can tell
        answer.accepted = rc == SSH_OK;
        answer.roundTrip = Clock::now() - request->since;
        if (onRoundTrip && !answer.unanswered)
            onRoundTrip(answer.roundTrip);
        if (answer.accepted && request->requestedPort == 0)
            answer.port = m_hook.lastAnswerPort();
        else if (request->requestedPort > 0)
            answer.port = quint16(request->requestedPort);
        finish(answer);
    }
    return sent;
}

void GlobalRequests::finish(const Answer &answer)
{
    m_deadline.stop();
    const std::shared_ptr<Request> request = m_queue.front();
    m_queue.pop_front();
    if (request->answered)
        request->answered(answer);
}

/// Inside libssh: the answer is told later. A packet's number counts from the connection's start
/// (RFC 4253, 6.4), or from the newest keys where both sides agreed on
/// kex-strict-c-v00@openssh.com.
void GlobalRequests::onUnimplemented(quint32 number)
{
    if (!isPending())
        return;
    const quint64 packet = m_queue.front()->packet;
    if (number != quint32(packet) && number != quint32(packet - m_packetsBeforeKeys))
        return;
    const std::weak_ptr<Request> answered = m_queue.front();
    const auto tell = [this, answered] {
        if (m_queue.empty() || m_queue.front() != answered.lock())
            return;
        const std::shared_ptr<Request> request = m_queue.front();
        m_answersKeepAlives = m_answersKeepAlives || request->isKeepAlive;
        withdraw();
        finish({.unanswered = !request->isKeepAlive, .roundTrip = Clock::now() - request->since});
        advance();
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

/// Where one was given up, the next answer is to that one; but a server that has never answered a
/// keep-alive drops them, and means the request that is pending now.
bool GlobalRequests::isLateAnswer()
{
    m_mute = false;
    if (m_lateForwards > 0) {
        --m_lateForwards;
        return true;
    }
    if (m_lateKeepAlives == 0 || (isPending() && !m_answersKeepAlives))
        return false;
    --m_lateKeepAlives;
    m_answersKeepAlives = true;
    return true;
}

void GlobalRequests::giveUp()
{
    if (!isPending())
        return;
    if (m_queue.front()->isKeepAlive) {
        ++m_lateKeepAlives;
    } else {
        ++m_lateForwards;
        m_mute = true;
    }
    withdraw();
    finish({.unanswered = true});
    advance();
}

/// libssh must not wait for the pending one any longer; the shared library cannot be kept from it.
void GlobalRequests::withdraw()
{
#ifdef CULVERT_LIBSSH_INTERNALS
    ssh_request_denied(m_session, 0, nullptr, nullptr);
    m_queue.front()->call();
#else
    m_isAnswerOwed = true;
#endif
}

} // namespace culvert
