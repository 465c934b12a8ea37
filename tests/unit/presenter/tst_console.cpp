// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "desk.h"
#include "presenter/clockpanel.h"
#include "presenter/messagebar.h"
#include "presenter/notespanel.h"
#include "presenter/reportpanel.h"
#include "presenter/searchfield.h"
#include "presenter/stopspanel.h"
#include "presenter/toureditor.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QPushButton *button(QWidget &within, const QString &words)
{
    const QList<QPushButton *> all = within.findChildren<QPushButton *>();
    const auto found = std::find_if(all.cbegin(), all.cend(),
        [&](const QPushButton *one) { return one->text().startsWith(words) && one->isVisibleTo(&within); });
    return found == all.cend() ? nullptr : *found;
}

QString wordsOf(QWidget &part)
{
    QStringList words;
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        words.append(label->text());
    }
    return words.join(u" | "_s);
}

} // namespace

class TestConsole final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysLeadThroughTheStops()
    {
        Desk desk;
        desk.press(Qt::Key_PageDown);
        QCOMPARE(desk.talk.current(), 0);
        QCOMPARE(desk.talk.state(), Talk::State::Running);
        desk.press(Qt::Key_PageDown);
        QCOMPARE(desk.audience.visit().itemId(), desk.stop(1).show);
        QVERIFY(desk.part<NotesPanel>().toPlainText().contains(desk.stop(1).notes.mid(2, 12)));
        QCOMPARE(desk.part<StopsPanel>().currentIndex().row(), 1);
        desk.press(Qt::Key_PageUp);
        QCOMPARE(desk.talk.current(), 0);
    }

    void aDetourIsSaidAndLeadsBack()
    {
        Desk desk;
        desk.presentation.goTo(1);
        desk.presentation.open(desk.stop(3).show);
        QVERIFY(desk.talk.isOffPath());
        QVERIFY(button(desk.console, u"Back to the tour"_s));
        desk.press(Qt::Key_R);
        QVERIFY(!desk.talk.isOffPath());
        QCOMPARE(desk.audience.visit().itemId(), desk.stop(1).show);
        QVERIFY(!button(desk.console, u"Back to the tour"_s));
    }

    void aFewLettersOpenAnItem()
    {
        Desk desk;
        desk.presentation.goTo(0);
        desk.press(Qt::Key_S);
        QTRY_VERIFY(desk.console.findChildren<SearchField *>().contains(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"bildu"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.audience.visit().screen(), Visit::Screen::Detail);
        QVERIFY(desk.talk.isOffPath());
    }

    void escapeTakesBackOneThingAfterTheOther()
    {
        Desk desk;
        desk.presentation.goTo(1);
        desk.presentation.perform(Command::Black);
        desk.presentation.perform(Command::Magnify);
        desk.presentation.perform(Command::Overview);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.presentation.tool(), Presentation::Tool::Magnifier);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.presentation.tool(), Presentation::Tool::Touch);
        QCOMPARE(desk.audience.window.cover(), Cover::Black);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.audience.window.cover(), Cover::NoCover);
        QVERIFY(!desk.console.messages().isAsking());
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.console.messages().isAsking());
        QCOMPARE(desk.talk.state(), Talk::State::Running);
    }

    void theEndAsksAndReports()
    {
        Desk desk;
        desk.presentation.goTo(0);
        desk.audience.clock.advance(75s);
        desk.presentation.perform(Command::End);
        QCOMPARE(desk.talk.state(), Talk::State::Running);
        button(desk.console.messages(), u"End"_s)->click();
        QCOMPARE(desk.talk.state(), Talk::State::Ended);
        auto &report = desk.part<ReportPanel>();
        QVERIFY(report.isVisible());
        button(report, u"Save as CSV"_s)->click();
        QFile csv(desk.path(u"Times of the talk.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("75"));
    }

    void paceIsCalmForAMinuteAndThenInWords()
    {
        Desk desk;
        desk.presentation.goTo(0);
        desk.audience.clock.advance(100s);
        auto &clock = desk.part<ClockPanel>();
        QVERIFY2(wordsOf(clock).contains(u"01:40"_s), qPrintable(wordsOf(clock)));
        const auto words = clock.findChildren<QLabel *>();
        const auto pace = [&words] {
            QStringList paces;
            for (const QLabel *label : words) {
                paces.append(label->property("pace").toString());
            }
            paces.removeAll(QString());
            return paces;
        };
        QCOMPARE(pace(), QStringList{u"calm"_s});
        QVERIFY(wordsOf(clock).contains(u"40 s behind the plan"_s));
        desk.audience.clock.advance(60s);
        QCOMPARE(pace(), QStringList{u"behind"_s});
        QVERIFY(wordsOf(clock).contains(u"1:40 min behind the plan"_s));
    }

    void aTalkThatWasBrokenOffIsOffered()
    {
        Desk desk;
        desk.presentation.goTo(2);
        desk.audience.clock.advance(90s);
        desk.talk.pause();
        const TalkRecord record = desk.talk.record();
        Desk again;
        again.console.offerToGoOn(
            record, [&] { again.presentation.goOn(again.shelf.planOf(record), record); }, [] {});
        QCOMPARE(again.console.messages().words(), u"Go on with the talk at stop 3, 01:30?"_s);
        button(again.console.messages(), u"Go on"_s)->click();
        QCOMPARE(again.talk.current(), 2);
        QCOMPARE(again.talk.elapsed(), 90'000);
        QCOMPARE(again.audience.visit().itemId(), again.stop(2).show);
    }

    void aTalkInTheTimelinesOrderGoesOnInIt()
    {
        Desk desk;
        desk.presentation.setPlan(desk.shelf.plans().constLast());
        desk.presentation.goTo(1);
        const TalkRecord record = desk.talk.record();
        QCOMPARE(desk.shelf.planOf(record).origin, TalkPlan::Origin::TimelineOrder);
    }

    void aWordWaitsUntilAQuestionIsAnswered()
    {
        Desk desk;
        MessageBar &messages = desk.console.messages();
        QStringList answers;
        messages.tell(u"Red?"_s, {{u"Yes"_s, [&] { answers.append(u"red"_s); }}});
        messages.tell(u"Blue?"_s, {{u"Yes"_s, [&] { answers.append(u"blue"_s); }}});
        messages.tell(u"Red?"_s, {{u"Yes"_s, [&] { answers.append(u"red again"_s); }}});
        messages.tell(u"Paper is out."_s);
        QCOMPARE(messages.words(), u"Red?"_s);
        button(messages, u"Yes"_s)->click();
        QCOMPARE(messages.words(), u"Blue?"_s);
        button(messages, u"Yes"_s)->click();
        QCOMPARE(messages.words(), u"Paper is out."_s);
        QVERIFY(!messages.isAsking());
        QCOMPARE(answers, (QStringList{u"red again"_s, u"blue"_s}));
    }

    void notesKeepTheirSizeUntilTheNextTalk()
    {
        Desk desk;
        const QSignalSpy resized(&desk.console, &Console::notesResized);
        const int before = desk.part<NotesPanel>().textSize();
        desk.presentation.perform(Command::NotesLarger);
        QCOMPARE(resized.size(), 1);
        QVERIFY(resized.constFirst().constFirst().toInt() > before);
        Desk again;
        again.console.setNotesSize(resized.constFirst().constFirst().toInt());
        QCOMPARE(again.part<NotesPanel>().textSize(), desk.part<NotesPanel>().textSize());
    }

    void anOwnTourIsMadeWithoutJson()
    {
        Desk desk;
        const int bundleTours = int(desk.shelf.plans().size());
        desk.presentation.perform(Command::EditTour);
        auto &editor = desk.part<TourEditor>();
        QVERIFY(editor.isVisible());
        const QString first = desk.stop(0).title;
        button(editor, u"Move down"_s)->click();
        editor.findChild<QLineEdit *>()->setFocus();
        button(editor, u"Save"_s)->click();
        QCOMPARE(desk.shelf.plans().size(), bundleTours + 1);
        QCOMPARE(desk.talk.plan().origin, TalkPlan::Origin::OwnTour);
        QCOMPARE(desk.stop(1).title, first);
        button(editor, u"Delete the tour"_s)->click();
        QCOMPARE(desk.shelf.plans().size(), bundleTours + 1);
        button(desk.console.messages(), u"Delete"_s)->click();
        QCOMPARE(desk.shelf.plans().size(), bundleTours);
    }

    void notesGoToAPdf()
    {
        Desk desk;
        desk.presentation.perform(Command::PrintNotes);
        button(desk.console.messages(), u"Save as PDF"_s)->click();
        QFile pdf(desk.path(desk.talk.plan().title + u".pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(pdf.size() > 5'000);
    }

    void theListOfStopsIsAModel()
    {
        Desk desk;
        const QAbstractItemModelTester tester(
            desk.part<StopsPanel>().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        desk.presentation.goTo(1);
        desk.audience.clock.advance(61s);
        const QModelIndex row = desk.part<StopsPanel>().model()->index(1, 0);
        QCOMPARE(row.data(StopsModel::TimesRole).toString(), u"1:01 / 1:30"_s);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(u"Stop 2 of "_s));
        desk.presentation.setPlan(timelineOrder(desk.audience.exhibition.catalogue(), u"en"_s));
    }

    void whateverTakesTheFocusSaysWhatItIs()
    {
        Desk desk;
        for (QWidget *widget : desk.console.findChildren<QWidget *>()) {
            const bool isInner = widget->objectName().startsWith("qt_"_L1);
            if (widget->focusPolicy() == Qt::NoFocus || isInner) {
                continue;
            }
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(accessible);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
