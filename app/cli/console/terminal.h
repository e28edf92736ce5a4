#pragma once

#include "app/cli/console/asker.h"

#include <memory>

namespace culvert {

bool isStdoutTerminal();
bool isTerminalAvailable(); ///< a person can be asked there, whatever stdin is
int terminalColumns();

/// Asks on the process's own terminal, as ssh does, whatever stdin and stdout are.
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
