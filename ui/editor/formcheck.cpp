#include "ui/editor/formcheck.h"

#include "core/plan/plan.h"
#include "ui/base/formrow.h"
#include "ui/text/checktext.h"
#include "ui/text/mark.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

FormCheck::FormCheck(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this)), m_summary(new QLabel(this))
{
    nameField(m_list, u"formchecks"_s, tr("Checks"));
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 6);
    m_summary->setObjectName(u"formchecksummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_summary);
    hide();
    connect(&m_examinations, &Examinations::checked, this,
            [this](const ProfileId &, const Check &check) { add(check); });
    connect(&m_examinations, &Examinations::examined, this,
            [this] { m_summary->setText(summaryText(m_checks)); });
}

void FormCheck::start(const PlanRequest &request, const QList<Profile> &others)
{
    forget();
    m_profile = request.profile.id;
    m_summary->setText(tr("Looking\u2026"));
    show();
    m_examinations.begin(request, others);
}

void FormCheck::forget()
{
    const bool told = !m_checks.isEmpty();
    m_examinations.giveUp(m_profile);
    m_checks.clear();
    m_list->clear();
    hide();
    if (told)
        emit changed();
}

void FormCheck::add(const Check &check)
{
    m_checks.append(check);
    const QString remedy = check.reason ? u' ' + remedyFor(*check.reason) : QString();
    m_list->addItem(
        new QListWidgetItem(markIcon(markFor(check.outcome)), check.text.again() + remedy));
    emit changed();
}

} // namespace culvert
