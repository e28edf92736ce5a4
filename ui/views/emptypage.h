#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace culvert {

/// What the window shows while there is no tunnel: ways to make one, to import some, to see a demo.
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
    QPushButton *choice(const QString &title, const QString &explanation,
                        const QString &objectName);

    void fitToTexts();

    QWidget *m_column;
    QLabel *m_title;
    QPushButton *m_make;
    QPushButton *m_import;
    QLabel *m_found;
};

} // namespace culvert
