// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Masterplan {

/// The notes of a stop, in letters of the presenter's choice.
class NotesPanel final : public QTextBrowser {
    Q_OBJECT

public:
    explicit NotesPanel(QWidget *parent = nullptr);

    /// Plain text as in body slots: paragraphs, and bullets that begin with "- ".
    void setNotes(const QString &notes);
    /// Steps up, or down where negative.
    void resizeText(int steps);
    [[nodiscard]] int textSize() const { return m_percent; }
    /// Percent of the desktop's letters, 60 to 400.
    void setTextSize(int percent);

Q_SIGNALS:
    void textResized(int percent);

private:
    void showNotes();

    int m_percent = 160;
    QString m_notes;
};

} // namespace Masterplan
