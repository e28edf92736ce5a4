#pragma once

#include "core/demo/demopage.h"
#include "core/demo/demoserver.h"
#include "core/profile/profile.h"

namespace culvert {

/// An SSH server and a web page inside this program, and the profile that leads there. Ends with
/// this object.
class Demo
{
public:
    Result<Profile> start(); ///< once; fails with Internal or BindFailed

private:
    DemoServer m_server;
    DemoPage m_page;
};

} // namespace culvert
