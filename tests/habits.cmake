# Fails where a habit that the compiler does not know is left (CONTRIBUTING.md, Style).
# cmake -D SOURCE=FOLDER -P habits.cmake
cmake_minimum_required(VERSION 3.25)

set(problems "")
file(GLOB_RECURSE files RELATIVE ${SOURCE}
     ${SOURCE}/core/*.[hc]* ${SOURCE}/ui/*.[hc]* ${SOURCE}/app/*.[hc]* ${SOURCE}/tests/*.[hc]*)
set(tables core/base/error.cpp core/forward/socks.cpp) # of codes: columns are no fields
foreach(file IN LISTS files)
    if(NOT file MATCHES "[.](h|cpp)$")
        continue()
    endif()
    file(STRINGS ${SOURCE}/${file} lines
         REGEX "((^|[^A-Za-z])(Error|Endpoint) ?[A-Za-z]*|[ ({,])[{](ErrorCode::|[^.}]+, [{][}])")
    foreach(line IN LISTS lines)
        if(line MATCHES "(^|[^A-Za-z])(Error|Endpoint) ?[A-Za-z]*[{][^.}]"
           OR (line MATCHES "[{]ErrorCode::[A-Za-z]+,( [^E]|$)" AND NOT file IN_LIST tables))
            string(APPEND problems "\n  ${file}: ${line}")
        endif()
    endforeach()
endforeach()
if(problems)
    message(FATAL_ERROR "Fields by their order (Error{.code = …}, Endpoint::tcp()):${problems}")
endif()

# Qt's plugin for SVG may not be installed (ui/base/icons.h).
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/app/*.cpp ${SOURCE}/ui/*.cpp)
foreach(file IN LISTS files)
    file(STRINGS ${SOURCE}/${file} lines REGEX "Q(Icon|Pixmap|Image)[(]u[^;]*[.]svg")
    if(lines)
        string(APPEND problems "\n  ${file}: ${lines}")
    endif()
endforeach()
if(problems)
    message(FATAL_ERROR "An SVG that only Qt's plugin reads:${problems}")
endif()

# Widgets and models are on the main thread, as Qt wants it; of every other class with signals its
# header says on which thread it lives.
file(GLOB_RECURSE files RELATIVE ${SOURCE} ${SOURCE}/core/*.h ${SOURCE}/app/*.h ${SOURCE}/ui/*.h)
foreach(file IN LISTS files)
    file(READ ${SOURCE}/${file} text)
    if(text MATCHES "class [A-Za-z:]+ : public (QObject|QTcpServer)[^;]*Q_OBJECT"
       AND NOT text MATCHES "[Tt]hread")
        string(APPEND problems "\n  ${file}")
    endif()
endforeach()
if(problems)
    message(FATAL_ERROR "Headers that name no thread:${problems}")
endif()
