# Run by cpack between installing into its scratch folder and packing: what is Debian's own leaves
# other packages, and RPM's distributions have zsh's completions elsewhere.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    file(GLOB_RECURSE files LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
    foreach(file IN LISTS files)
        if(file MATCHES "/(lintian|changelog\\.Debian\\.gz)$")
            file(REMOVE_RECURSE ${file})
        elseif(file MATCHES "/zsh/vendor-completions$")
            get_filename_component(folder ${file} DIRECTORY)
            file(RENAME ${file} ${folder}/site-functions)
        endif()
    endforeach()
endif()
