#!/bin/bash
# A folder that runs on Windows, into build/windows/stage: the programs, every DLL that they need and
# Windows does not have, Qt's plugins and its words in our languages, the licences. Stripped.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

sysroot=build/windows/sysroot
stage=build/windows/stage
compiler=$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)
folders=("$sysroot/qt/bin" "$sysroot/usr/bin" "$(dirname "$compiler")" /usr/x86_64-w64-mingw32/lib)

rm -rf $stage
mkdir -p $stage/platforms $stage/styles $stage/translations
cp build/windows/bin/culvert.exe build/windows/bin/culvert-cli.exe LICENSE $stage/
cp $sysroot/qt/plugins/platforms/qwindows.dll $stage/platforms/
cp $sysroot/qt/plugins/styles/qwindowsvistastyle.dll $stage/styles/

# Qt looks for its words there, beside its DLL; they are the same on every system (this one's are of
# qt6-translations-l10n).
for words in translations/culvert_*.ts; do
    language=${words#*_}
    cp "/usr/share/qt6/translations/qtbase_${language%.ts}.qm" $stage/translations/
done

# found NAME: where one of our folders has it; what none has is Windows' own.
found() {
    local folder
    for folder in "${folders[@]}"; do
        [ ! -e "$folder/$1" ] || { echo "$folder/$1" && return; }
    done
}

# needs FILE...: copies what they import, and what that imports.
needs() {
    local name file
    x86_64-w64-mingw32-objdump -p "$@" | sed -n 's/^\tDLL Name: //p' | sort -u | while read -r name; do
        file=$(found "$name")
        if [ -n "$file" ] && [ ! -e "$stage/$name" ]; then
            cp "$file" $stage/
            needs "$stage/$name"
        fi
    done
}
# Whose they are is said in third-party.txt; the texts of their licences are Debian's copies.
cp installer/windows/third-party.txt $stage/
mkdir $stage/licences
cp -L /usr/share/common-licenses/{Apache-2.0,GPL-3,LGPL-2.1,LGPL-3} $stage/licences/
needs $stage/*.exe $stage/*/*.dll
x86_64-w64-mingw32-strip $stage/*.exe $stage/*.dll $stage/*/*.dll
(cd $stage && find . -type f -printf '%P %s\n' | sort)
