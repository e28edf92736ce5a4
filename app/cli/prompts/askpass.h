#pragma once

#include "app/cli/console/asker.h"

#include <QProcess>

namespace culvert {

/// SSH_ASKPASS (ssh(1)): a program that shows its argument and prints the answer. One that prints
/// more than 4 KiB has declined; cancel() ends it with all that it has started, and waits up to
/// 0.5 s for that. Main thread.
class Askpass : public Asker
{
    Q_OBJECT

public:
    explicit Askpass(QObject *parent = nullptr);
    ~Askpass() override;

    void ask(const QString &text, Echo echo) override;
    void cancel() override;

private:
    void onOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onErrorOccurred(QProcess::ProcessError error);

    QProcess m_process;
};

} // namespace culvert
