#pragma once

#include "core/demo/demopage.h"
#include "core/demo/demoserver.h"
#include "core/profile/profile.h"

namespace culvert {

/// What a demo shows.
enum class DemoStory
{
    Notebook, ///< a page on another host's port 8888, reached here
    Backwards, ///< a page of this computer, offered on the other host (-R)
};

/// "Host B": an SSH server and a web page inside this program, and the profile that leads there.
/// The page says what one has just seen. Ends with this object. Main thread.
class Demo
{
public:
    explicit Demo(DemoStory story = DemoStory::Notebook) : m_story(story) {}

    Result<Profile> start(); ///< once; fails with Internal or BindFailed

    QByteArray page(int visit) const { return m_page.html(visit); } ///< as a browser gets it
    QString address() const; ///< where to look at it, once started

private:
    const DemoStory m_story;
    DemoServer m_server;
    DemoPage m_page;
    quint16 m_entry = 0; ///< the port that a browser opens
};

} // namespace culvert
