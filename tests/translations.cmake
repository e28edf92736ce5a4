# Fails on a text that German lacks or more than one in twenty that another language lacks, on a text
# that a language need not have any more, and on a tr() that lupdate cannot place.
# cmake -D SOURCE=DIR -D LUPDATE=PROGRAM -D SCRATCH=DIR -P translations.cmake
cmake_minimum_required(VERSION 3.25)

set(problems "")

function(check_translation name)
    set(file ${SCRATCH}/${name}.ts)
    configure_file(${SOURCE}/translations/${name}.ts ${file} COPYONLY)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 ${LUPDATE} -silent -tr-function-alias tr+=phrase -locations none ${ARGN} -I . app core ui -ts ${file}
        WORKING_DIRECTORY ${SOURCE}
        OUTPUT_QUIET ERROR_VARIABLE warnings COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX REPLACE "\n*([^\n]+)" "\n  \\1" found "${warnings}")
    string(STRIP "${found}" found)
    if(found)
        string(PREPEND found "\n  ")
    endif()
    file(READ ${file} text)
    string(REPLACE "&apos;" "'" text "${text}")
    string(REPLACE "&quot;" "\"" text "${text}")
    string(REPLACE "&amp;" "&" text "${text}")
    string(REGEX REPLACE "[][;]" " " text "${text}") # that a list would stumble over
    string(REPLACE "<message" ";" messages "${text}")
    set(lacking "")
    set(lacked 0)
    set(total 0)
    foreach(message IN LISTS messages)
        if(message MATCHES "<source>(.*)</source>")
            set(source "${CMAKE_MATCH_1}")
            math(EXPR total "${total} + 1")
            if(message MATCHES "type=\"(vanished|obsolete)\"")
                string(APPEND found "\n  ${name}.ts, ${CMAKE_MATCH_1}: ${source}")
            elseif(message MATCHES "type=\"unfinished\"")
                string(APPEND lacking "\n  ${name}.ts, unfinished: ${source}")
                math(EXPR lacked "${lacked} + 1")
            endif()
        endif()
    endforeach()
    math(EXPR allowed "${total} / 20")
    if(name MATCHES "_(de|en)$" OR lacked GREATER allowed)
        string(APPEND found "${lacking}")
    elseif(lacked)
        message(STATUS "Shown in English, ${lacked} of ${total}:${lacking}")
    endif()
    set(problems "${problems}${found}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${SCRATCH})
file(GLOB files ${SOURCE}/translations/culvert_*.ts)
foreach(file IN LISTS files)
    cmake_path(GET file STEM LAST_ONLY name)
    if(name STREQUAL culvert_en)
        check_translation(${name} -pluralonly)
    else()
        check_translation(${name})
    endif()
endforeach()

if(problems)
    message(FATAL_ERROR "Translations that do not fit the texts in the code (see CONTRIBUTING.md):"
                        "${problems}")
endif()
