#include "ui/models/filtermodel.h"

namespace culvert {

void FilterModel::change(const std::function<void()> &what)
{
    [&what](auto *self) {
        if constexpr (requires { self->endFilterChange(); }) { // Qt 6.10
            self->beginFilterChange();
            what();
            self->endFilterChange();
        } else {
            what();
            self->invalidateFilter();
        }
    }(this);
}

} // namespace culvert
