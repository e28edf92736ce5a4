#include "app/signals.h"

#include <QCoreApplication>

#include <windows.h>

namespace culvert {

struct Signals::Platform
{};

namespace {

Signals *receiver = nullptr; // a console handler gets nothing of ours

BOOL WINAPI onConsoleEvent(DWORD) // on a thread of the system's
{
    if (!receiver)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &Signals::terminated, Qt::QueuedConnection);
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
