#pragma once

#include "core/base/endpoint.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace culvert {

class HostField;

/// One end of a forward as fields: host and port, or a Unix socket.
class EndEditor : public QGroupBox
{
    Q_OBJECT

public:
    enum class End
    {
        Listening, ///< an empty host is fine, port 0 means any
        Target,
    };

    EndEditor(End end, QWidget *parent = nullptr);

    void setEndpoint(const Endpoint &endpoint);
    Result<Endpoint> endpoint() const;

    /// "On lab-7: open" names the machine; `whatever` stands where a SOCKS client names the target.
    void setWords(const QString &title, const QString &whatever);

signals:
    void edited();

private:
    Result<Endpoint> hostAndPort() const;
    void showType();

    End m_end;
    QComboBox *m_type;
    QStackedWidget *m_fields;
    HostField *m_host;
    QLineEdit *m_port;
    QLineEdit *m_path;
    QLabel *m_whatever;
};

} // namespace culvert
