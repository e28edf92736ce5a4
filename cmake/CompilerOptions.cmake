# Every target of ours links culvert_options; nothing is set globally but what must agree.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # headers compiled once are cached too; checkouts side by side share what is the same
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE_PROGRAM})
endif()

set(CULVERT_SANITIZE "" CACHE STRING "address, thread or empty")
set(CULVERT_COVERAGE OFF CACHE BOOL "Instrument for coverage")

add_library(culvert_options INTERFACE)
target_compile_definitions(culvert_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(culvert_options INTERFACE /W4 /permissive- /utf-8
        $<$<BOOL:${CULVERT_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(culvert_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wformat=2
        $<$<BOOL:${CULVERT_WARNINGS_AS_ERRORS}>:-Werror>)
endif()
if(CULVERT_SANITIZE STREQUAL "address")
    target_compile_options(culvert_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(culvert_options INTERFACE -fsanitize=address,undefined)
elseif(CULVERT_SANITIZE STREQUAL "thread")
    target_compile_options(culvert_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(culvert_options INTERFACE -fsanitize=thread)
endif()
if(CULVERT_COVERAGE)
    target_compile_options(culvert_options INTERFACE --coverage -O0)
    target_link_options(culvert_options INTERFACE --coverage)
endif()
