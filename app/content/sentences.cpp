// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include <QTextBoundaryFinder>

namespace Masterplan {

QList<Sentence> sentencesOf(const QString &text)
{
    QList<Sentence> sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        const QStringView whole = QStringView(text).sliced(from, to - from);
        const QStringView sentence = whole.trimmed();
        if (!sentence.isEmpty())
            sentences.append({from + (sentence.begin() - whole.begin()), sentence.size()});
        from = to;
    }
    return sentences;
}

} // namespace Masterplan
