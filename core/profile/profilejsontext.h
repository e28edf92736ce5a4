#pragma once

#include <QCoreApplication>

namespace culvert {

/// One context for what is wrong with a file of profiles.
struct ProfileJsonText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ProfileJson)
};

} // namespace culvert
