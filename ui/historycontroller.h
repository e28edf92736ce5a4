#pragma once

#include <QObject>
#include <QStringList>

namespace culvert {

class MainWindow;
class Recorder;
class Tunnels;

/// Shows in the window what the recorder noted, and puts reports on the clipboard. Main thread.
class HistoryController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. `versions`: of the program and what it is built from, for reports.
    HistoryController(Recorder &recorder, Tunnels &tunnels, MainWindow &window,
                      const QStringList &versions, QObject *parent = nullptr);

private:
    void connectDetails();
    void copyReport();

    Recorder &m_recorder;
    Tunnels &m_tunnels;
    MainWindow &m_window;
    QStringList m_versions;
};

} // namespace culvert
