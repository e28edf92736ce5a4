#include "ui/questions/changedkeydialog.h"

#include "core/openssh/knownhosts/knownhostsfile.h"
#include "ui/questions/cautiousbuttons.h"
#include "ui/text/mark.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

ChangedKeyDialog::ChangedKeyDialog(const HostKeyChange &change, QWidget *parent)
    : QuestionDialog({}, parent), m_change(change)
{
    setObjectName(u"changedkeydialog"_s);
    setMinimumWidth(680); // two fingerprints to compare, each in one line
    setWindowTitle(tr("%1: the host key has changed").arg(change.tunnel));
    const CautiousButtons buttons(*this, tr("Replace the old key"), u"replace"_s, tr("Close"));
    m_replace = buttons.accept;
    m_replace->setEnabled(false);
    connect(m_replace, &QPushButton::clicked, this, &ChangedKeyDialog::replace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(heading(tr("%1 shows another key than before").arg(change.host)));
    layout->addWidget(
        plainLabel(tr("The server was set up anew, its address now belongs to another "
                      "machine, or somebody stands in between. Nothing was sent to "
                      "it. Ask its owner before you go on.")));
    layout->addWidget(facts());
    addReplacing(*layout);
    m_failure = plainLabel({}, u"failure"_s);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, markColor(Mark::Trouble, colors));
    m_failure->setPalette(colors);
    m_failure->hide();
    layout->addWidget(m_failure);
    layout->addWidget(buttons.box);
}

QWidget *ChangedKeyDialog::facts()
{
    auto *box = new QWidget(this);
    QGridLayout *grid = factGrid(box);
    const auto text = [](const HostKey &key) {
        return u"%1  %2"_s.arg(key.shortType(), key.fingerprint());
    };
    addFact(*grid, tr("Tunnel"), m_change.tunnel, u"tunnel"_s);
    addFact(*grid, tr("Shown now"), text(m_change.shown), u"shown"_s);
    for (qsizetype i = 0; i < m_change.known.size(); ++i) {
        const KnownHostsLine &line = m_change.known[i];
        addFact(*grid, tr("Known so far"), text(line.key), u"known%1"_s.arg(i));
        addFact(*grid, tr("It stands in"), line.place(), u"place%1"_s.arg(i));
    }
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (QLabel *label : box->findChildren<QLabel *>(QRegularExpression(u"^(shown|known)"_s)))
        label->setFont(fixed);
    return box;
}

void ChangedKeyDialog::addReplacing(QVBoxLayout &layout)
{
    if (coversOtherHosts()) {
        layout.addWidget(plainLabel(tr("The old line speaks for other hosts as well. Change the "
                                       "file by hand once you are sure."),
                                    u"byhand"_s));
        m_replace->hide();
        return;
    }
    layout.addWidget(plainLabel(tr("To put the new key in the old one's place, type the host's "
                                   "name: %1. The file as it is now is kept beside it, with .old "
                                   "behind its name.")
                                    .arg(bareHost()),
                                u"howto"_s));
    auto *typed = new QLineEdit(this);
    typed->setObjectName(u"typedhost"_s);
    typed->setAccessibleName(tr("Host name, to confirm"));
    layout.addWidget(typed);
    connect(typed, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QString name = text.trimmed();
        m_replace->setEnabled(name == bareHost() || name == m_change.host);
    });
}

bool ChangedKeyDialog::coversOtherHosts() const
{
    return std::any_of(m_change.known.begin(), m_change.known.end(),
                       [](const KnownHostsLine &line) {
                           return !line.names.startsWith(u'|')
                               && line.names.contains(QRegularExpression(u"[*?!]"_s));
                       });
}

/// "db" of "[db]:2222".
QString ChangedKeyDialog::bareHost() const
{
    return m_change.host.startsWith(u'[') ? m_change.host.section(u']', 0, 0).sliced(1)
                                          : m_change.host;
}

void ChangedKeyDialog::replace()
{
    QMap<QString, QList<KnownHostsLine>> files;
    for (const KnownHostsLine &line : std::as_const(m_change.known))
        files[line.file].append(line);
    for (const QList<KnownHostsLine> &lines : std::as_const(files)) {
        if (const Result<void> done = replaceInKnownHosts(lines, m_change.replacement); !done) {
            m_failure->setText(describe(done.error()));
            m_failure->show();
            return;
        }
    }
    emit replaced(tr("The key of %1 was replaced; the old file is %2. Start '%3' again.")
                      .arg(m_change.host, files.firstKey() + u".old"_s, m_change.tunnel));
    accept();
}

} // namespace culvert
