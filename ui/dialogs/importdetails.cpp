#include "ui/dialogs/importdetails.h"

#include "core/openssh/commandline.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"

#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int linesShown = 6;

} // namespace

ImportDetails::ImportDetails(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_choice(new QWidget(this)),
      m_resolutions(new QButtonGroup(this))
{
    nameField(m_text, u"details"_s, tr("Details"));
    makeReadOnly(*m_text);
    m_text->setFixedHeight(linesShown * m_text->fontMetrics().lineSpacing() + 16);
    auto *buttons = new QHBoxLayout(m_choice);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(16);
    for (const auto &[resolution, name, text] :
         {std::tuple(Resolution::KeepMine, u"keepmine"_s, tr("Keep &mine")),
          std::tuple(Resolution::TakeTheirs, u"taketheirs"_s, tr("Take &theirs")),
          std::tuple(Resolution::KeepBoth, u"keepboth"_s, tr("Keep &both"))}) {
        auto *button = new QRadioButton(text, m_choice);
        button->setObjectName(name);
        m_resolutions->addButton(button, int(resolution));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_choice);
    connect(m_resolutions, &QButtonGroup::idClicked, this,
            [this](int id) { emit resolutionChosen(Resolution(id)); });
    clear();
}

void ImportDetails::clear()
{
    m_text->clear();
    m_choice->hide();
}

void ImportDetails::show(const Importable &item, const ImportMatch &match, Resolution resolution)
{
    QStringList lines;
    const Source &source = item.profile.source;
    if (source.format == u"ssh-config" && item.profile.host == source.name)
        lines.append(
            tr("Follows Host %1 of %2.")
                .arg(source.name, source.file.isEmpty() ? u"~/.ssh/config"_s : source.file));
    else
        lines.append(sshCommandOf(item.profile));
    if (!item.problem.isEmpty())
        lines.append(item.problem);
    if (match.standing == Standing::Conflict)
        lines.append(tr("Yours: %1").arg(sshCommandOf(*match.mine)));
    lines += item.obstacles;
    for (const QString &command : item.commands)
        lines.append(tr("Starting it runs on this computer: %1").arg(command));
    m_text->setPlainText(lines.join(u'\n'));
    m_choice->setVisible(match.standing == Standing::Conflict && item.problem.isEmpty());
    m_resolutions->button(int(resolution))->setChecked(true);
}

} // namespace culvert
