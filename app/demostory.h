#pragma once

#include "app/demo.h"

namespace culvert {

/// The page of a demo: looks like a notebook, shows the picture of its tunnel, says which three
/// things one has just seen; DemoPage::visitsMark stands where the visits are counted.
QByteArray demoHtml(const Profile &profile, DemoStory story);

} // namespace culvert
