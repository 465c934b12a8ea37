// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTest>

#include <functional>

#include "stage/spokenwords.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

ReadElement element(QAccessible::Role role, bool isCheckable = false, bool isChecked = false)
{
    ReadElement result;
    result.role = role;
    result.isCheckable = isCheckable;
    result.isChecked = isChecked;
    return result;
}

struct Template {
    const char *name;
    std::function<Utterance(const SpokenWords &)> say;
    const char *german;
    const char *english;
};

QList<Template> templates()
{
    const auto place
        = [](SpokenPlace where) { return [where](const SpokenWords &words) { return words.place(where, 3, 8); }; };
    const auto kind
        = [](const ReadElement &what) { return [what](const SpokenWords &words) { return words.kind(what, 3, 21); }; };
    using Role = QAccessible::Role;
    return {
        {"the offer of a language", [](const SpokenWords &words) { return words.offer(u"Türkçe"_s); },
            "Für Türkçe drücken Sie Auswählen.", "For Türkçe, press Select."},
        {"the start", [](const SpokenWords &words) { return words.place(SpokenPlace::Start, 0, 0); },
            "Hier ist der Anfang der Ausstellung.", "This is the start of the exhibition."},
        {"a period", place(SpokenPlace::Period), "Eine Periode, Eintrag 3 von 8.", "A period, entry 3 of 8."},
        {"an event", place(SpokenPlace::Event), "Ein Ereignis, Eintrag 3 von 8.", "An event, entry 3 of 8."},
        {"a field", place(SpokenPlace::Field), "Ein Handlungsfeld, Eintrag 3 von 8.",
            "A field of action, entry 3 of 8."},
        {"languages", [](const SpokenWords &words) { return words.place(SpokenPlace::Languages, 0, 0); },
            "Hier wählen Sie Ihre Sprache.", "Here you choose your language."},
        {"about", [](const SpokenWords &words) { return words.place(SpokenPlace::About, 0, 0); },
            "Hier ist die Seite über die Ausstellung.", "This is the page about the exhibition."},
        {"to take away", [](const SpokenWords &words) { return words.place(SpokenPlace::TakeAway, 0, 0); },
            "Der Bildschirm zeigt einen Code, der den Text auf ein Telefon bringt.",
            "The screen shows a code that brings the text to a telephone."},
        {"a picture that is open", place(SpokenPlace::Picture), "Ein Bild auf dem ganzen Bildschirm, 3 von 8.",
            "A picture on the whole screen, 3 of 8."},
        {"a film", place(SpokenPlace::Clip), "Ein Film, 3 von 8.", "A film, 3 of 8."},
        {"a sound", place(SpokenPlace::Sound), "Eine Tonaufnahme, 3 von 8.", "A sound, 3 of 8."},
        {"one thing", [](const SpokenWords &words) { return words.amount(1); }, "Hier gibt es 1 Sache zu hören.",
            "You can hear 1 thing here."},
        {"several things", [](const SpokenWords &words) { return words.amount(21); },
            "Hier gibt es 21 Sachen zu hören.", "You can hear 21 things here."},
        {"how to walk", &SpokenWords::howToWalk,
            "Drücken Sie Abwärts, um das Nächste zu hören, Aufwärts für das Vorige, und Auswählen, um zu wählen, was "
            "Sie "
            "hören.",
            "Press Down to hear what comes next, Up for what stands before, and Select to choose what you hear."},
        {"how to go on", &SpokenWords::howToGoOn, "Drücken Sie Weiter für den nächsten Eintrag.",
            "Press Next for the next entry."},
        {"how to leave", &SpokenWords::howToLeave, "Drücken Sie Zurück, um diese Stelle zu verlassen.",
            "Press Back to leave this place."},
        {"how to ask", &SpokenWords::howToAsk,
            "Drücken Sie Lauter oder Leiser für die Lautstärke und Hilfe, um all das noch einmal zu hören.",
            "Press Louder or Quieter for the volume, and Help to hear all of this again."},
        {"how to touch", &SpokenWords::howToTouch,
            "Sie können auch mit einem Finger über den Bildschirm streichen, um zu hören, was darunter ist, und "
            "zweimal "
            "tippen, um es zu wählen.",
            "You can also slide a finger over the screen to hear what is under it, and tap twice to choose it."},
        {"a button", kind(element(Role::Button)), "Taste, 3 von 21.", "Button, 3 of 21."},
        {"a switch that is on", kind(element(Role::CheckBox, true, true)), "Schalter, an, 3 von 21.",
            "Switch, on, 3 of 21."},
        {"a switch that is off", kind(element(Role::Button, true, false)), "Schalter, aus, 3 von 21.",
            "Switch, off, 3 of 21."},
        {"a choice that is chosen", kind(element(Role::RadioButton, true, true)), "Auswahl, gewählt, 3 von 21.",
            "Choice, chosen, 3 of 21."},
        {"a choice that is not", kind(element(Role::RadioButton, true, false)), "Auswahl, nicht gewählt, 3 von 21.",
            "Choice, not chosen, 3 of 21."},
        {"a slider", kind(element(Role::Slider)), "Regler, 3 von 21. Auswählen schiebt ihn weiter.",
            "Slider, 3 of 21. Select moves it on."},
        {"a heading", kind(element(Role::Heading)), "Überschrift, 3 von 21.", "Heading, 3 of 21."},
        {"a picture", kind(element(Role::Graphic)), "Bild, 3 von 21.", "Picture, 3 of 21."},
        {"a paragraph", kind(element(Role::StaticText)), "Text, 3 von 21.", "Text, 3 of 21."},
        {"switched on", [](const SpokenWords &words) { return words.switched(true); }, "Eingeschaltet.",
            "Switched on."},
        {"switched off", [](const SpokenWords &words) { return words.switched(false); }, "Ausgeschaltet.",
            "Switched off."},
        {"the volume", [](const SpokenWords &words) { return words.volume(80); }, "Lautstärke: 80 Prozent.",
            "Volume: 80 percent."},
        {"a part of the time", [](const SpokenWords &words) { return words.timeSpan(u"2005"_s, u"2009"_s); },
            "Von 2005 bis 2009", "From 2005 to 2009"},
        {"the whole time", &SpokenWords::wholeTime, "Die ganze Zeit wird gezeigt.", "The whole time is shown."},
        {"still there", &SpokenWords::stillThere, "Sind Sie noch da?", "Are you still there?"},
        {"seconds", [](const SpokenWords &words) { return words.secondsLeft(30); },
            "In 30 Sekunden beginnt alles wieder von vorn.",
            "Everything starts again from the beginning in 30 seconds."},
        {"any key", &SpokenWords::anyKey, "Drücken Sie irgendeine Taste, um weiterzumachen.",
            "Press any key to go on."},
        {"it goes on", &SpokenWords::goesOn, "Machen Sie weiter, wo Sie waren.", "Go on where you were."},
        {"nothing to choose", &SpokenWords::nothingToChoose,
            "Hier gibt es nichts auszuwählen. Drücken Sie Abwärts, um weiterzugehen.",
            "There is nothing to choose here. Press Down to go on."},
        {"nothing further", &SpokenWords::nothingFurther, "Hier gibt es keinen nächsten Eintrag.",
            "There is no next entry here."},
    };
}

} // namespace

class TestSpokenWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItInGermanAndEnglish_data()
    {
        QTest::addColumn<qsizetype>("index");
        const QList<Template> all = templates();
        for (qsizetype index = 0; index < all.size(); ++index)
            QTest::newRow(all[index].name) << index;
    }

    void saysItInGermanAndEnglish()
    {
        QFETCH(const qsizetype, index);
        const Template sentence = templates().at(index);
        QCOMPARE(sentence.say(SpokenWords(u"de"_s)), (Utterance{QString::fromUtf8(sentence.german), u"de"_s, {}}));
        QCOMPARE(sentence.say(SpokenWords(u"en"_s)), (Utterance{QString::fromUtf8(sentence.english), u"en"_s, {}}));
    }

    void everyLanguageHasAllOfIt()
    {
        const QStringList files = QDir(u":/words"_s).entryList({u"masterplan_*.qm"_s});
        QVERIFY(files.size() >= 3);
        for (const QString &file : files) {
            const QString language = file.mid(11).chopped(3);
            const SpokenWords words(language);
            QCOMPARE(words.language(), language);
            for (const Template &sentence : templates()) {
                const Utterance said = sentence.say(words);
                const QByteArray place = language.toUtf8() + ": " + sentence.name + ": " + said.text.toUtf8();
                QVERIFY2(!said.text.isEmpty() && !said.text.contains(u'%'), place);
                QCOMPARE(said.language, language);
                const bool isTranslated = language == u"en" || said.text != QString::fromUtf8(sentence.english);
                QVERIFY2(isTranslated, place);
            }
        }
    }

    void aLanguageWithoutWordsIsSpokenToInEnglish()
    {
        const Utterance said = SpokenWords(u"haw"_s).offer(u"ʻŌlelo Hawaiʻi"_s);
        QCOMPARE(said.text, u"For ʻŌlelo Hawaiʻi, press Select."_s);
        QCOMPARE(said.language, u"en"_s);
    }

    void aVariantIsSpokenToAsItself()
    {
        QCOMPARE(SpokenWords(u"de-AT"_s).language(), u"de-AT"_s);
        QCOMPARE(SpokenWords(u"de-simple"_s).switched(true), (Utterance{u"Jetzt ist es an."_s, u"de-simple"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(TestSpokenWords)
#include "tst_spokenwords.moc"
