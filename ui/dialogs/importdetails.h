#pragma once

#include "core/imports/importmerge.h"

#include <QWidget>

class QButtonGroup;
class QPlainTextEdit;

namespace culvert {

/// What is to be known of one thing to import, and the choice where it meets a saved tunnel.
class ImportDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDetails(QWidget *parent = nullptr);

    void clear();
    void show(const Importable &item, const ImportMatch &match, Resolution resolution);

signals:
    void resolutionChosen(culvert::Resolution resolution);

private:
    QPlainTextEdit *m_text;
    QWidget *m_choice;
    QButtonGroup *m_resolutions;
};

} // namespace culvert
