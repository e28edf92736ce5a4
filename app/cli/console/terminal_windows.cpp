#include "app/cli/console/terminal.h"

#include <QThread>

#include <io.h>
#include <windows.h>

#include <cstdio>
#include <string>

namespace culvert {

namespace {

constexpr int usualColumns = 80;
constexpr DWORD longestLine = 4096;

/// A console read cannot be waited for by an event loop: it blocks a thread of its own.
class ConsoleReader : public QThread
{
public:
    explicit ConsoleReader(HANDLE console) : m_console(console) {}

    std::optional<Secret> answer; ///< once the thread has ended

protected:
    void run() override
    {
        std::wstring line(longestLine, L'\0');
        DWORD length = 0;
        if (ReadConsoleW(m_console, line.data(), longestLine, &length, nullptr) && length > 0)
            answer = Secret(QString::fromWCharArray(line.data(), int(length)).trimmed().toUtf8());
        SecureZeroMemory(line.data(), line.size() * sizeof(wchar_t));
    }

private:
    HANDLE m_console;
};

} // namespace

struct Terminal::Device
{
    HANDLE input = INVALID_HANDLE_VALUE;
    DWORD before = 0;
    std::unique_ptr<ConsoleReader> reader;
};

bool isStdoutTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool isTerminalAvailable()
{
    return GetConsoleWindow() != nullptr;
}

/// A console, a file or a pipe here takes what it is given, or makes us wait.
std::optional<qsizetype> writeToStdout(QByteArrayView bytes)
{
    const size_t written = std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout);
    if (std::fflush(stdout) != 0 || written == 0)
        return {};
    return qsizetype(written);
}

bool waitForStdout(std::chrono::milliseconds)
{
    return true;
}

int terminalColumns()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    return GetConsoleScreenBufferInfo(output, &info) ? info.dwSize.X : usualColumns;
}

Terminal::Terminal(QObject *parent) : Asker(parent) {}

Terminal::~Terminal()
{
    restore();
}

void Terminal::ask(const QString &text, Echo echo)
{
    m_device = std::make_unique<Device>();
    m_device->input = CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr,
                                  OPEN_EXISTING, 0, nullptr);
    GetConsoleMode(m_device->input, &m_device->before);
    const DWORD shown = echo == Echo::On ? ENABLE_ECHO_INPUT : 0;
    SetConsoleMode(m_device->input, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT | shown);
    std::fputs(text.toUtf8().constData(), stderr);
    m_device->reader = std::make_unique<ConsoleReader>(m_device->input);
    connect(m_device->reader.get(), &QThread::finished, this, &Terminal::onReadyRead);
    m_device->reader->start();
}

void Terminal::onReadyRead()
{
    if (!m_device)
        return;
    const std::optional<Secret> answer = m_device->reader->answer;
    restore();
    if (answer)
        emit answered(*answer);
    else
        emit declined();
}

void Terminal::cancel()
{
    if (m_device)
        CancelIoEx(m_device->input, nullptr);
    restore();
}

void Terminal::restore()
{
    if (!m_device)
        return;
    m_device->reader->disconnect(this);
    m_device->reader->wait();
    SetConsoleMode(m_device->input, m_device->before);
    CloseHandle(m_device->input);
    m_device.reset();
}

} // namespace culvert
