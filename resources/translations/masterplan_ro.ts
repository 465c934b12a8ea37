<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
    <context>
        <name>AboutScreen</name>
        <message>
            <source>To be completed by the operator.</source>
            <extracomment>Stands where the operator has not yet written the imprint or the like</extracomment>
            <translation>De completat de către organizator.</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
        <message>
            <source>Sources</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Surse</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Accesibilitate</translation>
        </message>
        <message>
            <source>Imprint</source>
            <extracomment>Heading on the page about the exhibition: who is responsible for it</extracomment>
            <translation>Informații legale</translation>
        </message>
        <message>
            <source>Contact</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Pictures and licences</source>
            <extracomment>Heading on the page about the exhibition: who made the pictures</extracomment>
            <translation>Imagini și licențe</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>A picture credit: %1 is what it shows, %2 who made it, %3 its licence</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>Version</source>
            <extracomment>Heading on the page about the exhibition: version numbers</extracomment>
            <translation>Versiune</translation>
        </message>
        <message>
            <source>Content %1, program Masterplan-Kiosk %2</source>
            <extracomment>%1 is the version of the content, %2 the version of the program</extracomment>
            <translation>Conținut %1, program Masterplan-Kiosk %2</translation>
        </message>
        <message>
            <source>For the staff</source>
            <extracomment>Heading over a short code that visitors can pass on to the staff</extracomment>
            <translation>Pentru personal</translation>
        </message>
        <message>
            <source>The content that was asked for could not be shown. Code: %1</source>
            <extracomment>%1 is a short code that says why another content than the wanted one is shown</extracomment>
            <translation>Conținutul cerut nu a putut fi afișat. Cod: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that leaves the page about the exhibition</extracomment>
            <translation>Închide</translation>
        </message>
    </context>
    <context>
        <name>AskOverlay</name>
        <message>
            <source>Are you still there?</source>
            <extracomment>Question after nobody touched the screen for a while</extracomment>
            <translation>Mai sunteți aici?</translation>
        </message>
        <message numerus="yes">
            <source>Everything starts again from the beginning in %n second(s).</source>
            <extracomment>%n is a number of seconds that counts down</extracomment>
            <translation>
                <numerusform>Totul o ia de la început în %n secundă.</numerusform>
                <numerusform>Totul o ia de la început în %n secunde.</numerusform>
                <numerusform>Totul o ia de la început în %n de secunde.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, go on</source>
            <extracomment>Large button: the visitor is still there and wants to go on</extracomment>
            <translation>Da, continuă</translation>
        </message>
    </context>
    <context>
        <name>DetailBar</name>
        <message>
            <source>Back to %1</source>
            <extracomment>Spoken name of the button to the item before; %1 is its date or title</extracomment>
            <translation>Înapoi la: %1</translation>
        </message>
        <message>
            <source>On to %1</source>
            <extracomment>Spoken name of the button to the item after; %1 is its date or title</extracomment>
            <translation>Mai departe la: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes a detail and shows the timeline again</extracomment>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Take away</source>
            <extracomment>Button that shows a code with which the item's text can be taken away on a telephone</extracomment>
            <translation>Ia pe telefon</translation>
        </message>
        <message>
            <source>Two languages</source>
            <extracomment>Button that shows the texts of a detail in two languages at once, or does not</extracomment>
            <translation>Două limbi</translation>
        </message>
        <message>
            <source>Two languages, also %1</source>
            <extracomment>Its spoken name; %1 is the language that is shown as well, by its own name</extracomment>
            <translation>Două limbi, și %1</translation>
        </message>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Button that plays the clip in which the text is said in German Sign Language (Deutsche Gebärdensprache)</extracomment>
            <translation>Limba semnelor (DGS)</translation>
        </message>
    </context>
    <context>
        <name>DetailScreen</name>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
        <message>
            <source>Picture: %1 (%2, %3)</source>
            <extracomment>Under an item: %1 is the picture's caption, %2 who made it, %3 its licence</extracomment>
            <translation>Imagine: %1 (%2, %3)</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <extracomment>Under an item: where its facts come from</extracomment>
            <translation>Sursă: %1</translation>
        </message>
    </context>
    <context>
        <name>FieldCard</name>
        <message>
            <source>Show on the timeline only what belongs to %1</source>
            <extracomment>Spoken name of a switch on a card; %1 is a field of action</extracomment>
            <translation>Arată pe linia timpului doar ce ține de: %1</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <extracomment>Heading over the list of what is wrong with a bundle; %n is how many</extracomment>
            <translation>
                <numerusform>%n observație</numerusform>
                <numerusform>%n observații</numerusform>
                <numerusform>%n de observații</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to improve</source>
            <translation>Nimic de îmbunătățit</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Title and settings</source>
            <extracomment>Spoken name of the row along the top of every screen: the way home, the title, and settings</extracomment>
            <translation>Titlu și setări</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Button that leads back to the timeline from everywhere</extracomment>
            <translation>Acasă</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <extracomment>Spoken name of the button that opens the choice of languages; %1 is the language in use, in itself</extracomment>
            <translation>Limba: %1</translation>
        </message>
        <message>
            <source>Plain language</source>
            <extracomment>Switches to plain words and short sentences</extracomment>
            <translation>Limbaj simplu</translation>
        </message>
        <message>
            <source>Text size: large</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Mărimea textului: mare</translation>
        </message>
        <message>
            <source>Text size: very large</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Mărimea textului: foarte mare</translation>
        </message>
        <message>
            <source>Text size: normal</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Mărimea textului: normală</translation>
        </message>
        <message>
            <source>High contrast</source>
            <extracomment>Switches black, white and yellow on and off</extracomment>
            <translation>Contrast ridicat</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Switches on and off that texts are read to the visitor by a voice</extracomment>
            <translation>Citește cu voce tare</translation>
        </message>
        <message>
            <source>About this exhibition</source>
            <extracomment>Opens the page about the exhibition: sources, credits, imprint</extracomment>
            <translation>Despre această expoziție</translation>
        </message>
        <message>
            <source>Controls lower down</source>
            <extracomment>Switch: everything to be touched comes down to where children and people in wheelchairs reach it</extracomment>
            <translation>Butoane mai jos</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Timeline</source>
            <extracomment>One of two buttons that choose what home shows where not all fits</extracomment>
            <translation>Linia timpului</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a list that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Touch the screen</source>
            <extracomment>On the screen while nobody is there, in large type</extracomment>
            <translation>Atingeți ecranul</translation>
        </message>
    </context>
    <context>
        <name>ItemPoster</name>
        <message>
            <source>Picture on the whole screen: %1</source>
            <extracomment>Spoken name of a picture's button; %1 is what is in the picture</extracomment>
            <translation>Imaginea pe tot ecranul: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Choose your language</source>
            <extracomment>Heading of the choice of languages</extracomment>
            <translation>Alegeți limba</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a list that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that leaves the choice of languages without a change</extracomment>
            <translation>Închide</translation>
        </message>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Tile among the languages: details show their clip in German Sign Language first, or do not</extracomment>
            <translation>Limba semnelor (DGS)</translation>
        </message>
    </context>
    <context>
        <name>MarkerDelegate</name>
        <message numerus="yes">
            <source>%n event(s), %1</source>
            <extracomment>Spoken name of a marker that stands for several events; %n is how many, %1 the time they happened</extracomment>
            <translation>
                <numerusform>%n eveniment, %1</numerusform>
                <numerusform>%n evenimente, %1</numerusform>
                <numerusform>%n de evenimente, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message>
            <source>Play the film: %1</source>
            <extracomment>Spoken name of a clip's button; %1 is what the clip is called</extracomment>
            <translation>Redă filmul: %1</translation>
        </message>
        <message>
            <source>Play the sound: %1</source>
            <extracomment>Spoken name of a sound's button; %1 is what the sound is called</extracomment>
            <translation>Redă sunetul: %1</translation>
        </message>
        <message>
            <source>Picture on the whole screen: %1</source>
            <extracomment>Spoken name of a picture's button; %1 is what is in the picture</extracomment>
            <translation>Imaginea pe tot ecranul: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Wider</source>
            <extracomment>Button under a picture: less of it in sight becomes more</extracomment>
            <translation>Depărtează</translation>
        </message>
        <message>
            <source>Closer</source>
            <extracomment>Button under a picture: brings it closer</extracomment>
            <translation>Apropie</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <extracomment>Button under a picture: shows all of it again</extracomment>
            <translation>Toată imaginea</translation>
        </message>
    </context>
    <context>
        <name>PlayControls</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>How far a clip or sound has played: "1:05 of 3:20"</extracomment>
            <translation>%1 din %2</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <extracomment>Button that plays a clip or sound from its beginning</extracomment>
            <translation>De la început</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>Buttons that stop a clip or sound for a while, and let it go on</extracomment>
            <translation>Pauză</translation>
        </message>
        <message>
            <source>Play</source>
            <extracomment>Buttons that stop a clip or sound for a while, and let it go on</extracomment>
            <translation>Redă</translation>
        </message>
        <message>
            <source>Quieter, now %1 percent</source>
            <extracomment>Button that lowers the volume; %1 is the volume now, in percent</extracomment>
            <translation>Mai încet, acum %1 la sută</translation>
        </message>
        <message>
            <source>Louder, now %1 percent</source>
            <extracomment>Button that raises the volume; %1 is the volume now, in percent</extracomment>
            <translation>Mai tare, acum %1 la sută</translation>
        </message>
        <message>
            <source>Captions</source>
            <extracomment>Button that shows what is said in a clip as text, or does not</extracomment>
            <translation>Subtitrări</translation>
        </message>
        <message>
            <source>Read along</source>
            <extracomment>Button that shows all that is said in a clip or sound as one text, or does not</extracomment>
            <translation>Citește textul</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>The volume in percent</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Button that has said and shows what is to be seen in a clip, for who does not see it, or does not</extracomment>
            <translation>Descrierea imaginii</translation>
        </message>
    </context>
    <context>
        <name>PlayStage</name>
        <message>
            <source>This sound cannot be played here at the moment.</source>
            <extracomment>Instead of a clip or a sound that does not play on this machine</extracomment>
            <translation>Acest sunet nu poate fi redat aici în acest moment.</translation>
        </message>
        <message>
            <source>This film cannot be played here at the moment.</source>
            <extracomment>Instead of a clip or a sound that does not play on this machine</extracomment>
            <translation>Acest film nu poate fi redat aici în acest moment.</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Over the text that says what is to be seen in a clip</extracomment>
            <translation>Descrierea imaginii</translation>
        </message>
        <message>
            <source>What is said</source>
            <extracomment>Over the text that says all that is said in a clip, where its description stands there, too</extracomment>
            <translation>Ce se spune</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>There is no voice for this language here. The text can only be read.</source>
            <extracomment>Shown while texts are to be read aloud and the machine cannot speak their language</extracomment>
            <translation>Pentru această limbă nu există aici o voce. Textul poate fi doar citit.</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>Buttons that stop the voice that reads aloud for a while, and let it go on</extracomment>
            <translation>Pauză</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Buttons that stop the voice that reads aloud for a while, and let it go on</extracomment>
            <translation>Citește mai departe</translation>
        </message>
        <message>
            <source>Repeat</source>
            <extracomment>Button: the voice reads the paragraph once more</extracomment>
            <translation>Repetă</translation>
        </message>
        <message>
            <source>Slower</source>
            <extracomment>Button: the voice reads more slowly</extracomment>
            <translation>Mai lent</translation>
        </message>
        <message>
            <source>Faster</source>
            <extracomment>Button: the voice reads faster</extracomment>
            <translation>Mai rapid</translation>
        </message>
        <message>
            <source>Quieter, now %1 percent</source>
            <extracomment>Button that lowers the volume; %1 is the volume now, in percent</extracomment>
            <translation>Mai încet, acum %1 la sută</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>The volume in percent</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>Louder, now %1 percent</source>
            <extracomment>Button that raises the volume; %1 is the volume now, in percent</extracomment>
            <translation>Mai tare, acum %1 la sută</translation>
        </message>
    </context>
    <context>
        <name>RelatedChips</name>
        <message>
            <source>This belongs to it</source>
            <extracomment>Heading over the items that belong to the one shown</extracomment>
            <translation>Legat de aceasta</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A related item with its date: %1 is the date in words, %2 the title</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>SeekBar</name>
        <message>
            <source>Position, now %1 of %2</source>
            <extracomment>Spoken name of the bar that shows how far a clip or sound has played; %1 is the position, %2 the whole: "1:05", "3:20"</extracomment>
            <translation>Poziția, acum %1 din %2</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Home</source>
            <extracomment>Button that leads back to the timeline from everywhere</extracomment>
            <translation>Acasă</translation>
        </message>
        <message>
            <source>The one before</source>
            <extracomment>Button to the picture, clip or sound before</extracomment>
            <translation>Precedentul</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the item's pictures, clips and sounds is shown: "2 of 6"</extracomment>
            <translation>%1 din %2</translation>
        </message>
        <message>
            <source>The next one</source>
            <extracomment>Button to the picture, clip or sound after</extracomment>
            <translation>Următorul</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes what lies over a detail</extracomment>
            <translation>Închide</translation>
        </message>
    </context>
    <context>
        <name>SpokenWords</name>
        <message>
            <source>For %1, press Select.</source>
            <extracomment>Spoken in the language that it offers; %1 is that language's own name</extracomment>
            <translation>Pentru limba „%1”, apăsați Selectare.</translation>
        </message>
        <message>
            <source>This is the start of the exhibition.</source>
            <extracomment>Spoken: where the visitor is, before the exhibition's title</extracomment>
            <translation>Aici este începutul expoziției.</translation>
        </message>
        <message>
            <source>A period, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>O perioadă, intrarea %1 din %2.</translation>
        </message>
        <message>
            <source>An event, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>Un eveniment, intrarea %1 din %2.</translation>
        </message>
        <message>
            <source>A field of action, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>Un domeniu de acțiune, intrarea %1 din %2.</translation>
        </message>
        <message>
            <source>Here you choose your language.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>Aici vă alegeți limba.</translation>
        </message>
        <message>
            <source>This is the page about the exhibition.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>Aceasta este pagina despre expoziție.</translation>
        </message>
        <message>
            <source>The screen shows a code that brings the text to a telephone.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>Ecranul arată un cod care aduce textul pe telefon.</translation>
        </message>
        <message>
            <source>A picture on the whole screen, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>O imagine pe tot ecranul, %1 din %2.</translation>
        </message>
        <message>
            <source>A film, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>Un film, %1 din %2.</translation>
        </message>
        <message>
            <source>A sound, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>O înregistrare audio, %1 din %2.</translation>
        </message>
        <message>
            <source>Choice, chosen, %1 of %2.</source>
            <extracomment>Spoken after the name of one of several to choose from; %1 is its place among the %2 things here</extracomment>
            <translation>Opțiune, aleasă, %1 din %2.</translation>
        </message>
        <message>
            <source>Choice, not chosen, %1 of %2.</source>
            <extracomment>Spoken after the name of one of several to choose from; %1 is its place among the %2 things here</extracomment>
            <translation>Opțiune, nealeasă, %1 din %2.</translation>
        </message>
        <message>
            <source>Switch, on, %1 of %2.</source>
            <extracomment>Spoken after the name of a switch; %1 is its place among the %2 things here</extracomment>
            <translation>Comutator, pornit, %1 din %2.</translation>
        </message>
        <message>
            <source>Switch, off, %1 of %2.</source>
            <extracomment>Spoken after the name of a switch; %1 is its place among the %2 things here</extracomment>
            <translation>Comutator, oprit, %1 din %2.</translation>
        </message>
        <message>
            <source>Button, %1 of %2.</source>
            <extracomment>Spoken after the name of a button; %1 is its place among the %2 things here</extracomment>
            <translation>Buton, %1 din %2.</translation>
        </message>
        <message>
            <source>Slider, %1 of %2. Select moves it on.</source>
            <extracomment>Spoken after the name of a bar that can be moved; %1 is its place among the %2 things here</extracomment>
            <translation>Cursor, %1 din %2. Selectare îl mută înainte.</translation>
        </message>
        <message>
            <source>Heading, %1 of %2.</source>
            <extracomment>Spoken after a heading; %1 is its place among the %2 things here</extracomment>
            <translation>Titlu, %1 din %2.</translation>
        </message>
        <message>
            <source>Picture, %1 of %2.</source>
            <extracomment>Spoken after what is in a picture; %1 is its place among the %2 things here</extracomment>
            <translation>Imagine, %1 din %2.</translation>
        </message>
        <message>
            <source>Text, %1 of %2.</source>
            <extracomment>Spoken after a paragraph; %1 is its place among the %2 things here</extracomment>
            <translation>Text, %1 din %2.</translation>
        </message>
        <message numerus="yes">
            <source>You can hear %n thing(s) here.</source>
            <extracomment>Spoken: how many texts, buttons and pictures there are on the screen</extracomment>
            <translation>
                <numerusform>Aici puteți asculta %n element.</numerusform>
                <numerusform>Aici puteți asculta %n elemente.</numerusform>
                <numerusform>Aici puteți asculta %n de elemente.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Down to hear what comes next, Up for what stands before, and Select to choose what you hear.</source>
            <extracomment>Spoken: what the keys of a keypad do. Down, Up, Select, Back, Next and Help are what its keys are called</extracomment>
            <translation>Apăsați Jos pentru a auzi ce urmează, Sus pentru ce a fost înainte și Selectare pentru a alege ce auziți.</translation>
        </message>
        <message>
            <source>Press Next for the next entry.</source>
            <extracomment>Spoken: what a key of a keypad does</extracomment>
            <translation>Apăsați Următorul pentru intrarea următoare.</translation>
        </message>
        <message>
            <source>Press Back to leave this place.</source>
            <extracomment>Spoken: what a key of a keypad does</extracomment>
            <translation>Apăsați Înapoi pentru a ieși de aici.</translation>
        </message>
        <message>
            <source>Press Louder or Quieter for the volume, and Help to hear all of this again.</source>
            <extracomment>Spoken: what the keys of a keypad do</extracomment>
            <translation>Apăsați Mai tare sau Mai încet pentru volum și Ajutor pentru a auzi toate acestea din nou.</translation>
        </message>
        <message>
            <source>You can also slide a finger over the screen to hear what is under it, and tap twice to choose it.</source>
            <extracomment>Spoken: how the screen is used by ear, without keys</extracomment>
            <translation>Puteți și să treceți cu degetul peste ecran ca să auziți ce se află sub el și să atingeți de două ori ca să alegeți.</translation>
        </message>
        <message>
            <source>Switched on.</source>
            <extracomment>Spoken after the name of a switch that was switched just now</extracomment>
            <translation>Pornit.</translation>
        </message>
        <message>
            <source>Switched off.</source>
            <extracomment>Spoken after the name of a switch that was switched just now</extracomment>
            <translation>Oprit.</translation>
        </message>
        <message>
            <source>Volume: %1 percent.</source>
            <extracomment>Spoken when it has changed; %1 is a number</extracomment>
            <translation>Volum: %1 la sută.</translation>
        </message>
        <message>
            <source>The whole time is shown.</source>
            <extracomment>Spoken when the timeline shows all of its time again</extracomment>
            <translation>Se vede tot intervalul de timp.</translation>
        </message>
        <message>
            <source>Press any key to go on.</source>
            <extracomment>Spoken after the question whether the visitor is still there</extracomment>
            <translation>Apăsați orice tastă pentru a continua.</translation>
        </message>
        <message>
            <source>Go on where you were.</source>
            <extracomment>Spoken when the visitor has answered that they are still there</extracomment>
            <translation>Continuați de unde ați rămas.</translation>
        </message>
        <message>
            <source>There is nothing to choose here. Press Down to go on.</source>
            <extracomment>Spoken when Select is pressed on a text</extracomment>
            <translation>Aici nu este nimic de ales. Apăsați Jos pentru a continua.</translation>
        </message>
        <message>
            <source>There is no next entry here.</source>
            <extracomment>Spoken when Next is pressed and there is no next entry</extracomment>
            <translation>Aici nu există o intrare următoare.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Controls lower down</source>
            <extracomment>Button at the lower edge of a high screen: everything to be touched comes down to where all reach it</extracomment>
            <translation>Butoane mai jos</translation>
        </message>
    </context>
    <context>
        <name>SignLanguageCard</name>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Plays the clip in which a text is said in German Sign Language (Deutsche Gebärdensprache)</extracomment>
            <translation>Limba semnelor (DGS)</translation>
        </message>
    </context>
    <context>
        <name>TakeAwaySheet</name>
        <message>
            <source>Source: %1</source>
            <extracomment>In the text that visitors take away; %1 is where its facts come from</extracomment>
            <translation>Sursă: %1</translation>
        </message>
        <message>
            <source>(shortened)</source>
            <extracomment>In the text that visitors take away, where the rest of it is left out</extracomment>
            <translation>(prescurtat)</translation>
        </message>
        <message>
            <source>QR code with the text about %1</source>
            <extracomment>Spoken name of the code; %1 is the title of the text that it holds</extracomment>
            <translation>Cod QR cu textul despre: %1</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Continuă mai jos</translation>
        </message>
        <message>
            <source>To take away</source>
            <extracomment>Heading beside a code with which the item's text can be taken away on a telephone</extracomment>
            <translation>De luat acasă</translation>
        </message>
        <message>
            <source>Point your telephone's camera at the code. The text and its source come to your telephone, without any network.</source>
            <extracomment>How a visitor gets the text onto a telephone</extracomment>
            <translation>Îndreptați camera telefonului spre cod. Textul și sursa lui ajung pe telefonul dumneavoastră, fără nicio rețea.</translation>
        </message>
        <message>
            <source>The whole text is too long for a code. It is shortened there.</source>
            <extracomment>Why the text on the telephone is not the whole one</extracomment>
            <translation>Textul întreg este prea lung pentru un cod. Acolo este prescurtat.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes what lies over a detail</extracomment>
            <translation>Închide</translation>
        </message>
    </context>
    <context>
        <name>TermCard</name>
        <message>
            <source>Close the explanation</source>
            <extracomment>Spoken name of the button that closes the explanation of a word</extracomment>
            <translation>Închide explicația</translation>
        </message>
    </context>
    <context>
        <name>TermMark</name>
        <message>
            <source>Explain %1</source>
            <extracomment>Spoken name of a word in a text that can be explained; %1 is the word</extracomment>
            <translation>Explică: %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineControls</name>
        <message>
            <source>Earlier</source>
            <extracomment>Moves the timeline towards the past</extracomment>
            <translation>Mai devreme</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>Moves the timeline towards the present</extracomment>
            <translation>Mai târziu</translation>
        </message>
        <message>
            <source>Longer time</source>
            <extracomment>Shows a longer time on the timeline</extracomment>
            <translation>Interval mai lung</translation>
        </message>
        <message>
            <source>Closer</source>
            <extracomment>Shows a shorter time on the timeline, in more detail</extracomment>
            <translation>Apropie</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>Shows the whole time again</extracomment>
            <translation>Arată tot</translation>
        </message>
        <message>
            <source>Not only %1</source>
            <extracomment>Spoken name of the button that shows everything again; %1 is the field of action that is shown alone</extracomment>
            <translation>Nu doar %1</translation>
        </message>
        <message>
            <source>Time from left to right</source>
            <extracomment>Switch beside a timeline, for those who read from right to left</extracomment>
            <translation>Timpul de la stânga la dreapta</translation>
        </message>
    </context>
    <context>
        <name>TimelineOverview</name>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Spoken: which part of the timeline is in sight; %1 and %2 are dates</extracomment>
            <translation>De la %1 până la %2</translation>
        </message>
    </context>
    <context>
        <name>TimelinePlot</name>
        <message>
            <source>Timeline</source>
            <extracomment>Spoken name of the timeline</extracomment>
            <translation>Linia timpului</translation>
        </message>
    </context>
</TS>
