#pragma once

#include <QCoreApplication>
#include <QThread>

/// Qt's libraries are not compiled with ThreadSanitizer, so it sees neither their locks nor that an
/// event which is handled was posted before. It is told here, for each object that events are sent
/// to, in the one way in which our threads meet (docs/architecture.md, 4). Nothing of that in other
/// builds.
namespace culvert::test {

#ifdef __SANITIZE_THREAD__
/// Under the lock of the receiver's queue, with all that the event carries: what was done until
/// here is done before it is handled. From compressEvent(), see notesPostings().
void notePosting(QObject *receiver);
void noteHandling(QObject *receiver);
void noteHandled(); ///< seen by whoever waits for the end of this thread
bool notesPostings(); ///< an application stands, and compressEvent() is asked for every event
#endif

/// A Q(Core)Application.
template <typename Application>
class Traced : public Application
{
public:
#ifdef __SANITIZE_THREAD__
    Traced(int &argc, char **argv) : Application(argc, argv)
    {
        if (!notesPostings())
            qFatal("This Qt asks no compressEvent(): ThreadSanitizer would report each event");
    }
    bool notify(QObject *receiver, QEvent *event) override
    {
        noteHandling(receiver);
        const bool handled = Application::notify(receiver, event);
        noteHandled();
        return handled;
    }

protected:
    bool compressEvent(QEvent *event, QObject *receiver, QPostEventList *queue) override
    {
        notePosting(receiver);
        return Application::compressEvent(event, receiver, queue);
    }
#else
    using Application::Application;
#endif
};

} // namespace culvert::test
