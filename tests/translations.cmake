# Fails on a text that a translation lacks, on one that it need not have any more, and on a tr()
# that lupdate cannot place.
# cmake -D SOURCE=DIR -D LUPDATE=PROGRAM -D SCRATCH=DIR -P translations.cmake
cmake_minimum_required(VERSION 3.25)

set(problems "")

function(check_translation name)
    set(file ${SCRATCH}/${name}.ts)
    configure_file(${SOURCE}/translations/${name}.ts ${file} COPYONLY)
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none ${ARGN} -I . app core ui -ts ${file}
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
    foreach(message IN LISTS messages)
        if(message MATCHES "<source>(.*)</source>")
            set(source "${CMAKE_MATCH_1}")
            if(message MATCHES "type=\"(unfinished|vanished|obsolete)\"")
                string(APPEND found "\n  ${name}.ts, ${CMAKE_MATCH_1}: ${source}")
            endif()
        endif()
    endforeach()
    set(problems "${problems}${found}" PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${SCRATCH})
check_translation(culvert_de)
check_translation(culvert_en -pluralonly)

if(problems)
    message(FATAL_ERROR "Translations that do not fit the texts in the code (see CONTRIBUTING.md):"
                        "${problems}")
endif()
