// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace Masterplan {

/// One reason to refuse: its stable code and what staff read; %1 to %3 stand for the refusal's arguments.
struct RefusalKind {
    std::u16string_view code;
    std::u16string_view german;
    std::u16string_view english;
};

// clang-format off
/// Every refusal there is, in the order of packaging/doc/refusals.md. Codes never change their meaning.
inline constexpr std::array refusalKinds {
    // The file as it comes
    RefusalKind {u"source-missing",
        u"„%1“ ist nicht da. Prüfen Sie die Schreibweise und ob der Datenträger eingesteckt ist.",
        u"“%1” is not there. Check its spelling and whether its drive is plugged in."},
    RefusalKind {u"source-not-file",
        u"„%1“ ist keine gewöhnliche Datei, sondern ein Ordner, eine Verknüpfung oder ein Gerät. Nehmen Sie die Datei selbst.",
        u"“%1” is not an ordinary file but a folder, a link or a device. Take the file itself."},
    RefusalKind {u"source-unreadable",
        u"„%1“ ließ sich nicht zu Ende lesen (%2). Prüfen Sie, ob der Datenträger noch steckt, und kopieren Sie die Datei noch einmal.",
        u"“%1” could not be read to its end (%2). Check that its drive is still plugged in, and copy the file again."},
    RefusalKind {u"source-changed",
        u"„%1“ wurde während der Arbeit geändert. Schließen Sie das Programm, das darin schreibt, und versuchen Sie es noch einmal.",
        u"“%1” was changed meanwhile. Close the program that writes to it, and try again."},
    RefusalKind {u"form-not-bundle",
        u"Das ist keine Bündeldatei. Bündeldateien enden auf .masterplan und entstehen mit „masterplan-bundle pack“.",
        u"This is not a bundle file. Bundle files end in .masterplan and are made with “masterplan-bundle pack”."},
    RefusalKind {u"form-wrong",
        u"Die Bündeldatei hat ab Byte %1 nicht die vorgeschriebene Form; sie ist beschädigt oder mit einem anderen Programm gepackt. Kopieren Sie sie noch einmal, oder packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"From byte %1 on the bundle file is not of the form that is laid down; it is damaged or was packed by another program. Copy it again, or pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"form-ends-early",
        u"Die Bündeldatei hört nach %1 Byte mittendrin auf. Kopieren Sie sie noch einmal vollständig.",
        u"The bundle file ends in the middle, after %1 bytes. Copy it again in full."},
    RefusalKind {u"form-too-long",
        u"Hinter dem Ende der Bündeldatei steht noch etwas. Kopieren Sie sie noch einmal vom Original.",
        u"Something stands behind the end of the bundle file. Copy it again from the original."},

    // Signature and keys
    RefusalKind {u"signature-missing",
        u"Die Bündeldatei ist nicht unterschrieben, und hier ist eine Unterschrift nötig. Unterschreiben Sie sie mit „masterplan-bundle sign“.",
        u"The bundle file is not signed, and here a signature is needed. Sign it with “masterplan-bundle sign”."},
    RefusalKind {u"signature-malformed",
        u"Die Unterschrift ist nicht von der Form, die minisign schreibt. Unterschreiben Sie die Datei neu mit „masterplan-bundle sign“.",
        u"The signature is not of the form that minisign writes. Sign the file anew with “masterplan-bundle sign”."},
    RefusalKind {u"signature-legacy",
        u"Die Unterschrift ist von der veralteten Art (Ed). Unterschreiben Sie neu, mit „masterplan-bundle sign“ oder minisign ohne -l.",
        u"The signature is of the outdated kind (Ed). Sign anew, with “masterplan-bundle sign” or minisign without -l."},
    RefusalKind {u"signature-wrong",
        u"Die Unterschrift passt nicht zum Inhalt: Die Datei wurde danach verändert oder beschädigt. Verwenden Sie sie nicht; holen Sie sie noch einmal vom Absender.",
        u"The signature does not match the content: the file was changed or damaged afterwards. Do not use it; get it again from its sender."},
    RefusalKind {u"signature-comment",
        u"Die Unterschrift nennt „%1“, die Datei ist aber „%2“. Unterschreiben Sie sie neu.",
        u"The signature names “%1”, but the file is “%2”. Sign it anew."},
    RefusalKind {u"key-unknown",
        u"Unterschrieben ist mit dem Schlüssel %1, dem dieses Gerät nicht vertraut. Prüfen Sie, von wem die Datei kommt; ist der Schlüssel richtig, legen Sie ihn zu den vertrauten Schlüsseln.",
        u"It is signed with the key %1, which this machine does not trust. Check where the file comes from; if the key is right, put it with the trusted keys."},
    RefusalKind {u"key-withdrawn",
        u"Unterschrieben ist mit dem Schlüssel %1, der zurückgezogen wurde. Verwenden Sie die Datei nicht; lassen Sie sie mit einem gültigen Schlüssel unterschreiben.",
        u"It is signed with the key %1, which was withdrawn. Do not use the file; have it signed with a valid key."},
    RefusalKind {u"keys-unreadable",
        u"Die Schlüsseldatei „%1“ ist beschädigt oder nicht lesbar; solange wird nichts angenommen. Ersetzen Sie sie durch eine gute Kopie, oder nehmen Sie sie aus dem Ordner.",
        u"The key file “%1” is damaged or cannot be read; nothing is accepted until then. Replace it with a good copy, or take it out of the folder."},
    RefusalKind {u"keys-none",
        u"Auf diesem Gerät liegt kein vertrauter Schlüssel; deshalb wird vom Datenträger nichts angenommen. Legen Sie einen an, oder installieren Sie mit „masterplan-bundle install“.",
        u"There is no trusted key on this machine, so nothing is accepted from a drive. Put one there, or install with “masterplan-bundle install”."},

    // The list of files in it
    RefusalKind {u"manifest-too-large",
        u"Das Verzeichnis der Bündeldatei ist größer als 8 MiB. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"The manifest of the bundle file is larger than 8 MiB. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"manifest-not-json",
        u"Das Verzeichnis der Bündeldatei (manifest.json) ist kein gültiges JSON (Zeile %1). Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"The manifest of the bundle file (manifest.json) is not valid JSON (line %1). Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"manifest-too-deep",
        u"Das Verzeichnis der Bündeldatei ist tiefer als 16 Stufen verschachtelt. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"The manifest of the bundle file is nested deeper than 16 levels. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"manifest-duplicate-key",
        u"Im Verzeichnis der Bündeldatei steht die Angabe „%1“ zweimal. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"The entry “%1” stands twice in the manifest of the bundle file. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"manifest-unknown-key",
        u"Das Verzeichnis der Bündeldatei hat die unbekannte Angabe „%1“. Vielleicht braucht sie ein neueres Masterplan-Kiosk; sonst packen Sie den Ordner neu.",
        u"The manifest of the bundle file has the unknown entry “%1”. Perhaps it needs a later Masterplan-Kiosk; else pack the folder anew."},
    RefusalKind {u"manifest-value",
        u"Im Verzeichnis der Bündeldatei fehlt die Angabe „%1“ oder ist falsch. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"In the manifest of the bundle file the entry “%1” is missing or wrong. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"manifest-format",
        u"Die Bündeldatei hat Format %1; dieses Programm (%3) kennt Format 1. Installieren Sie Masterplan-Kiosk %2 oder neuer.",
        u"The bundle file has format %1; this program (%3) knows format 1. Install Masterplan-Kiosk %2 or later."},
    RefusalKind {u"manifest-too-many-files",
        u"Die Bündeldatei hat mehr als 10.000 Dateien. Prüfen Sie, ob der richtige Ordner gepackt wurde.",
        u"The bundle file has more than 10,000 files. Check that the right folder was packed."},
    RefusalKind {u"manifest-differs",
        u"Verzeichnis und bundle.json widersprechen sich bei „%1“. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"Manifest and bundle.json contradict each other in “%1”. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"path-invalid",
        u"„%1“ ist kein erlaubter Dateiname. Erlaubt sind Kleinbuchstaben a–z, Ziffern, Punkt, Unterstrich und Bindestrich, in den Ordnern text und media.",
        u"“%1” is not an allowed file name. Allowed are small letters a–z, digits, dot, underscore and hyphen, in the folders text and media."},
    RefusalKind {u"path-twice",
        u"„%1“ kommt in der Bündeldatei zweimal vor. Packen Sie den Ordner neu mit „masterplan-bundle pack“.",
        u"“%1” is in the bundle file twice. Pack the folder anew with “masterplan-bundle pack”."},
    RefusalKind {u"path-type",
        u"Dateien wie „%1“ gehören nicht in ein Bündel. Nehmen Sie sie heraus, und packen Sie den Ordner neu.",
        u"Files such as “%1” do not belong in a bundle. Take it out, and pack the folder anew."},
    RefusalKind {u"size-file",
        u"„%1“ ist zu groß: mehr als 1 GiB, bei JSON mehr als 64 MiB. Verkleinern oder kürzen Sie die Datei.",
        u"“%1” is too large: more than 1 GiB, or 64 MiB for JSON. Make the file smaller or shorter."},
    RefusalKind {u"size-total",
        u"Das Bündel ist größer als 4 GiB. Verkleinern oder kürzen Sie Bilder, Töne und Videos.",
        u"The bundle is larger than 4 GiB. Make pictures, sounds and videos smaller or shorter."},
    RefusalKind {u"space-too-little",
        u"Es ist zu wenig Platz: Nötig sind %1 MiB, frei sind %2 MiB. Löschen Sie alte Fassungen mit „masterplan-bundle prune“.",
        u"There is too little room: %1 MiB are needed, %2 MiB are free. Delete old releases with “masterplan-bundle prune”."},
    RefusalKind {u"content-hash",
        u"„%1“ ist beschädigt: Der Inhalt passt nicht zur Prüfsumme. Kopieren Sie die Bündeldatei noch einmal vom Original.",
        u"“%1” is damaged: its content does not match its checksum. Copy the bundle file again from the original."},

    // Whether it may be installed here
    RefusalKind {u"other-bundle",
        u"Das ist ein anderes Bündel („%1“), als hier gezeigt wird („%2“). Soll es das ablösen, installieren Sie es mit „masterplan-bundle install --adopt“.",
        u"This is another bundle (“%1”) than the one shown here (“%2”). If it is to replace that, install it with “masterplan-bundle install --adopt”."},
    RefusalKind {u"program-needed",
        u"Das Bündel braucht Masterplan-Kiosk %1 oder neuer; dies ist %2. Aktualisieren Sie zuerst das Programm.",
        u"The bundle needs Masterplan-Kiosk %1 or later; this is %2. Update the program first."},
    RefusalKind {u"version-older",
        u"Version %1 ist nicht neuer als %2, die hier schon angenommen wurde. Erhöhen Sie die Version in bundle.json; wollen Sie wirklich zurück, nehmen Sie „rollback“ oder „install --allow-older“.",
        u"Version %1 is not later than %2, which was accepted here already. Raise the version in bundle.json; if you really want to go back, use “rollback” or “install --allow-older”."},
    RefusalKind {u"bundle-none",
        u"In „%1“ liegt keine Bündeldatei (*.masterplan). Kopieren Sie sie in den obersten Ordner des Datenträgers.",
        u"“%1” holds no bundle file (*.masterplan). Copy it into the top folder of the drive."},

    // Disk and store
    RefusalKind {u"disk-full",
        u"Der Datenträger ist voll („%1“). Schaffen Sie Platz, zum Beispiel mit „masterplan-bundle prune“, und versuchen Sie es noch einmal.",
        u"The disk is full (“%1”). Make room, for example with “masterplan-bundle prune”, and try again."},
    RefusalKind {u"disk-denied",
        u"In „%1“ darf nicht geschrieben werden (%2). Prüfen Sie die Rechte des Ordners, und ob er schreibgeschützt ist.",
        u"Writing to “%1” is not permitted (%2). Check the permissions of the folder, and whether it is read-only."},
    RefusalKind {u"disk-failed",
        u"Der Datenträger meldet einen Fehler bei „%1“ (%2). Prüfen Sie ihn, und versuchen Sie es noch einmal.",
        u"The disk reports an error at “%1” (%2). Check it, and try again."},
    RefusalKind {u"file-there",
        u"„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder nehmen Sie das Vorhandene weg.",
        u"“%1” is there already. Choose another name, or take away what is there."},
    RefusalKind {u"store-busy",
        u"Gerade wird schon installiert. Warten Sie, bis das fertig ist, und versuchen Sie es noch einmal.",
        u"An installation is going on already. Wait until it is done, and try again."},
    RefusalKind {u"store-empty",
        u"Hier ist noch kein Bündel installiert. Installieren Sie eines mit „masterplan-bundle install“.",
        u"No bundle is installed here yet. Install one with “masterplan-bundle install”."},
    RefusalKind {u"store-nothing-before",
        u"Es gibt keine frühere Fassung, zu der man zurückgehen könnte.",
        u"There is no earlier release to go back to."},
    RefusalKind {u"release-unknown",
        u"Eine Fassung „%1“ ist hier nicht installiert. Was da ist, zeigt „masterplan-bundle list“.",
        u"No release “%1” is installed here. “masterplan-bundle list” shows what is there."},
    RefusalKind {u"release-damaged",
        u"Die installierte Fassung „%1“ ist beschädigt (%2). Installieren Sie sie noch einmal von der Bündeldatei.",
        u"The installed release “%1” is damaged (%2). Install it again from the bundle file."},
    RefusalKind {u"release-left",
        u"Die installierte Fassung „%1“ ist beschädigt („%2“); nach diesem Besuch wird wieder %3 gezeigt. Installieren Sie „%1“ noch einmal von der Bündeldatei.",
        u"The installed release “%1” is damaged (“%2”); after this visit %3 is shown again. Install “%1” again from the bundle file."},
    RefusalKind {u"trial-failed",
        u"Die neue Fassung „%1“ ließ sich nicht zeigen (%2); gezeigt wird wieder die vorige.",
        u"The new release “%1” could not be shown (%2); the one before is shown again."},

    // Keys in files
    RefusalKind {u"key-file",
        u"„%1“ ist keine Schlüsseldatei von minisign. Prüfen Sie, ob es die richtige Datei ist.",
        u"“%1” is not a key file of minisign. Check that it is the right file."},
    RefusalKind {u"key-password",
        u"Das Kennwort für „%1“ ist falsch. Versuchen Sie es noch einmal.",
        u"The password for “%1” is wrong. Try again."},
    RefusalKind {u"key-memory",
        u"Für das Kennwort von „%1“ reicht der Arbeitsspeicher nicht (1 GiB ist nötig). Schließen Sie andere Programme, oder unterschreiben Sie auf einem anderen Rechner.",
        u"There is not enough memory for the password of “%1” (1 GiB is needed). Close other programs, or sign on another computer."},

    // A file to be added to a bundle
    RefusalKind {u"media-unknown",
        u"„%1“ ist kein Bild, Ton oder Video, das sich erkennen lässt. Speichern Sie es als PNG, JPEG, WebP oder SVG, als Opus, Ogg oder WAV oder als WebM.",
        u"“%1” is not a picture, sound or video that can be recognized. Save it as PNG, JPEG, WebP or SVG, as Opus, Ogg or WAV, or as WebM."},
    RefusalKind {u"media-program-missing",
        u"„%1“ muss für ein Bündel umgewandelt oder verkleinert werden, und das Programm %2 dafür ist nicht installiert. Installieren Sie es (apt install %2), oder speichern Sie die Datei selbst als %3.",
        u"“%1” must be converted or made smaller for a bundle, and the program %2 for that is not installed. Install it (apt install %2), or save the file as %3 yourself."},
    RefusalKind {u"media-not-converted",
        u"„%1“ ließ sich nicht umwandeln (%2). Prüfen Sie, ob sich die Datei abspielen oder ansehen lässt, oder speichern Sie sie selbst als %3.",
        u"“%1” could not be converted (%2). Check whether the file can be played or looked at, or save it as %3 yourself."},
    RefusalKind {u"edit-failed",
        u"„%1“ ließ sich nicht ändern; alles ist, wie es war. Schließen Sie Programme, die darin schreiben, prüfen Sie die Rechte des Ordners und den freien Platz, und versuchen Sie es noch einmal.",
        u"“%1” could not be changed; everything is as it was. Close programs that write to it, check the permissions of the folder and the free space, and try again."},
};
// clang-format on

/// A code of the table, checked when the program is compiled.
class RefusalCode final {
public:
    consteval RefusalCode(const char16_t *code) // NOLINT(google-explicit-constructor): reads as the code it is
        : m_index(indexOf(code))
    {
    }

    [[nodiscard]] constexpr const RefusalKind &kind() const { return refusalKinds[m_index]; }

private:
    static consteval std::size_t indexOf(std::u16string_view code)
    {
        std::size_t index = 0;
        while (refusalKinds[index].code != code) // an unknown code runs out of the table: a compile error
            ++index;
        return index;
    }

    std::size_t m_index;
};

} // namespace Masterplan
