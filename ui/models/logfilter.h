#pragma once

#include "core/base/eventlog.h"
#include "ui/models/filtermodel.h"

#include <optional>

namespace culvert {

/// The lines of an EventLogModel that a person wants to see.
class LogFilter : public FilterModel
{
    Q_OBJECT

public:
    using FilterModel::FilterModel;

    void setTunnel(const std::optional<QString> &tunnel); ///< none: of all, and the program's own
    void setLevel(LogLevel least);
    void setText(const QString &text); ///< in any case; empty: all lines

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::optional<QString> m_tunnel;
    LogLevel m_least = LogLevel::Debug;
    QString m_text;
};

} // namespace culvert
