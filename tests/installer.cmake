# Files for other programs say what those programs want, as far as the tools to tell are here:
# desktop entry, metainfo, XML, manual pages, shell scripts, YAML, JSON, spelling, licences. What is not
# here is named, and a failure where CI is set.
# cmake -D SOURCE=DIR -D BUILD=DIR -P installer.cmake
cmake_minimum_required(VERSION 3.25)

set(absent "")
# check(PROGRAM ARGUMENTS...): fails where it does, or where it says something and QUIET stands first.
function(check program)
    find_program(${program}_program ${program})
    if(NOT ${program}_program)
        list(APPEND absent ${program})
        set(absent "${absent}" PARENT_SCOPE)
        return()
    endif()
    set(arguments ${ARGN})
    list(FIND arguments QUIET quiet)
    list(REMOVE_ITEM arguments QUIET)
    execute_process(COMMAND ${${program}_program} ${arguments} WORKING_DIRECTORY ${SOURCE}
        RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE complaint)
    if(failed OR (quiet GREATER -1 AND complaint))
        list(JOIN arguments " " words)
        message(SEND_ERROR "${program} ${words}\n${said}${complaint}")
    endif()
endfunction()

set(ENV{LC_ALL} C.UTF-8)
set(ENV{MANWIDTH} 100)
set(id io.github.culvert.Culvert)
check(desktop-file-validate resources/linux/${id}.desktop)
check(appstreamcli validate --no-net resources/linux/${id}.metainfo.xml)
file(GLOB xml RELATIVE ${SOURCE} ${SOURCE}/installer/macos/*.plist* ${SOURCE}/docs/guide/*.svg
    ${SOURCE}/resources/icons/*.svg)
check(xmllint --noout --nonet ${xml})
foreach(page culvert culvert-cli)
    check(man QUIET --warnings -E UTF-8 -l docs/${page}.1)
endforeach()
check(shellcheck dev .ci/run installer/linux/system installer/linux/tryinstall
    installer/linux/relocatable installer/linux/debian/postinst installer/linux/debian/prerm
    installer/linux/debian/postrm installer/windows/setup.sh installer/windows/stage.sh
    installer/windows/sysroot.sh installer/windows/trial/run.sh)
check(codespell .)
check(reuse lint)
check(yamllint -d "{extends: relaxed, rules: {line-length: disable}}" .github/workflows
    installer/flatpak installer/winget)

# The programs' bills of materials: what SPDX 2.3 requires.
file(GLOB bills ${BUILD}/installer/linux/*.spdx.json)
foreach(bill IN LISTS bills)
    file(READ ${bill} json)
    foreach(key spdxVersion dataLicense SPDXID name documentNamespace creationInfo)
        string(JSON value ERROR_VARIABLE missing GET "${json}" ${key})
        if(missing)
            message(SEND_ERROR "${bill}: ${missing}")
        endif()
    endforeach()
    string(JSON created GET "${json}" creationInfo created)
    if(NOT created MATCHES "^20[0-9][0-9]-[01][0-9]-[0-3][0-9]T00:00:00Z$")
        message(SEND_ERROR "${bill}: no release of this version in the metainfo")
    endif()
    string(JSON count LENGTH "${json}" packages)
    math(EXPR last "${count} - 1")
    foreach(index RANGE ${last})
        foreach(key name SPDXID versionInfo downloadLocation licenseDeclared)
            string(JSON value GET "${json}" packages ${index} ${key})
            if(value STREQUAL "")
                message(SEND_ERROR "${bill}: package ${index} has an empty ${key}")
            endif()
        endforeach()
    endforeach()
endforeach()

# One version everywhere.
file(STRINGS ${SOURCE}/CMakeLists.txt version REGEX "^project\\(Culvert VERSION ")
string(REGEX REPLACE ".*VERSION ([0-9.]+) .*" "\\1" version "${version}")
foreach(file installer/linux/debian/changelog installer/arch/PKGBUILD installer/homebrew/culvert.rb
        installer/homebrew/culvert-cli.rb installer/winget/Culvert.Culvert.yaml
        installer/winget/Culvert.Culvert.installer.yaml
        installer/winget/Culvert.Culvert.locale.en-US.yaml resources/linux/${id}.metainfo.xml)
    file(READ ${SOURCE}/${file} text)
    string(FIND "${text}" "${version}" place)
    if(place LESS 0)
        message(SEND_ERROR "${file} does not know version ${version}")
    endif()
endforeach()

if(absent)
    list(REMOVE_DUPLICATES absent)
    set(kind STATUS)
    if(DEFINED ENV{CI})
        set(kind FATAL_ERROR)
    endif()
    message(${kind} "Not checked, since not here: ${absent}")
endif()
