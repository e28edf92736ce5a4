#pragma once

#include "core/topology/topology.h"

#include <QWidget>

class QPlainTextEdit;

namespace culvert {

/// Which machine runs what, ready to paste.
class CommandsPane : public QWidget
{
    Q_OBJECT

public:
    explicit CommandsPane(QWidget *parent = nullptr);

    void show(const Topology &topology);
    void clear();

signals:
    void told(const QString &text); ///< what became of copying or saving

private:
    void copy();
    void chooseFile();
    void save(const QString &path);

    QPlainTextEdit *m_text;
};

} // namespace culvert
