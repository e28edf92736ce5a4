# Packages by CPack: `./dev package`. A component is a package; installer/ names what is in each.
set(CPACK_PACKAGE_NAME culvert)
set(CPACK_PACKAGE_VENDOR "The Culvert authors")
set(CPACK_PACKAGE_CONTACT "The Culvert authors <culvert@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL https://github.com/culvert/culvert)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL cli)
if(CULVERT_BUILD_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/Packaged.cmake)

set(about_tunnels "Culvert keeps SSH tunnels: local, remote and SOCKS forwards in ssh's own
grammar, through jump hosts and proxies, with keys, agents and certificates.
Each tunnel is proved to lead to its target, says where it breaks and what to
do, and comes back by itself after sleep, a changed network or a rebooted
server. It reads ~/.ssh/config and checks host keys as ssh does.")
set(CPACK_COMPONENT_CLI_DESCRIPTION "${about_tunnels}

This package has the command line, for scripts and for machines without a
screen; a systemd unit keeps a saved tunnel up from boot on.")
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "${about_tunnels}

This package has the desktop program: saved tunnels that start and stop with
a click, a tray icon, and a picture of the machines involved.")

# .deb, with the system that it was built on in its version: libraries differ from one to the next.
set(system "")
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release lines REGEX "^(ID|VERSION_ID|VERSION_CODENAME)=")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^([A-Z_]+)=\"?([^\"]*)\"?$" "\\1;\\2" pair "${line}")
        list(GET pair 0 key)
        list(GET pair 1 os_${key})
    endforeach()
    set(system "~${os_ID}${os_VERSION_ID}")
    if(NOT os_VERSION_ID)
        set(system "~${os_VERSION_CODENAME}")
    endif()
endif()
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1${system}")
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME culvert-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "libsecret-1-0, netbase, openssh-client")
set(scripts ${CMAKE_SOURCE_DIR}/installer/linux/debian)
set(CPACK_DEBIAN_CLI_PACKAGE_CONTROL_EXTRA ${scripts}/postinst ${scripts}/prerm ${scripts}/postrm)
set(CPACK_DEBIAN_CLI_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME culvert)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6svg6")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "culvert-cli, libsecret-1-0, openssh-client, qt6-translations-l10n, qt6-wayland")

# .rpm: what is required is found by rpm itself.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE "MIT AND LGPL-2.1-or-later")
set(CPACK_RPM_CLI_PACKAGE_NAME culvert-cli)
set(CPACK_RPM_DESKTOP_PACKAGE_NAME culvert)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define packager ${CPACK_PACKAGE_CONTACT}")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION # folders of the system, not ours
    /usr/lib/systemd /usr/lib/systemd/system /usr/lib/sysusers.d /usr/lib/tmpfiles.d
    /usr/share/applications /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/icons /usr/share/icons/hicolor
    /usr/share/icons/hicolor/scalable /usr/share/icons/hicolor/scalable/apps
    /usr/share/icons/hicolor/symbolic /usr/share/icons/hicolor/symbolic/apps
    /usr/share/man /usr/share/man/man1
    /usr/share/metainfo /usr/share/zsh /usr/share/zsh/site-functions)

if(APPLE) # one bundle with both programs: installer/macos
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_COMPONENTS_ALL desktop)
    set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
    set(CPACK_PACKAGE_FILE_NAME Culvert-${PROJECT_VERSION})
    set(CPACK_DMG_VOLUME_NAME Culvert)
endif()

include(CPack)
