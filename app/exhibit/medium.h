// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSizeF>
#include <QUrl>

#include "mediamodel.h"

namespace Masterplan {

/// The picture, clip or sound that lies open over a detail. It keeps the last one when the visitor closes it.
class Medium final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString mediaId READ mediaId NOTIFY changed FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(QUrl url READ url NOTIFY changed FINAL)
    Q_PROPERTY(QString alt READ alt NOTIFY changed FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY changed FINAL)
    Q_PROPERTY(QString credit READ credit NOTIFY changed FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY changed FINAL)
    Q_PROPERTY(QString textLanguage READ textLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QSizeF pixels READ pixels NOTIFY changed FINAL)
    Q_PROPERTY(QString transcript READ transcript NOTIFY changed FINAL)
    Q_PROPERTY(QString transcriptLanguage READ transcriptLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString descriptionLanguage READ descriptionLanguage NOTIFY changed FINAL)
    Q_PROPERTY(bool isDescribed READ isDescribed NOTIFY changed FINAL)
    Q_PROPERTY(QString previousId READ previousId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextId READ nextId NOTIFY changed FINAL)
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)

public:
    enum class Kind {
        Picture = static_cast<int>(MediaRow::Kind::Picture),
        Clip = static_cast<int>(MediaRow::Kind::Clip),
        Sound = static_cast<int>(MediaRow::Kind::Sound)
    };
    Q_ENUM(Kind)

    explicit Medium(QObject *parent);

    [[nodiscard]] QString mediaId() const { return m_row.mediaId; }
    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_row.kind); }
    [[nodiscard]] QUrl url() const { return m_row.url; }
    [[nodiscard]] QString alt() const { return m_row.alt; }
    [[nodiscard]] QString caption() const { return m_row.caption; }
    [[nodiscard]] QString credit() const { return m_row.credit; }
    /// SPDX expression
    [[nodiscard]] QString licence() const { return m_row.licence; }
    /// Of the alternative text and caption, BCP 47.
    [[nodiscard]] QString textLanguage() const { return m_row.textLanguage; }
    /// Of a picture; empty where it is not known.
    [[nodiscard]] QSizeF pixels() const { return QSizeF(m_row.pixelWidth, m_row.pixelHeight); }
    [[nodiscard]] QString captionsFile() const { return m_row.captionsFile; }
    [[nodiscard]] QString transcript() const { return m_row.transcript; }
    [[nodiscard]] QString transcriptLanguage() const { return m_row.transcriptLanguage; }
    /// What a clip shows, for who does not see it; empty where nobody wrote it.
    [[nodiscard]] QString description() const { return m_row.description; }
    [[nodiscard]] QString descriptionLanguage() const { return m_row.descriptionLanguage; }
    /// A sound that says it beside the clip; empty where there is none.
    [[nodiscard]] QUrl descriptionUrl() const { return m_row.descriptionUrl; }
    /// As a sound, as a text, or both.
    [[nodiscard]] bool isDescribed() const { return !m_row.description.isEmpty() || !m_row.descriptionUrl.isEmpty(); }
    /// Among the media of the item; empty at its first.
    [[nodiscard]] QString previousId() const { return m_previousId; }
    /// Empty at the last.
    [[nodiscard]] QString nextId() const { return m_nextId; }
    /// From 1; 0 while there was none yet.
    [[nodiscard]] int position() const { return m_position; }
    [[nodiscard]] int count() const { return m_count; }

    /// An id that is not among the rows changes nothing.
    void show(const QList<MediaRow> &rows, const QString &mediaId);

Q_SIGNALS:
    void changed();

private:
    MediaRow m_row;
    QString m_previousId;
    QString m_nextId;
    int m_position = 0;
    int m_count = 0;
};

} // namespace Masterplan
