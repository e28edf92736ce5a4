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
    QT_NO_CONTEXTLESS_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<BOOL:${WIN32}>:WIN32_LEAN_AND_MEAN> # else windows.h brings in the first winsock
    $<$<BOOL:${WIN32}>:NOMINMAX>)
if(MSVC)
    target_compile_options(culvert_options INTERFACE /W4 /permissive- /utf-8
        $<$<BOOL:${CULVERT_WARNINGS_AS_ERRORS}>:/WX>)
else()
    target_compile_options(culvert_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wformat=2
        $<$<BOOL:${CULVERT_WARNINGS_AS_ERRORS}>:-Werror>
        # a distribution's build: debug information that does not name the folder
        $<$<CONFIG:RelWithDebInfo>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>)
endif()
if(CULVERT_SANITIZE STREQUAL "address")
    # vptr: it looks at an object through a pipe, and cries wolf where a test uses up all descriptors
    target_compile_options(culvert_options INTERFACE -fsanitize=address,undefined -fno-sanitize=vptr
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(culvert_options INTERFACE -fsanitize=address,undefined)
elseif(CULVERT_SANITIZE STREQUAL "thread")
    target_compile_options(culvert_options INTERFACE -fsanitize=thread -fno-omit-frame-pointer)
    target_link_options(culvert_options INTERFACE -fsanitize=thread)
endif()
if(CULVERT_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang") # as g++ says it
    string(TOUPPER __sanitize_${CULVERT_SANITIZE}__ sanitized)
    target_compile_definitions(culvert_options INTERFACE ${sanitized}=1)
endif()
if(CULVERT_COVERAGE)
    target_compile_options(culvert_options INTERFACE --coverage -O0
        -fprofile-update=atomic) # counted in many threads
    target_link_options(culvert_options INTERFACE --coverage)
endif()

# What makes a mistake in memory harder to use, in everything that a user runs. Read back from the
# programs by tests/hardening.cmake. Sanitizers bring their own checks, and clash with these.
include(CheckCXXCompilerFlag)
include(CheckCXXSourceCompiles)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX) # else POSITION_INDEPENDENT_CODE says nothing to the linker
add_library(culvert_hardening INTERFACE)
if(NOT MSVC AND NOT CULVERT_SANITIZE)
    set(flags -fstack-protector-strong -fstack-clash-protection -fcf-protection
        -ftrivial-auto-var-init=zero)
    if(MINGW) # g++ 12 stumbles over it where a frame is large
        list(REMOVE_ITEM flags -fstack-clash-protection)
    endif()
    foreach(flag IN LISTS flags)
        string(MAKE_C_IDENTIFIER "CULVERT_HAS${flag}" has)
        check_cxx_compiler_flag(${flag} ${has})
        if(${has})
            target_compile_options(culvert_hardening INTERFACE ${flag})
        endif()
    endforeach()
    set(CMAKE_REQUIRED_FLAGS "-O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")
    check_cxx_source_compiles("#include <cstdio>
        #if __USE_FORTIFY_LEVEL < 3
        #error
        #endif
        int main() {}" CULVERT_HAS_FORTIFY_3)
    unset(CMAKE_REQUIRED_FLAGS)
    set(level $<IF:$<BOOL:${CULVERT_HAS_FORTIFY_3}>,3,2>)
    if(NOT CULVERT_COVERAGE) # it means something only where the compiler optimizes
        target_compile_options(culvert_hardening INTERFACE
            "$<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=${level}>")
    endif()
endif()
if(MINGW) # what the two flags call is in a library of its own
    target_link_options(culvert_hardening INTERFACE -fstack-protector-strong)
endif()
if(UNIX AND NOT APPLE)
    target_link_options(culvert_hardening INTERFACE
        LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)
endif()

# culvert_split_debug(PROGRAM): its debug information goes into PROGRAM.debug beside it, where gdb
# looks for it; what is shipped stays as small as a release.
option(CULVERT_SPLIT_DEBUG "Keep debug information in files of their own" OFF)
function(culvert_split_debug program)
    if(NOT CULVERT_SPLIT_DEBUG)
        return()
    endif()
    if(NOT CMAKE_OBJCOPY)
        message(FATAL_ERROR "CULVERT_SPLIT_DEBUG needs objcopy")
    endif()
    add_custom_command(TARGET ${program} POST_BUILD VERBATIM
        COMMAND ${CMAKE_OBJCOPY} --only-keep-debug --compress-debug-sections
            $<TARGET_FILE:${program}> $<TARGET_FILE:${program}>.debug
        COMMAND ${CMAKE_OBJCOPY} --strip-unneeded
            --add-gnu-debuglink=$<TARGET_FILE:${program}>.debug $<TARGET_FILE:${program}>)
endfunction()
