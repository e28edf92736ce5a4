# Fails where docs/ lacks what the program knows: `./dev docs` writes it.
# cmake -D SOURCE=DIR -D PROGRAM=culvert-docs -D SCRATCH=DIR -P current.cmake
cmake_minimum_required(VERSION 3.25)

file(REMOVE_RECURSE ${SCRATCH})
file(COPY ${SOURCE}/docs/guide.md ${SOURCE}/docs/troubleshooting.md ${SOURCE}/docs/guide
    DESTINATION ${SCRATCH})
execute_process(COMMAND ${PROGRAM} ${SCRATCH} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE files RELATIVE ${SCRATCH} ${SCRATCH}/*)
foreach(file IN LISTS files)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${SCRATCH}/${file} ${SOURCE}/docs/${file}
        RESULT_VARIABLE differs)
    if(differs)
        message(SEND_ERROR "docs/${file} is not current: ./dev docs")
    endif()
endforeach()

# Links to files that are not there.
file(GLOB pages ${SOURCE}/*.md ${SOURCE}/docs/*.md)
foreach(page IN LISTS pages)
    get_filename_component(folder ${page} DIRECTORY)
    file(READ ${page} text)
    string(REPLACE "](" "@(" text "${text}") # brackets would join list elements
    string(REGEX MATCHALL "@\\([^)#]+" links "${text}")
    foreach(link IN LISTS links)
        string(SUBSTRING "${link}" 2 -1 link)
        if(NOT link MATCHES "^https?:" AND NOT EXISTS ${folder}/${link})
            message(SEND_ERROR "${page} leads to ${link}, which is not there")
        endif()
    endforeach()
endforeach()
