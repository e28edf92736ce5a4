#pragma once

#include "core/topology/topology.h"

#include <QWidget>

class QPlainTextEdit;

namespace culvert {

/// Which machine runs what, ready to paste; where another machine has to dial, with the whole kit
/// for it (remoteSetup()).
class CommandsPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommandsPane(QWidget *parent = nullptr);

    void show(const Profile &profile, const Topology &topology);
    void clear();

protected:
    void showEvent(QShowEvent *event) override; ///< a login may have made the server known

signals:
    void told(const QString &text); ///< what became of copying or saving

private:
    void readKit();
    void showText();
    void copy();
    void chooseFile();
    void save(const QString &path);

    QPlainTextEdit *m_text;
    std::optional<Profile> m_profile; ///< what the kit is of
    QString m_commands;
    QString m_kit; ///< for the other machine
    bool m_reading = false;
};

} // namespace culvert
