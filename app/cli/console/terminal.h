#pragma once

#include "app/cli/console/asker.h"

#include <QByteArrayView>

#include <chrono>
#include <memory>
#include <optional>

namespace culvert {

// The terminal and standard output of this process.

bool isStdoutTerminal();
bool isTerminalAvailable(); ///< a person can be asked there, whatever stdin is
int terminalColumns(); ///< of stdout's terminal; 80 where it does not say

inline constexpr int stdoutDescriptor = 1;
/// What stdout takes without waiting, perhaps 0; none: whoever read it is gone.
std::optional<qsizetype> writeToStdout(QByteArrayView bytes);
bool waitForStdout(std::chrono::milliseconds patience); ///< until it takes something

/// Asks on the process's own terminal, as ssh does, whatever stdin and stdout are. Main thread.
class Terminal : public Asker
{
    Q_OBJECT

public:
    explicit Terminal(QObject *parent = nullptr);
    ~Terminal() override; ///< the terminal is as it was

    void ask(const QString &text, Echo echo) override;
    void cancel() override;

private:
    void onReadyRead();
    void restore();

    struct Device;
    std::unique_ptr<Device> m_device; ///< while a question stands
};

} // namespace culvert
