#include "tests/support/threadsanitizer.h"

#include <QDeadlineTimer>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdarg>

/// Qt's own, for those who look at its objects (private/qhooks_p.h): [3] hears of each new QObject.
extern quintptr qtHookData[];

namespace {

thread_local const QObject *lastNoted = nullptr;

/// Qt asks compressEvent() where other events wait for the receiver: let one always seem to.
void onConstructed(QObject *object)
{
    struct Opened : QObject
    {
        static auto data() { return &Opened::d_ptr; }
    };
    ++(object->*Opened::data())->postedEvents;
}

const bool hooked = [] {
    qtHookData[3] = quintptr(&onConstructed);
    return true;
}();

} // namespace

namespace culvert::test {

void notePosting(QObject *receiver)
{
    __tsan_release(receiver);
    lastNoted = receiver;
}

void noteHandling(QObject *receiver)
{
    __tsan_acquire(receiver);
}

void noteHandled()
{
    __tsan_release(QThread::currentThread());
}

bool notesPostings()
{
    QObject receiver;
    QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
    return hooked && lastNoted == &receiver;
}

} // namespace culvert::test

// What our code calls of these comes by here first (ld(1), --wrap; the names are the ABI's).
// Aligned: in a pointer to a member an odd address means a virtual one.
#define CULVERT_REAL(name) __real_##name
#define CULVERT_WRAP(name) __attribute__((aligned(16))) __wrap_##name

extern "C" {

bool CULVERT_REAL(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
    QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
bool CULVERT_WRAP(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
    QObject *receiver, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    QThread *const thread = receiver->thread();
    const bool invoked = CULVERT_REAL(
        _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv)(
        receiver, slot, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(thread);
    return invoked;
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
