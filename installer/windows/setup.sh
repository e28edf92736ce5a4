#!/bin/bash
# The setup program, into build/windows, of what stage.sh has put together. VERSION is its version.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=${1:?a version}
stage=build/windows/stage

backslashes() { tr / '\134'; }

# What is installed is listed by name, so that the uninstaller takes that away and nothing else.
lists=build/windows/files.nsh
{
    echo '!macro InstallFiles'
    find $stage -type f -printf '%P\n' | sort | while read -r file; do
        folder=$(dirname "$file" | backslashes)
        echo "  SetOutPath \"\$INSTDIR\\${folder#.}\""
        echo "  File \"$PWD/$stage/$file\""
    done
    printf '!macroend\n!macro RemoveFiles\n'
    # shellcheck disable=SC2016 # $INSTDIR is makensis'
    find $stage -type f -printf '%P\n' | sort | backslashes | sed 's/.*/  Delete "$INSTDIR\\&"/'
    # shellcheck disable=SC2016
    find $stage -mindepth 1 -type d -printf '%P\n' | sort -r | backslashes | sed 's/.*/  RMDir "$INSTDIR\\&"/'
    echo '!macroend'
} >$lists

x86_64-w64-mingw32-g++-posix -std=c++20 -static -O2 -s -municode -mwindows \
    -o build/windows/userpath.exe installer/windows/userpath.cpp

makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$version" -DFILES="$PWD/$lists" \
    -DSIZE="$(du -sk $stage | cut -f1)" -DICON="$PWD/build/windows/app/desktop/culvert.ico" \
    -DLICENCE="$PWD/LICENSE" -DUSERPATH="$PWD/build/windows/userpath.exe" \
    -DOUTPUT="$PWD/build/windows/culvert-$version-setup.exe" \
    installer/windows/culvert.nsi
