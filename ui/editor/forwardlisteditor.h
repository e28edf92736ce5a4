#pragma once

#include "core/profile/forward.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace culvert {

class ForwardEditor;

/// The forwards of a profile: a list to choose from, and the chosen one's editor below.
class ForwardListEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ForwardListEditor(QWidget *parent = nullptr);

    void setForwards(const QList<Forward> &forwards);
    const QList<Forward> &forwards() const { return m_forwards; }
    QString problem() const; ///< of the one being edited
    void setHosts(const QString &here, const QString &there);
    /// What a configuration adds, told and as `ssh -G` prints it; empty: nothing.
    void setInherited(const QString &text, const QStringList &lines);
    void add(); ///< one to begin with, chosen
    void setCurrent(int row);
    int current() const; ///< -1: none
    void setSentence(const QString &sentence); ///< what the current one comes to

signals:
    void edited();
    void currentChanged();

private:
    void build();
    void showRows();
    void showRow(int row);
    void removeCurrent();
    bool isInherited(const Forward &forward) const; ///< as well
    void tellInherited();
    void chooseCurrent(int row);
    void takeEdited();
    void takeChecks();

    QList<Forward> m_forwards;
    QString m_here;
    QString m_there;
    QListWidget *m_list;
    QLabel *m_hint;
    QLabel *m_inherited;
    QString m_inheritedText;
    QString m_kept; ///< why one that was to be removed is there still
    QStringList m_inheritedLines;
    QPushButton *m_remove;
    ForwardEditor *m_editor;
    QLabel *m_sentence;
};

} // namespace culvert
