<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutScreen</name>
        <message>
            <source>To be completed by the operator.</source>
            <extracomment>Stands where the operator has not yet written the imprint or the like</extracomment>
            <translation>Por completar por el operador.</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
        <message>
            <source>Sources</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Accessibility</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Accesibilidad</translation>
        </message>
        <message>
            <source>Imprint</source>
            <extracomment>Heading on the page about the exhibition: who is responsible for it</extracomment>
            <translation>Aviso legal</translation>
        </message>
        <message>
            <source>Contact</source>
            <extracomment>Heading on the page about the exhibition</extracomment>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Pictures and licences</source>
            <extracomment>Heading on the page about the exhibition: who made the pictures</extracomment>
            <translation>Imágenes y licencias</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>A picture credit: %1 is what it shows, %2 who made it, %3 its licence</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message>
            <source>Version</source>
            <extracomment>Heading on the page about the exhibition: version numbers</extracomment>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Content %1, program Masterplan-Kiosk %2</source>
            <extracomment>%1 is the version of the content, %2 the version of the program</extracomment>
            <translation>Contenido %1, programa Masterplan-Kiosk %2</translation>
        </message>
        <message>
            <source>For the staff</source>
            <extracomment>Heading over a short code that visitors can pass on to the staff</extracomment>
            <translation>Para el personal</translation>
        </message>
        <message>
            <source>The content that was asked for could not be shown. Code: %1</source>
            <extracomment>%1 is a short code that says why another content than the wanted one is shown</extracomment>
            <translation>No se pudo mostrar el contenido solicitado. Código: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that leaves the page about the exhibition</extracomment>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>AskOverlay</name>
        <message>
            <source>Are you still there?</source>
            <extracomment>Question after nobody touched the screen for a while</extracomment>
            <translation>¿Sigue ahí?</translation>
        </message>
        <message numerus="yes">
            <source>Everything starts again from the beginning in %n second(s).</source>
            <extracomment>%n is a number of seconds that counts down</extracomment>
            <translation>
                <numerusform>En %n segundo todo volverá a empezar.</numerusform>
                <numerusform>En %n segundos todo volverá a empezar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Yes, go on</source>
            <extracomment>Large button: the visitor is still there and wants to go on</extracomment>
            <translation>Sí, continuar</translation>
        </message>
    </context>
    <context>
        <name>DetailBar</name>
        <message>
            <source>Back to %1</source>
            <extracomment>Spoken name of the button to the item before; %1 is its date or title</extracomment>
            <translation>Volver a: %1</translation>
        </message>
        <message>
            <source>On to %1</source>
            <extracomment>Spoken name of the button to the item after; %1 is its date or title</extracomment>
            <translation>Seguir a: %1</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes a detail and shows the timeline again</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Take away</source>
            <extracomment>Button that shows a code with which the item's text can be taken away on a telephone</extracomment>
            <translation>Llevárselo</translation>
        </message>
        <message>
            <source>Two languages</source>
            <extracomment>Button that shows the texts of a detail in two languages at once, or does not</extracomment>
            <translation>Dos idiomas</translation>
        </message>
        <message>
            <source>Two languages, also %1</source>
            <extracomment>Its spoken name; %1 is the language that is shown as well, by its own name</extracomment>
            <translation>Dos idiomas, también %1</translation>
        </message>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Button that plays the clip in which the text is said in German Sign Language (Deutsche Gebärdensprache)</extracomment>
            <translation>Lengua de signos (DGS)</translation>
        </message>
    </context>
    <context>
        <name>DetailScreen</name>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
        <message>
            <source>Picture: %1 (%2, %3)</source>
            <extracomment>Under an item: %1 is the picture's caption, %2 who made it, %3 its licence</extracomment>
            <translation>Imagen: %1 (%2, %3)</translation>
        </message>
        <message>
            <source>Source: %1</source>
            <extracomment>Under an item: where its facts come from</extracomment>
            <translation>Fuente: %1</translation>
        </message>
    </context>
    <context>
        <name>FieldCard</name>
        <message>
            <source>Show on the timeline only what belongs to %1</source>
            <extracomment>Spoken name of a switch on a card; %1 is a field of action</extracomment>
            <translation>Mostrar en la línea del tiempo solo lo que pertenece a: %1</translation>
        </message>
    </context>
    <context>
        <name>FindingsPanel</name>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <extracomment>Heading over the list of what is wrong with a bundle; %n is how many</extracomment>
            <translation>
                <numerusform>%n observación</numerusform>
                <numerusform>%n observaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to improve</source>
            <translation>Nada que mejorar</translation>
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Title and settings</source>
            <extracomment>Spoken name of the row along the top of every screen: the way home, the title, and settings</extracomment>
            <translation>Título y ajustes</translation>
        </message>
        <message>
            <source>Home</source>
            <extracomment>Button that leads back to the timeline from everywhere</extracomment>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <extracomment>Spoken name of the button that opens the choice of languages; %1 is the language in use, in itself</extracomment>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>Plain language</source>
            <extracomment>Switches to plain words and short sentences</extracomment>
            <translation>Lenguaje claro</translation>
        </message>
        <message>
            <source>Text size: large</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Tamaño del texto: grande</translation>
        </message>
        <message>
            <source>Text size: very large</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Tamaño del texto: muy grande</translation>
        </message>
        <message>
            <source>Text size: normal</source>
            <extracomment>Spoken name of the text size button</extracomment>
            <translation>Tamaño del texto: normal</translation>
        </message>
        <message>
            <source>High contrast</source>
            <extracomment>Switches black, white and yellow on and off</extracomment>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>Read aloud</source>
            <extracomment>Switches on and off that texts are read to the visitor by a voice</extracomment>
            <translation>Leer en voz alta</translation>
        </message>
        <message>
            <source>About this exhibition</source>
            <extracomment>Opens the page about the exhibition: sources, credits, imprint</extracomment>
            <translation>Sobre esta exposición</translation>
        </message>
        <message>
            <source>Controls lower down</source>
            <extracomment>Switch: everything to be touched comes down to where children and people in wheelchairs reach it</extracomment>
            <translation>Botones más abajo</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Timeline</source>
            <extracomment>One of two buttons that choose what home shows where not all fits</extracomment>
            <translation>Línea del tiempo</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a list that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>Touch the screen</source>
            <extracomment>On the screen while nobody is there, in large type</extracomment>
            <translation>Toque la pantalla</translation>
        </message>
    </context>
    <context>
        <name>ItemPoster</name>
        <message>
            <source>Picture on the whole screen: %1</source>
            <extracomment>Spoken name of a picture's button; %1 is what is in the picture</extracomment>
            <translation>Imagen a pantalla completa: %1</translation>
        </message>
    </context>
    <context>
        <name>LanguageScreen</name>
        <message>
            <source>Choose your language</source>
            <extracomment>Heading of the choice of languages</extracomment>
            <translation>Elija su idioma</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a list that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that leaves the choice of languages without a change</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Tile among the languages: details show their clip in German Sign Language first, or do not</extracomment>
            <translation>Lengua de signos (DGS)</translation>
        </message>
    </context>
    <context>
        <name>MarkerDelegate</name>
        <message numerus="yes">
            <source>%n event(s), %1</source>
            <extracomment>Spoken name of a marker that stands for several events; %n is how many, %1 the time they happened</extracomment>
            <translation>
                <numerusform>%n acontecimiento, %1</numerusform>
                <numerusform>%n acontecimientos, %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MediaCard</name>
        <message>
            <source>Play the film: %1</source>
            <extracomment>Spoken name of a clip's button; %1 is what the clip is called</extracomment>
            <translation>Reproducir la película: %1</translation>
        </message>
        <message>
            <source>Play the sound: %1</source>
            <extracomment>Spoken name of a sound's button; %1 is what the sound is called</extracomment>
            <translation>Reproducir el audio: %1</translation>
        </message>
        <message>
            <source>Picture on the whole screen: %1</source>
            <extracomment>Spoken name of a picture's button; %1 is what is in the picture</extracomment>
            <translation>Imagen a pantalla completa: %1</translation>
        </message>
    </context>
    <context>
        <name>PictureStage</name>
        <message>
            <source>Wider</source>
            <extracomment>Button under a picture: less of it in sight becomes more</extracomment>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>Closer</source>
            <extracomment>Button under a picture: brings it closer</extracomment>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>The whole picture</source>
            <extracomment>Button under a picture: shows all of it again</extracomment>
            <translation>Imagen completa</translation>
        </message>
    </context>
    <context>
        <name>PlayControls</name>
        <message>
            <source>%1 of %2</source>
            <extracomment>How far a clip or sound has played: "1:05 of 3:20"</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Back to the start</source>
            <extracomment>Button that plays a clip or sound from its beginning</extracomment>
            <translation>Desde el principio</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>Buttons that stop a clip or sound for a while, and let it go on</extracomment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Play</source>
            <extracomment>Buttons that stop a clip or sound for a while, and let it go on</extracomment>
            <translation>Reproducir</translation>
        </message>
        <message>
            <source>Quieter, now %1 percent</source>
            <extracomment>Button that lowers the volume; %1 is the volume now, in percent</extracomment>
            <translation>Bajar el volumen, ahora al %1 por ciento</translation>
        </message>
        <message>
            <source>Louder, now %1 percent</source>
            <extracomment>Button that raises the volume; %1 is the volume now, in percent</extracomment>
            <translation>Subir el volumen, ahora al %1 por ciento</translation>
        </message>
        <message>
            <source>Captions</source>
            <extracomment>Button that shows what is said in a clip as text, or does not</extracomment>
            <translation>Subtítulos</translation>
        </message>
        <message>
            <source>Read along</source>
            <extracomment>Button that shows all that is said in a clip or sound as one text, or does not</extracomment>
            <translation>Leer el texto</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>The volume in percent</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Button that has said and shows what is to be seen in a clip, for who does not see it, or does not</extracomment>
            <translation>Descripción de la imagen</translation>
        </message>
    </context>
    <context>
        <name>PlayStage</name>
        <message>
            <source>This sound cannot be played here at the moment.</source>
            <extracomment>Instead of a clip or a sound that does not play on this machine</extracomment>
            <translation>Este audio no se puede reproducir aquí en este momento.</translation>
        </message>
        <message>
            <source>This film cannot be played here at the moment.</source>
            <extracomment>Instead of a clip or a sound that does not play on this machine</extracomment>
            <translation>Esta película no se puede reproducir aquí en este momento.</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
        <message>
            <source>Description</source>
            <extracomment>Over the text that says what is to be seen in a clip</extracomment>
            <translation>Descripción de la imagen</translation>
        </message>
        <message>
            <source>What is said</source>
            <extracomment>Over the text that says all that is said in a clip, where its description stands there, too</extracomment>
            <translation>Lo que se dice</translation>
        </message>
    </context>
    <context>
        <name>ReadingBar</name>
        <message>
            <source>There is no voice for this language here. The text can only be read.</source>
            <extracomment>Shown while texts are to be read aloud and the machine cannot speak their language</extracomment>
            <translation>Aquí no hay voz para este idioma. El texto solo se puede leer en la pantalla.</translation>
        </message>
        <message>
            <source>Pause</source>
            <extracomment>Buttons that stop the voice that reads aloud for a while, and let it go on</extracomment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Read on</source>
            <extracomment>Buttons that stop the voice that reads aloud for a while, and let it go on</extracomment>
            <translation>Seguir leyendo</translation>
        </message>
        <message>
            <source>Repeat</source>
            <extracomment>Button: the voice reads the paragraph once more</extracomment>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Slower</source>
            <extracomment>Button: the voice reads more slowly</extracomment>
            <translation>Más lento</translation>
        </message>
        <message>
            <source>Faster</source>
            <extracomment>Button: the voice reads faster</extracomment>
            <translation>Más rápido</translation>
        </message>
        <message>
            <source>Quieter, now %1 percent</source>
            <extracomment>Button that lowers the volume; %1 is the volume now, in percent</extracomment>
            <translation>Bajar el volumen, ahora al %1 por ciento</translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>The volume in percent</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Louder, now %1 percent</source>
            <extracomment>Button that raises the volume; %1 is the volume now, in percent</extracomment>
            <translation>Subir el volumen, ahora al %1 por ciento</translation>
        </message>
    </context>
    <context>
        <name>RelatedChips</name>
        <message>
            <source>This belongs to it</source>
            <extracomment>Heading over the items that belong to the one shown</extracomment>
            <translation>Relacionado con esto</translation>
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
            <translation>Posición, ahora %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>SheetBar</name>
        <message>
            <source>Home</source>
            <extracomment>Button that leads back to the timeline from everywhere</extracomment>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>The one before</source>
            <extracomment>Button to the picture, clip or sound before</extracomment>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Which of the item's pictures, clips and sounds is shown: "2 of 6"</extracomment>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>The next one</source>
            <extracomment>Button to the picture, clip or sound after</extracomment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes what lies over a detail</extracomment>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>SpokenWords</name>
        <message>
            <source>For %1, press Select.</source>
            <extracomment>Spoken in the language that it offers; %1 is that language's own name</extracomment>
            <translation>Para %1, pulse Seleccionar.</translation>
        </message>
        <message>
            <source>This is the start of the exhibition.</source>
            <extracomment>Spoken: where the visitor is, before the exhibition's title</extracomment>
            <translation>Este es el comienzo de la exposición.</translation>
        </message>
        <message>
            <source>A period, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>Un periodo, entrada %1 de %2.</translation>
        </message>
        <message>
            <source>An event, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>Un acontecimiento, entrada %1 de %2.</translation>
        </message>
        <message>
            <source>A field of action, entry %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 entries</extracomment>
            <translation>Un ámbito de actuación, entrada %1 de %2.</translation>
        </message>
        <message>
            <source>Here you choose your language.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>Aquí elige su idioma.</translation>
        </message>
        <message>
            <source>This is the page about the exhibition.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>Esta es la página sobre la exposición.</translation>
        </message>
        <message>
            <source>The screen shows a code that brings the text to a telephone.</source>
            <extracomment>Spoken: where the visitor is</extracomment>
            <translation>La pantalla muestra un código que lleva el texto a un teléfono.</translation>
        </message>
        <message>
            <source>A picture on the whole screen, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>Una imagen a pantalla completa, %1 de %2.</translation>
        </message>
        <message>
            <source>A film, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>Una película, %1 de %2.</translation>
        </message>
        <message>
            <source>A sound, %1 of %2.</source>
            <extracomment>Spoken: where the visitor is; %1 is its place among %2 pictures, films and sounds</extracomment>
            <translation>Una grabación de sonido, %1 de %2.</translation>
        </message>
        <message>
            <source>Choice, chosen, %1 of %2.</source>
            <extracomment>Spoken after the name of one of several to choose from; %1 is its place among the %2 things here</extracomment>
            <translation>Opción, elegida, %1 de %2.</translation>
        </message>
        <message>
            <source>Choice, not chosen, %1 of %2.</source>
            <extracomment>Spoken after the name of one of several to choose from; %1 is its place among the %2 things here</extracomment>
            <translation>Opción, no elegida, %1 de %2.</translation>
        </message>
        <message>
            <source>Switch, on, %1 of %2.</source>
            <extracomment>Spoken after the name of a switch; %1 is its place among the %2 things here</extracomment>
            <translation>Interruptor, activado, %1 de %2.</translation>
        </message>
        <message>
            <source>Switch, off, %1 of %2.</source>
            <extracomment>Spoken after the name of a switch; %1 is its place among the %2 things here</extracomment>
            <translation>Interruptor, desactivado, %1 de %2.</translation>
        </message>
        <message>
            <source>Button, %1 of %2.</source>
            <extracomment>Spoken after the name of a button; %1 is its place among the %2 things here</extracomment>
            <translation>Botón, %1 de %2.</translation>
        </message>
        <message>
            <source>Slider, %1 of %2. Select moves it on.</source>
            <extracomment>Spoken after the name of a bar that can be moved; %1 is its place among the %2 things here</extracomment>
            <translation>Control deslizante, %1 de %2. Seleccionar lo hace avanzar.</translation>
        </message>
        <message>
            <source>Heading, %1 of %2.</source>
            <extracomment>Spoken after a heading; %1 is its place among the %2 things here</extracomment>
            <translation>Título, %1 de %2.</translation>
        </message>
        <message>
            <source>Picture, %1 of %2.</source>
            <extracomment>Spoken after what is in a picture; %1 is its place among the %2 things here</extracomment>
            <translation>Imagen, %1 de %2.</translation>
        </message>
        <message>
            <source>Text, %1 of %2.</source>
            <extracomment>Spoken after a paragraph; %1 is its place among the %2 things here</extracomment>
            <translation>Texto, %1 de %2.</translation>
        </message>
        <message numerus="yes">
            <source>You can hear %n thing(s) here.</source>
            <extracomment>Spoken: how many texts, buttons and pictures there are on the screen</extracomment>
            <translation>
                <numerusform>Aquí puede escuchar %n elemento.</numerusform>
                <numerusform>Aquí puede escuchar %n elementos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Press Down to hear what comes next, Up for what stands before, and Select to choose what you hear.</source>
            <extracomment>Spoken: what the keys of a keypad do. Down, Up, Select, Back, Next and Help are what its keys are called</extracomment>
            <translation>Pulse Abajo para oír lo siguiente, Arriba para lo anterior y Seleccionar para elegir lo que oye.</translation>
        </message>
        <message>
            <source>Press Next for the next entry.</source>
            <extracomment>Spoken: what a key of a keypad does</extracomment>
            <translation>Pulse Siguiente para pasar a la entrada siguiente.</translation>
        </message>
        <message>
            <source>Press Back to leave this place.</source>
            <extracomment>Spoken: what a key of a keypad does</extracomment>
            <translation>Pulse Atrás para salir de aquí.</translation>
        </message>
        <message>
            <source>Press Louder or Quieter for the volume, and Help to hear all of this again.</source>
            <extracomment>Spoken: what the keys of a keypad do</extracomment>
            <translation>Pulse Más alto o Más bajo para el volumen y Ayuda para volver a oír todo esto.</translation>
        </message>
        <message>
            <source>You can also slide a finger over the screen to hear what is under it, and tap twice to choose it.</source>
            <extracomment>Spoken: how the screen is used by ear, without keys</extracomment>
            <translation>También puede deslizar un dedo por la pantalla para oír lo que hay debajo y tocar dos veces para elegirlo.</translation>
        </message>
        <message>
            <source>Switched on.</source>
            <extracomment>Spoken after the name of a switch that was switched just now</extracomment>
            <translation>Activado.</translation>
        </message>
        <message>
            <source>Switched off.</source>
            <extracomment>Spoken after the name of a switch that was switched just now</extracomment>
            <translation>Desactivado.</translation>
        </message>
        <message>
            <source>Volume: %1 percent.</source>
            <extracomment>Spoken when it has changed; %1 is a number</extracomment>
            <translation>Volumen: %1 por ciento.</translation>
        </message>
        <message>
            <source>The whole time is shown.</source>
            <extracomment>Spoken when the timeline shows all of its time again</extracomment>
            <translation>Se muestra todo el tiempo.</translation>
        </message>
        <message>
            <source>Press any key to go on.</source>
            <extracomment>Spoken after the question whether the visitor is still there</extracomment>
            <translation>Pulse cualquier tecla para continuar.</translation>
        </message>
        <message>
            <source>Go on where you were.</source>
            <extracomment>Spoken when the visitor has answered that they are still there</extracomment>
            <translation>Continúe donde estaba.</translation>
        </message>
        <message>
            <source>There is nothing to choose here. Press Down to go on.</source>
            <extracomment>Spoken when Select is pressed on a text</extracomment>
            <translation>Aquí no hay nada que elegir. Pulse Abajo para continuar.</translation>
        </message>
        <message>
            <source>There is no next entry here.</source>
            <extracomment>Spoken when Next is pressed and there is no next entry</extracomment>
            <translation>Aquí no hay ninguna entrada siguiente.</translation>
        </message>
    </context>
    <context>
        <name>Stage</name>
        <message>
            <source>Controls lower down</source>
            <extracomment>Button at the lower edge of a high screen: everything to be touched comes down to where all reach it</extracomment>
            <translation>Botones más abajo</translation>
        </message>
    </context>
    <context>
        <name>SignLanguageCard</name>
        <message>
            <source>Sign language (DGS)</source>
            <extracomment>Plays the clip in which a text is said in German Sign Language (Deutsche Gebärdensprache)</extracomment>
            <translation>Lengua de signos (DGS)</translation>
        </message>
    </context>
    <context>
        <name>TakeAwaySheet</name>
        <message>
            <source>Source: %1</source>
            <extracomment>In the text that visitors take away; %1 is where its facts come from</extracomment>
            <translation>Fuente: %1</translation>
        </message>
        <message>
            <source>(shortened)</source>
            <extracomment>In the text that visitors take away, where the rest of it is left out</extracomment>
            <translation>(abreviado)</translation>
        </message>
        <message>
            <source>QR code with the text about %1</source>
            <extracomment>Spoken name of the code; %1 is the title of the text that it holds</extracomment>
            <translation>Código QR con el texto sobre: %1</translation>
        </message>
        <message>
            <source>More below</source>
            <extracomment>Button at the lower edge of a text that goes on</extracomment>
            <translation>Sigue más abajo</translation>
        </message>
        <message>
            <source>To take away</source>
            <extracomment>Heading beside a code with which the item's text can be taken away on a telephone</extracomment>
            <translation>Para llevárselo</translation>
        </message>
        <message>
            <source>Point your telephone's camera at the code. The text and its source come to your telephone, without any network.</source>
            <extracomment>How a visitor gets the text onto a telephone</extracomment>
            <translation>Apunte al código con la cámara de su teléfono. El texto y su fuente llegan a su teléfono sin necesidad de red.</translation>
        </message>
        <message>
            <source>The whole text is too long for a code. It is shortened there.</source>
            <extracomment>Why the text on the telephone is not the whole one</extracomment>
            <translation>El texto completo es demasiado largo para un código. Ahí aparece abreviado.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>Button that closes what lies over a detail</extracomment>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>TermCard</name>
        <message>
            <source>Close the explanation</source>
            <extracomment>Spoken name of the button that closes the explanation of a word</extracomment>
            <translation>Cerrar la explicación</translation>
        </message>
    </context>
    <context>
        <name>TermMark</name>
        <message>
            <source>Explain %1</source>
            <extracomment>Spoken name of a word in a text that can be explained; %1 is the word</extracomment>
            <translation>Explicar: %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineControls</name>
        <message>
            <source>Earlier</source>
            <extracomment>Moves the timeline towards the past</extracomment>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Later</source>
            <extracomment>Moves the timeline towards the present</extracomment>
            <translation>Después</translation>
        </message>
        <message>
            <source>Longer time</source>
            <extracomment>Shows a longer time on the timeline</extracomment>
            <translation>Más tiempo</translation>
        </message>
        <message>
            <source>Closer</source>
            <extracomment>Shows a shorter time on the timeline, in more detail</extracomment>
            <translation>Acercar</translation>
        </message>
        <message>
            <source>Show all</source>
            <extracomment>Shows the whole time again</extracomment>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Not only %1</source>
            <extracomment>Spoken name of the button that shows everything again; %1 is the field of action that is shown alone</extracomment>
            <translation>No solo %1</translation>
        </message>
        <message>
            <source>Time from left to right</source>
            <extracomment>Switch beside a timeline, for those who read from right to left</extracomment>
            <translation>El tiempo de izquierda a derecha</translation>
        </message>
    </context>
    <context>
        <name>TimelineOverview</name>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Spoken: which part of the timeline is in sight; %1 and %2 are dates</extracomment>
            <translation>De %1 a %2</translation>
        </message>
    </context>
    <context>
        <name>TimelinePlot</name>
        <message>
            <source>Timeline</source>
            <extracomment>Spoken name of the timeline</extracomment>
            <translation>Línea del tiempo</translation>
        </message>
    </context>
</TS>
