#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace culvert {

class Engine;
class PreferencesFile;

/// Quits the program: asks once while tunnels run, unless the user wants no question. Main thread.
class Quitting : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of `window`; the others must outlive it.
    Quitting(QWidget &window, Engine &engine, PreferencesFile &preferences);
    ~Quitting() override;

    void quit();
    void quitOrMinimize(); ///< the window was closed and there is no tray to hide in

signals:
    void confirmed(); ///< the program is to end

private:
    bool needsAsking() const;
    enum class Else
    {
        Cancel,
        Minimize, ///< is offered, too
    };
    void ask(Else otherwise);
    QMessageBox *makeBox();

    QWidget &m_window;
    Engine &m_engine;
    PreferencesFile &m_preferences;
    QPointer<QMessageBox> m_box; ///< while it asks
};

} // namespace culvert
