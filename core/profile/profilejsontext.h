#pragma once

#include <QCoreApplication>

namespace culvert {

/// The translation context of what is wrong with a file of profiles, for the files that share it.
struct ProfileJsonText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ProfileJson)
};

} // namespace culvert
