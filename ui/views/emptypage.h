#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace culvert {

/// What the window shows while there is no tunnel: the doors in.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setMakingAllowed(bool allowed);
    void setHostsFound(int count); ///< in ~/.ssh/config

signals:
    void makeRequested();
    void importRequested();
    void demoRequested();

private:
    QPushButton *door(const QString &title, const QString &explanation, const QString &objectName);

    void showDoorsWhole();

    QWidget *m_column;
    QLabel *m_title;
    QPushButton *m_make;
    QPushButton *m_import;
    QLabel *m_found;
};

} // namespace culvert
