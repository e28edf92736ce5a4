#pragma once

#include "core/topology/situations.h"
#include "core/topology/topology.h"

#include <QWidget>

class QPlainTextEdit;

namespace culvert {

/// Which machine runs what, ready to paste, with the whole kit where another machine has to dial.
class CommandsPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommandsPane(QWidget *parent = nullptr);

    void show(const Profile &profile, const Topology &topology);
    void clear();

signals:
    void told(const QString &text); ///< what became of copying or saving

private:
    void showText();
    void copy();
    void chooseFile();
    void save(const QString &path);

    QPlainTextEdit *m_text;
    QString m_commands;
    std::optional<Half> m_half; ///< the other machine's
    QStringList m_serverKeys; ///< for it
};

} // namespace culvert
