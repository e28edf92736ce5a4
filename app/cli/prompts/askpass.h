#pragma once

#include "app/cli/console/asker.h"

#include <QProcess>

namespace culvert {

/// SSH_ASKPASS: a program that shows its argument and prints the answer. One that prints without
/// end has declined; cancel() ends it with all that it has started.
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
