#include "app/signals.h"

#include <QCoreApplication>

#include <windows.h>

namespace culvert {

struct Signals::Platform
{};

namespace {

Signals *receiver = nullptr; // a console handler gets nothing of ours

constexpr DWORD farewellPatience = 5000; // ms, as the system's own

BOOL WINAPI onConsoleEvent(DWORD event) // on a thread of the system's
{
    if (!receiver)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &Signals::terminated, Qt::QueuedConnection);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT) // the window is closed, a user logs off
        WaitForSingleObject(GetCurrentProcess(), farewellPatience); // to return is to be ended
    return TRUE;
}

} // namespace

Signals::Signals(QObject *parent) : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

Signals::~Signals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    receiver = nullptr;
}

void Signals::onReadyRead() {} // there is no pipe

} // namespace culvert
