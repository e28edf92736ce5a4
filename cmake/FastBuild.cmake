# What makes a build short: headers compiled once, and several files compiled as one.

option(CULVERT_UNITY "Compile several files of a program as one: shorter from nothing, longer for one line" OFF)

# What most files of a target include, by the library it stands on.
set(culvert_core_headers
    <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QHostAddress> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QObject> <QPointer> <QProcess> <QRegularExpression>
    <QSet> <QSocketNotifier> <QString> <QStringList> <QThread> <QTimer>
    <algorithm> <chrono> <functional> <memory> <optional> <tl/expected.hpp>)
set(culvert_ui_headers ${culvert_core_headers}
    <QAction> <QApplication> <QCheckBox> <QComboBox> <QDialog> <QFormLayout> <QHBoxLayout>
    <QHeaderView> <QLabel> <QLineEdit> <QListView> <QMainWindow> <QMenu> <QMouseEvent> <QPainter>
    <QPushButton> <QSettings> <QSortFilterProxyModel> <QSpinBox> <QTabWidget> <QToolButton>
    <QTreeView> <QVBoxLayout>)
set(culvert_cli_headers ${culvert_core_headers} <CLI/CLI.hpp>)
set(culvert_test_headers ${culvert_core_headers} <QSignalSpy> <QTemporaryDir> <QTest>)
set(culvert_widget_test_headers ${culvert_ui_headers} <QSignalSpy> <QTemporaryDir> <QTest>)

# culvert_fast(TARGET KIND [FILES_AT_ONCE]): KIND names one of the lists above.
function(culvert_fast target kind)
    target_precompile_headers(${target} PRIVATE ${culvert_${kind}_headers})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # so that ccache sees through them
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    if(CULVERT_UNITY AND ARGC GREATER 2)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${ARGV2})
    endif()
endfunction()
