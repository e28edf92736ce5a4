#include "core/ssh/agent/pageant_windows.h"

#include "core/net/pipe_windows.h"
#include "core/ssh/agent/agentmessage.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr ULONG_PTR agentRequest = 0x804e50ba; // Pageant's own number

HWND pageantWindow()
{
    return FindWindowW(L"Pageant", L"Pageant");
}

struct Unmap
{
    void operator()(char *view) const { UnmapViewOfFile(view); }
};

QByteArray answerTo(const QByteArray &request)
{
    const HWND window = pageantWindow();
    if (!window || request.size() > pageantMemory)
        return agentFailure();
    QByteArray name =
        "PageantRequest" + QByteArray::number(GetCurrentThreadId(), 16).rightJustified(8, '0');
    const WindowsHandle mapping(CreateFileMappingA(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0,
                                                   pageantMemory, name.constData()));
    if (!mapping || GetLastError() == ERROR_ALREADY_EXISTS) // somebody else's would be read by them
        return agentFailure();
    const std::unique_ptr<char, Unmap> view(
        static_cast<char *>(MapViewOfFile(mapping.get(), FILE_MAP_WRITE, 0, 0, 0)));
    if (!view)
        return agentFailure();
    std::copy(request.begin(), request.end(), view.get());
    COPYDATASTRUCT message{agentRequest, DWORD(name.size() + 1), name.data()};
    if (SendMessageW(window, WM_COPYDATA, 0, reinterpret_cast<LPARAM>(&message)) == 0)
        return agentFailure();
    return pageantAnswer(std::span<const char>(view.get(), size_t(pageantMemory)));
}

} // namespace

bool isPageantThere()
{
    return pageantWindow() != nullptr;
}

void servePageant(net::Socket socket)
{
    net::setBlocking(socket.handle());
    char bytes[pageantMemory];
    QByteArray pending;
    for (;;) {
        const net::Received received = net::receive(socket.handle(), bytes);
        if (received.kind != net::Received::Kind::Data)
            return;
        pending.append(bytes, received.size);
        if (isTooLargeForAgent(pending))
            return;
        for (QByteArray request = takeAgentMessage(pending); !request.isEmpty();
             request = takeAgentMessage(pending)) {
            const QByteArray answer = answerTo(request);
            if (!net::send(socket.handle(), std::span(answer.constData(), size_t(answer.size()))))
                return;
        }
    }
}

} // namespace culvert
