#pragma once

#include <QCoreApplication>

namespace culvert {

/// One context for what is wrong with an ssh_config.
struct SshConfigText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::SshConfig)
};

} // namespace culvert
