#include "core/ssh/libssh/library.h"

#include "core/ssh/libssh/handles.h"

namespace culvert {

void startLibrary()
{
    ssh_init();
}

} // namespace culvert
