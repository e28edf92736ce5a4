#include "app/cli/console/terminal.h"

#include <QThread>

#include <io.h>
#include <windows.h>

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int usualColumns = 80;
constexpr DWORD longestLine = 4096;

HANDLE openConsole(const wchar_t *name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                       nullptr, OPEN_EXISTING, 0, nullptr);
}

/// To the console, be stderr a file or not.
void show(const QString &text)
{
    const HANDLE output = openConsole(L"CONOUT$");
    if (output == INVALID_HANDLE_VALUE)
        return;
    DWORD written = 0;
    WriteConsoleW(output, text.utf16(), DWORD(text.size()), &written, nullptr);
    CloseHandle(output);
}

/// A console of before Windows 10 would show the sequences instead.
bool obeysEscapeSequences()
{
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    return GetConsoleMode(output, &mode)
        && SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

} // namespace

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

struct Terminal::Device
{
    HANDLE input = INVALID_HANDLE_VALUE;
    DWORD before = 0;
    Echo echo = Echo::On;
    std::unique_ptr<ConsoleReader> reader;
};

bool isStdoutTerminal()
{
    static const bool isTerminal = _isatty(_fileno(stdout)) != 0 && obeysEscapeSequences();
    return isTerminal;
}

bool isTerminalAvailable()
{
    const HANDLE input = openConsole(L"CONIN$");
    if (input == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(input);
    return true;
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
    cancel();
}

void Terminal::ask(const QString &text, Echo echo)
{
    const HANDLE input = openConsole(L"CONIN$");
    if (input == INVALID_HANDLE_VALUE) {
        emit declined();
        return;
    }
    m_device = std::make_unique<Device>();
    m_device->input = input;
    m_device->echo = echo;
    FlushConsoleInputBuffer(input); // what was typed before the question is no answer
    GetConsoleMode(m_device->input, &m_device->before);
    const DWORD shown = echo == Echo::On ? ENABLE_ECHO_INPUT : 0;
    SetConsoleMode(m_device->input, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT | shown);
    show(text);
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

/// A console's read is not always to be cancelled: the line that it waits for ends.
void Terminal::cancel()
{
    if (m_device && m_device->reader->isRunning()) {
        INPUT_RECORD enter{};
        enter.EventType = KEY_EVENT;
        enter.Event.KeyEvent.bKeyDown = TRUE;
        enter.Event.KeyEvent.wRepeatCount = 1;
        enter.Event.KeyEvent.wVirtualKeyCode = VK_RETURN;
        enter.Event.KeyEvent.uChar.UnicodeChar = L'\r';
        DWORD written = 0;
        WriteConsoleInputW(m_device->input, &enter, 1, &written);
    }
    restore();
}

void Terminal::restore()
{
    if (!m_device)
        return;
    m_device->reader->disconnect(this);
    m_device->reader->wait();
    if (m_device->echo == Echo::Off)
        show(u"\n"_s); // the one that was typed did not show
    SetConsoleMode(m_device->input, m_device->before);
    CloseHandle(m_device->input);
    m_device.reset();
}

} // namespace culvert
