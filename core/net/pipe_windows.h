#pragma once

#include "core/net/socket.h"

#include <QString>

#include <winsock2.h>

#include <qt_windows.h>

#include <memory>

/// Named pipes as streams of bytes.
namespace culvert {

/// The deleter of a WindowsHandle.
struct CloseWindowsHandle
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using WindowsHandle = std::unique_ptr<void, CloseWindowsHandle>;

bool isPipeThere(const QString &name);

net::Outcome<WindowsHandle> openPipe(const QString &name);

/// Two connected ends of a pipe, one of them for a child.
struct PipePair
{
    WindowsHandle ours;
    WindowsHandle theirs; ///< a child inherits it, and may read and write it as any file
};
net::Outcome<PipePair> pipePair();

/// Carries bytes both ways until either side ends. Blocks.
void pumpPipe(net::Socket socket, WindowsHandle pipe);

} // namespace culvert
