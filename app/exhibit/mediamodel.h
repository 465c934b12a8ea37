// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include "listmodel.h"

namespace Masterplan {

/// A picture, clip or sound of an item, with what is said about it.
struct MediaRow {
    enum class Kind { Picture, Clip, Sound };

    QString mediaId; ///< of what is shown
    Kind kind = Kind::Picture;
    QUrl url; ///< file: or qrc:
    QString alt;
    QString caption; ///< else its title
    QString credit;
    QString licence; ///< SPDX expression
    int pixelWidth = 0; ///< 0: not known
    int pixelHeight = 0; ///< 0: not known
    QString textLanguage; ///< BCP 47, of the alternative text and caption
    QString captionsFile; ///< WebVTT, a path as QFile takes it; empty: none
    QString transcript; ///< empty: none
    QString transcriptLanguage; ///< BCP 47
    QString description; ///< what a clip shows, for who does not see it; empty: none
    QString descriptionLanguage; ///< BCP 47
    QUrl descriptionUrl; ///< a sound that says it beside the clip; empty: none

    bool operator==(const MediaRow &) const = default;
};

/// All media of an item that are there, in the bundle's order; a missing one is stood for by another, with that one's
/// words and credit. Roles: mediaId, kind (MediaRow::Kind), url, alt, caption, credit, licence, textLanguage.
class MediaModel final : public Masterplan::ListModel {
    Q_OBJECT

public:
    explicit MediaModel(QObject *parent);

    void setRows(const QList<MediaRow> &rows);
};

} // namespace Masterplan
