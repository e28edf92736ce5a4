#pragma once

#include <QCoreApplication>

namespace culvert {

/// The translation context of what is wrong with an ssh_config, for the files that share it.
struct SshConfigText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SshConfig)
};

} // namespace culvert
