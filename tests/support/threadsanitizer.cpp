#include "tests/support/threadsanitizer.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdarg>

namespace {

char signalsEmitted = 0; // its address stands for all of them: receivers are known to Qt alone

} // namespace

namespace culvert::test {

void noteHandling(QObject *receiver, QEvent *event)
{
    __tsan_acquire(receiver);
    if (event->type() == QEvent::MetaCall)
        __tsan_acquire(&signalsEmitted);
}

void noteHandled()
{
    __tsan_release(QThread::currentThread());
}

} // namespace culvert::test

// What our code calls of these comes by here first (ld(1), --wrap; the names are the ABI's).
// Aligned: in a pointer to a member an odd address means a virtual one.
#define CULVERT_REAL(name) __real_##name
#define CULVERT_WRAP(name) __attribute__((aligned(16))) __wrap_##name

extern "C" {

void CULVERT_REAL(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv)(QObject *, const QMetaObject *, int,
                                                               void **);
void CULVERT_WRAP(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv)(QObject *sender,
                                                               const QMetaObject *type, int signal,
                                                               void **values)
{
    __tsan_release(&signalsEmitted);
    CULVERT_REAL(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv)(sender, type, signal, values);
}

bool CULVERT_REAL(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool CULVERT_WRAP(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
    QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    __tsan_release(receiver);
    QThread *const thread = receiver->thread();
    const bool invoked = CULVERT_REAL(
        _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
        receiver, slot, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(thread);
    return invoked;
}

void CULVERT_REAL(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi)(QObject *, QEvent *, int);
void CULVERT_WRAP(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi)(QObject *receiver,
                                                                      QEvent *event, int priority)
{
    __tsan_release(receiver);
    CULVERT_REAL(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi)(receiver, event, priority);
}

void CULVERT_REAL(_ZN7QObject11deleteLaterEv)(QObject *);
void CULVERT_WRAP(_ZN7QObject11deleteLaterEv)(QObject *object)
{
    __tsan_release(object);
    CULVERT_REAL(_ZN7QObject11deleteLaterEv)(object);
}

bool CULVERT_REAL(_ZN7QThread4waitE14QDeadlineTimer)(QThread *, QDeadlineTimer);
bool CULVERT_WRAP(_ZN7QThread4waitE14QDeadlineTimer)(QThread *thread, QDeadlineTimer deadline)
{
    const bool ended = CULVERT_REAL(_ZN7QThread4waitE14QDeadlineTimer)(thread, deadline);
    if (ended)
        __tsan_acquire(thread);
    return ended;
}

/// QProcess starts its processes as vfork(2) does. Clang's ThreadSanitizer takes every clone(2) for
/// a fork(2), and gives up where parent and child share their memory: it does not hear of them.
int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    va_list rest;
    va_start(rest, argument);
    void *const parentId = va_arg(rest, void *);
    void *const local = va_arg(rest, void *);
    void *const childId = va_arg(rest, void *);
    va_end(rest);
    static const auto libc = reinterpret_cast<decltype(&clone)>(::dlsym(RTLD_NEXT, "clone"));
    return libc(run, stack, flags, argument, parentId, local, childId);
}

} // extern "C"
