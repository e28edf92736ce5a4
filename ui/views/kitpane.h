#pragma once

#include "core/profile/profile.h"

#include <QWidget>

class QPlainTextEdit;

namespace culvert {

/// What the other machine has to run, ready to paste.
class KitPane : public QWidget
{
    Q_OBJECT

public:
    explicit KitPane(QWidget *parent = nullptr);

    void show(const Profile &profile);
    bool isEmpty() const; ///< the other machine runs nothing

private:
    void copy();

    QPlainTextEdit *m_text;
};

} // namespace culvert
