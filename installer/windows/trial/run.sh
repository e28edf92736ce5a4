#!/bin/bash
# Tries what has been built in a fresh Wine prefix, on a screen of its own. Words: parts of trial.py.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
x86_64-w64-mingw32-g++-posix -std=c++20 -static -O1 -o build/windows/helper.exe \
    installer/windows/trial/helper.cpp -lws2_32
exec xvfb-run -a -s '-screen 0 1400x950x24' \
    /usr/bin/python3 -B installer/windows/trial/trial.py build/windows "$@"
