// What the trial needs of programs that run on Windows: a way through for ProxyCommand, and an
// agent at the pipe of OpenSSH's service, whose keys a real ssh-agent outside has.
//   helper connect PORT    standard input and output to 127.0.0.1:PORT
//   helper agent PORT      serves the pipe, each client by a connection to 127.0.0.1:PORT

#include <winsock2.h>
#include <windows.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

namespace {

SOCKET connected(const char *port)
{
    const SOCKET socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(u_short(std::atoi(port)));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0
        ? socket
        : INVALID_SOCKET;
}

int connectStreams(const char *port)
{
    const SOCKET socket = connected(port);
    if (socket == INVALID_SOCKET)
        return 1;
    std::thread([socket] {
        char bytes[16384];
        DWORD size = 0;
        while (ReadFile(GetStdHandle(STD_INPUT_HANDLE), bytes, sizeof bytes, &size, nullptr)
               && size > 0 && ::send(socket, bytes, int(size), 0) == int(size)) {}
        ::shutdown(socket, SD_SEND);
    }).detach();
    char bytes[16384];
    for (int size; (size = ::recv(socket, bytes, sizeof bytes, 0)) > 0;) {
        DWORD written = 0;
        if (!WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), bytes, DWORD(size), &written, nullptr))
            break;
    }
    ExitProcess(0);
}

bool readAll(HANDLE pipe, char *into, DWORD size)
{
    for (DWORD done = 0, got = 0; done < size; done += got) {
        if (!ReadFile(pipe, into + done, size - done, &got, nullptr) || got == 0)
            return false;
    }
    return true;
}

bool receiveAll(SOCKET socket, char *into, int size)
{
    for (int done = 0, got = 0; done < size; done += got) {
        got = ::recv(socket, into + done, size - done, 0);
        if (got <= 0)
            return false;
    }
    return true;
}

/// A question and its answer, as the agent's protocol has them: a length, then as many bytes.
bool exchange(HANDLE pipe, SOCKET agent)
{
    std::vector<char> message(4);
    const auto size = [&message] {
        uint32_t big = 0;
        std::memcpy(&big, message.data(), 4);
        return ntohl(big);
    };
    if (!readAll(pipe, message.data(), 4))
        return false;
    message.resize(4 + size());
    if (!readAll(pipe, message.data() + 4, size())
        || ::send(agent, message.data(), int(message.size()), 0) != int(message.size()))
        return false;
    message.resize(4);
    if (!receiveAll(agent, message.data(), 4))
        return false;
    message.resize(4 + size());
    DWORD written = 0;
    return receiveAll(agent, message.data() + 4, int(size()))
        && WriteFile(pipe, message.data(), DWORD(message.size()), &written, nullptr);
}

int serveAgent(const char *port)
{
    for (;;) {
        const HANDLE pipe =
            CreateNamedPipeW(L"\\\\.\\pipe\\openssh-ssh-agent", PIPE_ACCESS_DUPLEX, PIPE_TYPE_BYTE,
                             PIPE_UNLIMITED_INSTANCES, 8192, 8192, 0, nullptr);
        if (pipe == INVALID_HANDLE_VALUE)
            return 1;
        if (!ConnectNamedPipe(pipe, nullptr) && GetLastError() != ERROR_PIPE_CONNECTED)
            return 1;
        std::thread([pipe, port = std::string(port)] {
            const SOCKET agent = connected(port.c_str());
            while (agent != INVALID_SOCKET && exchange(pipe, agent)) {}
            ::closesocket(agent);
            DisconnectNamedPipe(pipe);
            CloseHandle(pipe);
        }).detach();
    }
}

} // namespace

int main(int argc, char **argv)
{
    WSADATA data{};
    WSAStartup(MAKEWORD(2, 2), &data);
    const std::string what = argc == 3 ? argv[1] : "";
    if (what == "connect")
        return connectStreams(argv[2]);
    return what == "agent" ? serveAgent(argv[2]) : 2;
}
