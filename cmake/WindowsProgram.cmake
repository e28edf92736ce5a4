# What only Windows' programs have: version, icon and manifest; and icons drawn at build time where
# Qt has no module for SVG.

# culvert_drawn(PNG SVG SIZE): PNG, with SIZE pixels a side.
function(culvert_drawn png svg size)
    find_program(RSVG_CONVERT rsvg-convert REQUIRED)
    add_custom_command(OUTPUT ${png}
        COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${png} ${svg}
        DEPENDS ${svg} VERBATIM)
endfunction()

# culvert_windows_program(TARGET DESCRIPTION): call it in the folder that makes the target.
function(culvert_windows_program target description)
    if(NOT WIN32)
        return()
    endif()
    find_program(ICOTOOL icotool REQUIRED)
    set(drawn "")
    foreach(size 16 24 32 48 64 256)
        set(png ${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png)
        culvert_drawn(${png} ${CMAKE_SOURCE_DIR}/resources/icons/io.github.culvert.Culvert.svg ${size})
        list(APPEND drawn ${png})
    endforeach()
    set(CULVERT_ICON ${CMAKE_CURRENT_BINARY_DIR}/culvert.ico)
    list(GET drawn -1 large)
    list(REMOVE_ITEM drawn ${large})
    add_custom_command(OUTPUT ${CULVERT_ICON}
        COMMAND ${ICOTOOL} --create --output ${CULVERT_ICON} ${drawn} --raw=${large}
        DEPENDS ${drawn} ${large} VERBATIM)
    set(CULVERT_PROGRAM ${target})
    set(CULVERT_PROGRAM_DESCRIPTION ${description})
    set(rc ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${CMAKE_SOURCE_DIR}/resources/windows/program.rc.in ${rc} @ONLY)
    set_source_files_properties(${rc} PROPERTIES OBJECT_DEPENDS
        "${CULVERT_ICON};${CMAKE_SOURCE_DIR}/resources/windows/program.manifest")
    target_sources(${target} PRIVATE ${rc})
endfunction()
