#include "core/ssh/library.h"

#include "core/ssh/handles.h"

namespace culvert {

void startLibrary()
{
    ssh_init();
}

} // namespace culvert
