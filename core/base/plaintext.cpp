#include "core/base/plaintext.h"

namespace culvert {

QString plainServerText(const QString &text, qsizetype maxLength)
{
    QString plain;
    for (const QChar c : text) {
        if (plain.size() >= maxLength)
            break;
        const bool invisible =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
        if (c == u'\n' || !invisible)
            plain.append(c == QChar::LineSeparator || c == QChar::ParagraphSeparator ? QChar(u'\n')
                                                                                     : c);
        else if (c == u'\t')
            plain.append(u' ');
    }
    return plain;
}

} // namespace culvert
