// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <optional>

#include "commands.h"
#include "filechooser.h"
#include "presentertheme.h"

class QVBoxLayout;

namespace Masterplan {

struct TalkRecord;
class EndTimeBar;
class KeySheetPanel;
class MessageBar;
class NotesPanel;
class OverviewPanel;
class Presentation;
class ReportPanel;
class SearchField;
class StopsPanel;
class TourEditor;
class TourMenu;
class TourShelf;

/// The presenter's own screen: what the audience sees, what comes next, notes, stops, time, and every command.
class Console final : public QWidget {
    Q_OBJECT

public:
    /// What is handed in outlives the console.
    /// Without `files` it asks with Qt's own dialogs.
    Console(Presentation &presentation, TourShelf &shelf, Tongue tongue, std::optional<FileChooser> files = {});

    /// Where the audience's picture is: "HDMI-1, 1920×1080".
    void setScreenWords(const QString &words);
    /// Percent, as NotesPanel has it.
    void setNotesSize(int percent);
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    /// A talk that a power cut or the like has broken off: `goOn` where the presenter wants to go on with it, else
    /// `forget`.
    void offerToGoOn(const TalkRecord &record, const std::function<void()> &goOn, const std::function<void()> &forget);

Q_SIGNALS:
    void notesResized(int percent);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Page { Talk, Overview, KeySheet, Editor, Report };

    QWidget *makeHeader();
    QWidget *makeTalkPage();
    QWidget *makeStopsColumn();
    QWidget *makeNotesColumn();
    void connectTalk();
    void follow(Command command);
    void turnTo(Page page);
    [[nodiscard]] bool leaveAside();
    void showColours();
    void showNotes();
    void showState();
    void askEnd();
    void editTour();
    void planWithTimes();
    void askForHandout();
    void saveHandout();

    Presentation &m_presentation;
    TourShelf &m_shelf;
    Tongue m_tongue;
    FileChooser m_files;
    QLabel m_screens;
    QStackedWidget *m_pages = nullptr;
    TourMenu *m_tours = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_messages = nullptr;
    EndTimeBar *m_endTime = nullptr;
    StopsPanel *m_stops = nullptr;
    NotesPanel *m_notes = nullptr;
    OverviewPanel *m_overview = nullptr;
    KeySheetPanel *m_keys = nullptr;
    TourEditor *m_editor = nullptr;
    ReportPanel *m_report = nullptr;
};

} // namespace Masterplan
