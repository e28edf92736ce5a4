#!/bin/bash
# What Culvert for Windows is built on, into build/windows/sysroot: Qt, OpenSSL's libcrypto, libssh
# and two header-only libraries, cross-built with Debian's mingw-w64.
#
#   installer/windows/sysroot.sh [--sysroot FILE]
#
# FILE, or CULVERT_WINDOWS_SYSROOT, is a .tar.xz that an earlier run's folder was packed into. Without
# either all is built from Debian's source packages, which takes about an hour. Nothing is done where
# the folder is complete.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

here=$PWD/installer/windows
work=$PWD/build/windows
sysroot=$work/sysroot
archive=${CULVERT_WINDOWS_SYSROOT:-}
while [ $# -gt 0 ]; do
    case $1 in
    --sysroot)
        archive=${2:?--sysroot wants a file}
        shift
        ;;
    *)
        sed -n '2,10s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
        exit 2
        ;;
    esac
    shift
done

say() { printf '\033[1m==> %s\033[0m\n' "$*" >&2; }

# source_of PACKAGE[=VERSION]: unpacked below build/windows/src, with Debian's patches, by package
# lists of its own: the machine's stay as they are.
source_of() {
    local apt=$work/apt
    mkdir -p "$apt"/lists/partial "$apt"/cache/archives/partial
    local options=(-qq -o "Dir::Etc::SourceList=$apt/sources.sources" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
    if [ ! -e "$apt/updated" ]; then
        sed 's/^Types: .*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$apt/sources.sources"
        apt-get "${options[@]}" update
        touch "$apt/updated"
    fi
    (cd "$work/src" && apt-get "${options[@]}" source "$1" >/dev/null)
}

# folder_of PATTERN: the unpacked source.
folder_of() { find "$work/src" -maxdepth 1 -type d -name "$1" | sort | tail -n 1; }

# fetched PATTERN PACKAGE...: its folder; of several versions the first that a mirror still has.
fetched() {
    local pattern=$1 package
    shift
    for package in "$@"; do
        [ -n "$(folder_of "$pattern")" ] || source_of "$package" || true
    done
    folder_of "$pattern"
}

cross() {
    cmake -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/toolchain.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_C_FLAGS_RELEASE='-O1 -DNDEBUG' -DCMAKE_CXX_FLAGS_RELEASE='-O1 -DNDEBUG' \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
}

qt_source() { fetched 'qt*base*-6.4.2*' qt6-base; }

# The long part. Debian's source has no wintab, so tablets are off; TLS is not needed.
build_qt() {
    local source build=$work/qtbase prefix=$sysroot/qt module
    source=$(qt_source)
    say "Building Qt from $source"
    cross -S "$source" -B "$build" -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF -DQT_QMAKE_TARGET_MKSPEC=win32-g++ \
        -DFEATURE_sql=OFF -DFEATURE_dbus=OFF -DFEATURE_concurrent=OFF -DFEATURE_printsupport=OFF \
        -DFEATURE_direct2d=OFF -DFEATURE_direct2d1_1=OFF \
        -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_tabletevent=OFF -DFEATURE_icu=OFF \
        -DFEATURE_glib=OFF -DFEATURE_openssl=OFF -DFEATURE_schannel=OFF -DFEATURE_pkg_config=OFF \
        -DFEATURE_androiddeployqt=OFF -DFEATURE_system_zlib=OFF -DFEATURE_system_png=OFF \
        -DFEATURE_system_jpeg=OFF -DFEATURE_system_freetype=OFF -DFEATURE_system_harfbuzz=OFF \
        -DFEATURE_system_pcre2=OFF -DFEATURE_system_doubleconversion=OFF >"$work/qtbase.log"
    ninja -C "$build" bin/Qt6{Core,Network,Xml,Gui,Widgets,Test}.dll
    # the install scripts stop at the first thing that was not built; the rest is copied
    cmake -P "$build/cmake_install.cmake" >>"$work/qtbase.log" 2>&1 || true
    for module in gui widgets testlib; do
        cmake -P "$build/src/$module/cmake_install.cmake" >>"$work/qtbase.log" 2>&1 || true
    done
    mkdir -p "$prefix/mkspecs"
    cp -r "$source/mkspecs/." "$build/mkspecs/." "$prefix/mkspecs/"
    for module in "$build"/lib/cmake/Qt6*; do
        mkdir -p "$prefix/lib/cmake/$(basename "$module")"
        cp -n "$module"/*.cmake "$prefix/lib/cmake/$(basename "$module")/"
    done
}

build_qt_plugins() {
    local source
    source=$(qt_source)
    say "Building Qt's plugins from $source"
    cross -S "$here/plugins" -B "$work/qtplugins" -DQT_SOURCE="$source" >"$work/qtplugins.log"
    ninja -C "$work/qtplugins"
    cp -r "$work/qtplugins/plugins" "$sysroot/qt/"
}

# QtTest is not among what the install scripts put down; its headers are the same on every system.
install_qt_test() {
    local qt=$sysroot/qt
    cp -r /usr/include/*-linux-gnu/qt6/QtTest "$qt/include/"
    sed -i -e '/INTERFACE_SOURCES/d' -e "s#\"/[^\"]*/include/QtTest[^\"]*\"#\"$qt/include;$qt/include/QtTest\"#" \
        -e "s#\"/[^\"]*/\(lib/libQt6Test.a\|bin/Qt6Test.dll\)\"#\"$qt/\1\"#" \
        "$qt/lib/cmake/Qt6Test/Qt6TestTargets.cmake"
}

# libcrypto alone. Engines stay: libssh 0.10 calls them.
build_openssl() {
    local source build=$work/openssl usr=$sysroot/usr
    source=$(fetched 'openssl-3*' openssl openssl=3.0.20-1~deb12u2)
    say "Building libcrypto from $source"
    mkdir -p "$build" "$usr"/{bin,lib,include/openssl}
    (cd "$build" && "$source/Configure" mingw64 --cross-compile-prefix=x86_64-w64-mingw32- \
        --prefix=/usr --libdir=lib --openssldir=ssl shared no-tests no-legacy no-dynamic-engine \
        >../openssl.log && make -j"$(nproc)" CC='ccache x86_64-w64-mingw32-gcc-posix' \
        build_generated libcrypto.dll.a libcrypto.a >>../openssl.log)
    cp "$source"/include/openssl/* "$build"/include/openssl/*.h "$usr/include/openssl/"
    cp "$build"/libcrypto.{dll.a,a} "$usr/lib/"
    cp "$build"/libcrypto-3-x64.dll "$usr/bin/"
}

# Culvert links the archive: the DLL does not export all that it needs.
build_libssh() {
    local source usr=$sysroot/usr
    source=$(fetched 'libssh-0*' libssh libssh=0.10.6-0+deb12u2)
    say "Building libssh from $source"
    cross -S "$source" -B "$work/libssh" -DCMAKE_INSTALL_PREFIX="$usr" -DLIB_INSTALL_DIR="$usr/lib" \
        -DWITH_GSSAPI=OFF -DWITH_EXAMPLES=OFF -DWITH_SERVER=ON -DWITH_NACL=OFF -DUNIT_TESTING=OFF \
        -DBUILD_STATIC_LIB=ON -DOPENSSL_ROOT_DIR="$usr" >"$work/libssh.log"
    ninja -C "$work/libssh" install >>"$work/libssh.log"
}

# Never /usr/include as a whole: these two are copied out of it.
copy_headers() {
    local usr=$sysroot/usr name file
    mkdir -p "$usr"/include/tl "$usr"/lib/cmake/{tl-expected,CLI11}
    cp -r /usr/include/CLI "$usr/include/"
    cp /usr/include/tl/expected.hpp "$usr/include/tl/"
    for name in tl::expected=tl-expected/tl-expected-config CLI11::CLI11=CLI11/CLI11Config; do
        file=$usr/lib/cmake/${name#*=}.cmake
        name=${name%=*}
        cat >"$file" <<END
if(NOT TARGET $name)
    add_library($name INTERFACE IMPORTED)
    get_filename_component(include "\${CMAKE_CURRENT_LIST_DIR}/../../../include" ABSOLUTE)
    set_target_properties($name PROPERTIES INTERFACE_INCLUDE_DIRECTORIES "\${include}")
endif()
END
    done
}

mkdir -p "$work/src"
if [ -n "$archive" ] && [ ! -e "$sysroot" ]; then
    say "Unpacking $archive"
    mkdir -p "$work/unpacking"
    tar -xf "$archive" -C "$work/unpacking"
    mv "$work/unpacking/sysroot" "$sysroot"
    rmdir "$work/unpacking"
fi
[ -e "$sysroot/usr/include/CLI" ] || copy_headers
[ -e "$sysroot/usr/bin/libcrypto-3-x64.dll" ] || build_openssl
[ -e "$sysroot/usr/lib/libssh.a" ] || build_libssh
[ -e "$sysroot/qt/bin/Qt6Widgets.dll" ] || build_qt
[ -e "$sysroot/qt/include/QtTest" ] || install_qt_test
[ -e "$sysroot/qt/plugins/platforms/qwindows.dll" ] || build_qt_plugins
