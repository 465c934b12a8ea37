<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>ConsoleWords</name>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds, such as "20 s"</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <extracomment>Minutes and seconds, such as "2:05 min"</extracomment>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <extracomment>Hours, minutes and seconds, such as "1:02:05 h"</extracomment>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>im Plan</translation>
        </message>
        <message>
            <source>%1 ahead of the plan</source>
            <translation>%1 vor dem Plan</translation>
        </message>
        <message>
            <source>%1 behind the plan</source>
            <extracomment>%1 is a time, such as "20 s"</extracomment>
            <translation>%1 hinter dem Plan</translation>
        </message>
    </context>
    <context>
        <name>Handout</name>
        <message>
            <source>%1 stops, %2</source>
            <extracomment>%1 is the number of stops, %2 the planned time</extracomment>
            <translation>%1 Stationen, %2</translation>
        </message>
        <message>
            <source>missing, is skipped</source>
            <translation>fehlt, wird übersprungen</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::AudienceMenu</name>
        <message>
            <source>Audience: %1 ▾</source>
            <extracomment>%1 are the languages that the audience reads</extracomment>
            <translation>Publikum: %1 ▾</translation>
        </message>
        <message>
            <source>Audience's language: %1</source>
            <translation>Sprache des Publikums: %1</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Am größten</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::ClockPanel</name>
        <message>
            <source>Elapsed</source>
            <translation>Vergangen</translation>
        </message>
        <message>
            <source>clock stopped</source>
            <translation>Uhr angehalten</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>beendet</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>noch nicht begonnen</translation>
        </message>
        <message>
            <source>of %1 · %2</source>
            <extracomment>%1 is the planned time, %2 says how far off the plan the talk is</extracomment>
            <translation>von %1 · %2</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>noch %1</translation>
        </message>
        <message>
            <source>ends %1</source>
            <translation>Schluss %1</translation>
        </message>
        <message>
            <source>now %1</source>
            <extracomment>The time of day</extracomment>
            <translation>jetzt %1</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::CommandBar</name>
        <message>
            <source>More ▾</source>
            <translation>Mehr ▾</translation>
        </message>
        <message>
            <source>More commands</source>
            <translation>Weitere Befehle</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::Console</name>
        <message>
            <source>Presenter – %1</source>
            <translation>Vorführung – %1</translation>
        </message>
        <message>
            <source>Skipped, since the exhibition no longer has it: %1</source>
            <translation>Übersprungen, denn die Ausstellung hat es nicht mehr: %1</translation>
        </message>
        <message>
            <source>That was the last stop.</source>
            <translation>Das war die letzte Station.</translation>
        </message>
        <message>
            <source>That is the first stop.</source>
            <translation>Das ist die erste Station.</translation>
        </message>
        <message>
            <source>End the talk?</source>
            <translation>Vortrag beenden?</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Save notes and stops as PDF</source>
            <translation>Notizen und Stationen als PDF sichern</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gesichert: %1</translation>
        </message>
        <message>
            <source>%1 cannot be written. Choose another folder.</source>
            <translation>%1 lässt sich nicht schreiben. Bitte einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Go on with the talk at stop %1, %2?</source>
            <translation>Vortrag fortsetzen bei Station %1, %2?</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Notes and stops on paper</source>
            <translation>Notizen und Stationen auf Papier</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Als PDF sichern …</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken …</translation>
        </message>
        <message>
            <source>Print notes and stops</source>
            <translation>Notizen und Stationen drucken</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::EndTimeBar</name>
        <message>
            <source>The talk is to be over at</source>
            <translation>Der Vortrag soll zu Ende sein um</translation>
        </message>
        <message>
            <source>Count towards it</source>
            <translation>Darauf hinzählen</translation>
        </message>
        <message>
            <source>No end time</source>
            <translation>Keine Schlusszeit</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::KeySheetPanel</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::MediaPanel</name>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Lautstärke</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>Abspielen</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::NextPanel</name>
        <message>
            <source>That was the last stop.</source>
            <translation>Das war die letzte Station.</translation>
        </message>
        <message>
            <source>Next: %1 · %2</source>
            <extracomment>%1 is the number of the stop, %2 its title</extracomment>
            <translation>Als Nächstes: %1 · %2</translation>
        </message>
        <message>
            <source>This tour has no stops.</source>
            <translation>Diese Führung hat keine Stationen.</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::NotesPanel</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>No notes for this stop.</source>
            <translation>Keine Notizen zu dieser Station.</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::OverviewPanel</name>
        <message>
            <source>Overview of all stops</source>
            <translation>Übersicht aller Stationen</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::PreviewView</name>
        <message>
            <source>The audience's picture</source>
            <translation>Das Bild des Publikums</translation>
        </message>
        <message>
            <source>Alt and the arrow keys move the pointer, Alt and Enter press.</source>
            <translation>Alt und die Pfeiltasten bewegen den Zeiger, Alt und Eingabe drücken.</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::ReportPanel</name>
        <message>
            <source>No.</source>
            <extracomment>Heads of the columns of the report</extracomment>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Station</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Gebraucht</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Times of the talk</source>
            <translation>Zeiten des Vortrags</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>Als Text sichern …</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Als CSV sichern …</translation>
        </message>
        <message>
            <source>Use these times as the plan</source>
            <translation>Diese Zeiten als Plan nehmen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Times of the talk: %1</source>
            <translation>Zeiten des Vortrags: %1</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Off the tour</source>
            <translation>Abseits der Führung</translation>
        </message>
        <message>
            <source>%1 (missing)</source>
            <translation>%1 (fehlt)</translation>
        </message>
        <message>
            <source>Save the times</source>
            <translation>Zeiten sichern</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gesichert: %1</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2. Choose another folder.</source>
            <translation>%1 lässt sich nicht schreiben: %2. Bitte einen anderen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::SearchField</name>
        <message>
            <source>Search the exhibition</source>
            <translation>Die Ausstellung durchsuchen</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Gefunden</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::StagePanel</name>
        <message>
            <source>The audience sees black</source>
            <translation>Das Publikum sieht Schwarz</translation>
        </message>
        <message>
            <source>The audience sees white</source>
            <translation>Das Publikum sieht Weiß</translation>
        </message>
        <message>
            <source>The audience's picture is frozen</source>
            <translation>Das Bild des Publikums ist eingefroren</translation>
        </message>
        <message>
            <source>Off the tour. The time of the stop goes on.</source>
            <translation>Abseits der Führung. Die Zeit der Station läuft weiter.</translation>
        </message>
        <message>
            <source>Now on the screen</source>
            <translation>Jetzt auf der Leinwand</translation>
        </message>
        <message>
            <source>Stop %1 of %2: %3</source>
            <translation>Station %1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::StopsModel</name>
        <message>
            <source>The exhibition no longer has this; it is skipped.</source>
            <translation>Das hat die Ausstellung nicht mehr; es wird übersprungen.</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>Stop %1 of %2: %3</source>
            <translation>Station %1 von %2: %3</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>geplant %1</translation>
        </message>
        <message>
            <source>taken %1</source>
            <translation>gebraucht %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::StopsPanel</name>
        <message>
            <source>Stops</source>
            <translation>Stationen</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::TourEditor</name>
        <message>
            <source>&amp;Stops</source>
            <translation>&amp;Stationen</translation>
        </message>
        <message>
            <source>Stops of the tour</source>
            <translation>Stationen der Führung</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Add an item: type a few letters</source>
            <translation>Etwas hinzufügen: ein paar Buchstaben tippen</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Etwas hinzufügen</translation>
        </message>
        <message>
            <source>Add the home view</source>
            <translation>Startansicht hinzufügen</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>A blank line begins a paragraph, a line with "- " a bullet.</source>
            <translation>Eine Leerzeile beginnt einen Absatz, eine Zeile mit „- “ einen Punkt.</translation>
        </message>
        <message>
            <source>&amp;Title of the tour</source>
            <translation>&amp;Titel der Führung</translation>
        </message>
        <message>
            <source>&amp;Planned time of this stop</source>
            <translation>&amp;Geplante Zeit für diese Station</translation>
        </message>
        <message>
            <source>&amp;Notes on this stop</source>
            <translation>&amp;Notizen zu dieser Station</translation>
        </message>
        <message>
            <source>Delete the tour</source>
            <translation>Führung löschen</translation>
        </message>
        <message>
            <source>Export into a bundle…</source>
            <translation>In ein Bündel ausgeben …</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Sichern</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 (missing)</source>
            <translation>%1 (fehlt)</translation>
        </message>
        <message>
            <source>The tour needs a title.</source>
            <translation>Die Führung braucht einen Titel.</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gesichert: %1</translation>
        </message>
        <message>
            <source>The tour has changes that are not saved.</source>
            <translation>Die Führung hat Änderungen, die nicht gesichert sind.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Delete the tour "%1"? Its notes go with it.</source>
            <translation>Die Führung „%1“ löschen? Ihre Notizen gehen mit verloren.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>The bundle's folder, which has bundle.json in it</source>
            <translation>Der Ordner des Bündels, in dem bundle.json liegt</translation>
        </message>
        <message>
            <source>The tour is in the bundle now: %1</source>
            <translation>Die Führung ist jetzt im Bündel: %1</translation>
        </message>
        <message>
            <source>The tour is in the bundle now, without what that has not: %1</source>
            <translation>Die Führung ist jetzt im Bündel, ohne das, was dort fehlt: %1</translation>
        </message>
        <message>
            <source>That did not work.</source>
            <translation>Das hat nicht geklappt.</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::TourMenu</name>
        <message>
            <source>Talk: %1 (%2 min) ▾</source>
            <extracomment>%1 is the title of the tour, %2 the planned minutes</extracomment>
            <translation>Vorführung: %1 (%2 min) ▾</translation>
        </message>
        <message>
            <source>Tour: %1</source>
            <translation>Führung: %1</translation>
        </message>
        <message>
            <source>Everything in the timeline's order</source>
            <translation>Alles in der Reihenfolge der Zeitleiste</translation>
        </message>
        <message>
            <source>%1 (own)</source>
            <translation>%1 (eigene)</translation>
        </message>
        <message>
            <source>%1, %2 min</source>
            <translation>%1, %2 min</translation>
        </message>
    </context>
    <context>
        <name>Masterplan::WakeLock</name>
        <message>
            <source>A talk is running</source>
            <translation>Ein Vortrag läuft</translation>
        </message>
    </context>
    <context>
        <name>Presenter</name>
        <message>
            <source>Audience's picture: in a window</source>
            <translation>Publikumsbild: im Fenster</translation>
        </message>
        <message>
            <source>Which screen does the audience see?</source>
            <translation>Welchen Bildschirm sieht das Publikum?</translation>
        </message>
        <message>
            <source>Audience's picture: no second screen</source>
            <translation>Publikumsbild: kein zweiter Bildschirm</translation>
        </message>
        <message>
            <source>Audience's picture: %1, %2×%3</source>
            <extracomment>%1 is the name of a screen, %2×%3 its pixels</extracomment>
            <translation>Publikumsbild: %1, %2×%3</translation>
        </message>
    </context>
</TS>
