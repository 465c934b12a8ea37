// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

#include "Model/wordfiles.h"
#include "content/bundlereader.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

/// A message of a file of words, as lupdate and Linguist write it.
struct Message {
    QString context;
    QString source;
    QString explanation;
    QStringList translations; ///< several of what is counted
    bool isCounted = false;
    bool isFinished = true;

    [[nodiscard]] QString key() const { return context + u": "_s + source; }
};

struct WordFile {
    QString language;
    QList<Message> messages;
};

QString folder()
{
    return QStringLiteral(MASTERPLAN_SOURCE_DIR "/resources/translations/");
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes", true};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"extracomment") {
            message.explanation = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (!message.isCounted) {
                message.translations = QStringList{xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::optional<WordFile> readWords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    WordFile words;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"TS") {
            words.language = xml.attributes().value(u"language"_s).toString();
        } else if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            words.messages.append(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(words);
}

QStringList keysOf(const WordFile &words)
{
    QStringList keys;
    std::ranges::transform(words.messages, std::back_inserter(keys), &Message::key);
    keys.sort();
    return keys;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?[0-9n]"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();) {
        places.append(match.next().captured());
    }
    places.sort();
    return places;
}

} // namespace

/// The program's own words in every language: the folder of the words says which there are.
class TestProgramWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_wanted = readWords(folder() + u"masterplan_en.ts"_s).value_or(WordFile());
        QVERIFY(!m_wanted.messages.isEmpty());
    }

    void theLanguagesOfTheBundleHaveWords()
    {
        const QStringList files = QDir(folder()).entryList({u"masterplan_*.ts"_s});
        const Bundle bundle = readBundle(u":/bundle"_s).bundle.value_or(Bundle());
        QVERIFY(!bundle.languages.isEmpty());
        for (const Language &language : bundle.languages) {
            QVERIFY2(files.contains(u"masterplan_%1.ts"_s.arg(language.tag)), qPrintable(language.tag));
            QTranslator words;
            QVERIFY(loadProgramWords(words, language.tag));
            QVERIFY2(words.filePath().endsWith(u"_%1.qm"_s.arg(language.tag)), qPrintable(words.filePath()));
        }
    }

    void eachLanguageHasEveryWord_data() { eachFile(); }
    void eachLanguageHasEveryWord()
    {
        QFETCH(const QString, language);
        const std::optional<WordFile> words = readWords(folder() + u"masterplan_%1.ts"_s.arg(language));
        QVERIFY(words);
        QCOMPARE(words->language, language.section(u'-', 0, 0)); // Linguist knows no plain language
        QCOMPARE(keysOf(*words), keysOf(m_wanted));
        for (const Message &message : words->messages) {
            QVERIFY2(message.isFinished, qPrintable(message.key()));
            QVERIFY2(!message.translations.isEmpty(), qPrintable(message.key()));
            for (const QString &translation : message.translations) {
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.key()));
                QStringList places = placesIn(translation);
                QStringList expected = placesIn(message.source);
                if (message.isCounted) { // "one second", "two seconds" need no figure
                    places.removeAll(u"%n"_s);
                    expected.removeAll(u"%n"_s);
                }
                QVERIFY2(places == expected, qPrintable(message.key() + u" → "_s + translation));
            }
        }
    }

    /// Every number finds words of its own; what has too few forms has none for some of them.
    void eachLanguageCounts_data() { eachFile(); }
    void eachLanguageCounts()
    {
        QFETCH(const QString, language);
        const std::optional<WordFile> words = readWords(folder() + u"masterplan_%1.ts"_s.arg(language));
        QVERIFY(words);
        QTranslator translator;
        QVERIFY(loadProgramWords(translator, language));
        for (const Message &message : words->messages) {
            if (!message.isCounted) {
                continue;
            }
            QStringList said;
            for (int number = 0; number <= 200; ++number) {
                const QString sentence = translator.translate(
                    message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr, number);
                QVERIFY2(!sentence.isEmpty(), qPrintable(u"%1: %2"_s.arg(message.key()).arg(number)));
                if (!said.contains(sentence)) {
                    said.append(sentence);
                }
            }
            for (const QString &form : message.translations) {
                QVERIFY2(said.contains(form), qPrintable(form)); // none that no number asks for
            }
        }
    }

private:
    static void eachFile()
    {
        QTest::addColumn<QString>("language");
        const QStringList files = QDir(folder()).entryList({u"masterplan_*.ts"_s});
        for (const QString &file : files) {
            const QString language = file.section(u'_', 1).chopped(3);
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }

    WordFile m_wanted;
};

QTEST_GUILESS_MAIN(TestProgramWords)
#include "tst_programwords.moc"
