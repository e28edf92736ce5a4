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

# A moc that reads one file and nothing that it includes: 0.01 s and not 0.4. So what stands in a class
# with Q_OBJECT depends on no macro of a header (tests/includes.cmake).
if(CMAKE_HOST_UNIX)
    set(culvert_moc ${CMAKE_BINARY_DIR}/moc)
    file(GENERATE OUTPUT ${culvert_moc} CONTENT
"#!/bin/sh
for word; do
    shift
    case $word in -I*) ;; *) set -- \"$@\" \"$word\" ;; esac
done
exec '$<TARGET_FILE:Qt6::moc>' \"$@\"
" FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

# culvert_fast(TARGET HEADERS [TOGETHER]): HEADERS is none, or names one of the lists above, or a target
# whose compiled headers are taken: it has the same options, and no definition that this one lacks.
# TOGETHER: see culvert_together().
function(culvert_fast target headers)
    if(culvert_moc)
        set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${culvert_moc})
    endif()
    if(TARGET ${headers})
        target_precompile_headers(${target} REUSE_FROM ${headers})
    elseif(NOT headers STREQUAL "none")
        target_precompile_headers(${target} PRIVATE ${culvert_${headers}_headers})
    endif()
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT headers STREQUAL "none") # so that ccache sees through them
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    if("TOGETHER" IN_LIST ARGN)
        culvert_together(${target})
    endif()
endfunction()

# culvert_together(TARGET): with CULVERT_UNITY a folder's files are compiled as one, so that names need
# be unique in a folder only. Call it when the target has all its sources.
function(culvert_together target)
    if(NOT CULVERT_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    get_target_property(sources ${target} SOURCES)
    foreach(source IN LISTS sources)
        get_filename_component(path ${source} ABSOLUTE)
        get_filename_component(folder ${path} DIRECTORY)
        file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${folder})
        string(MAKE_C_IDENTIFIER ${folder} group)
        set_source_files_properties(${path} TARGET_DIRECTORY ${target}
            PROPERTIES UNITY_GROUP ${group})
    endforeach()
endfunction()

# culvert_optimize(TARGET [FOLDER...]): the FOLDERs, through which bytes run, with -O2 as the preset
# has it, the others with -O1, which takes two thirds of the time. Headers that g++ compiled the one
# way break the other. Call it behind culvert_fast().
function(culvert_optimize target)
    if(MSVC)
        return()
    endif()
    set(released $<CONFIG:Release,RelWithDebInfo>)
    target_compile_options(${target} PRIVATE $<${released}:-O1>)
    get_target_property(sources ${target} SOURCES)
    get_target_property(build ${target} BINARY_DIR)
    foreach(folder IN LISTS ARGN)
        set(files ${sources})
        list(FILTER files INCLUDE REGEX "/${folder}/[^/]*$")
        if(CULVERT_UNITY)
            string(MAKE_C_IDENTIFIER ${folder} group)
            set(files ${build}/CMakeFiles/${target}.dir/Unity/unity_${group}_cxx.cxx)
            if(NOT EXISTS ${files}) # CMake 3.31 drops what it looked for before writing it itself
                file(WRITE ${files} "")
            endif()
        endif()
        set_source_files_properties(${files} TARGET_DIRECTORY ${target}
            PROPERTIES COMPILE_OPTIONS $<${released}:-O2> SKIP_PRECOMPILE_HEADERS ON)
    endforeach()
endfunction()
