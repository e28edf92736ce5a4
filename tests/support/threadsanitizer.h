#pragma once

#include <QEvent>
#include <QThread>

/// Qt's libraries are not compiled with ThreadSanitizer, so it sees neither their locks nor that an
/// event which is handled was posted before. It is told here, for each object that events are sent
/// to, in the one way in which our threads meet (docs/architecture.md, 4). Nothing of that in other
/// builds.
namespace culvert::test {

#ifdef __SANITIZE_THREAD__
void noteHandling(QObject *receiver, QEvent *event); ///< all that was done before it was posted
void noteHandled(); ///< seen by whoever waits for the end of this thread
#endif

/// A Q(Core)Application.
template <typename Application>
class Traced : public Application
{
public:
    using Application::Application;
#ifdef __SANITIZE_THREAD__
    bool notify(QObject *receiver, QEvent *event) override
    {
        noteHandling(receiver, event);
        const bool handled = Application::notify(receiver, event);
        noteHandled();
        return handled;
    }
#endif
};

} // namespace culvert::test
