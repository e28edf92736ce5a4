#pragma once

#include "app/cli/console/asker.h"

#include <QProcess>

namespace culvert {

/// SSH_ASKPASS: a program that shows its argument and prints the answer.
class Askpass : public Asker
{
    Q_OBJECT

public:
    explicit Askpass(QObject *parent = nullptr);
    ~Askpass() override;

    void ask(const QString &text, Echo echo) override;
    void cancel() override;

private:
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void onErrorOccurred(QProcess::ProcessError error);

    QProcess m_process;
};

} // namespace culvert
