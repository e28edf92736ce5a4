#pragma once

#include <QObject>

#include <memory>

class QLineEdit;
class QMainWindow;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QWidget;

namespace culvert {

class DetailPanel;
class EmptyPage;
class EventLogModel;
class MessageBar;
class PreferencesFile;
class ProfileList;
class ProfileModel;
class TunnelActions;
class TunnelRecords;

/// The parts of the main window and where they stand; sizes, folded groups and what was chosen in
/// the menu of views are kept in the settings. The parts are the window's children. Main thread.
class WindowLayout : public QObject
{
    Q_OBJECT

public:
    /// Builds into `window`. All must outlive this.
    WindowLayout(QMainWindow &window, TunnelActions &actions, ProfileModel &model,
                 EventLogModel &log, TunnelRecords &records, PreferencesFile &preferences);

    /// All parts anew, in the language of now. Returns the old ones, for what was entered there.
    std::unique_ptr<QWidget> rebuild();
    void restore();
    void save();
    void showEmptyPage(bool shown); ///< instead of the list, while there is no tunnel

    QLineEdit *filter = nullptr;
    EmptyPage *empty = nullptr;
    ProfileList *list = nullptr;
    DetailPanel *details = nullptr;
    MessageBar *storeBar = nullptr; ///< stays while the store cannot be read
    MessageBar *bar = nullptr; ///< the newest message

private:
    void build();
    void buildToolBar();
    void buildMenus();
    void buildLanguageMenu(QMenu &view);
    void buildPages();
    void restoreParts();
    void saveParts();

    QMainWindow &m_window;
    TunnelActions &m_actions;
    ProfileModel &m_model;
    EventLogModel &m_log;
    TunnelRecords &m_records;
    PreferencesFile &m_preferences;
    QSettings &m_settings; ///< of the same file
    QToolBar *m_toolBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QSplitter *m_splitter = nullptr;
};

} // namespace culvert
