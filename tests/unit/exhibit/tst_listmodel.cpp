// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "exhibit/fieldmodel.h"
#include "exhibit/paragraphmodel.h"

using namespace Masterplan;
using namespace Qt::StringLiterals;

namespace {

FieldRow row(const QString &id, const QString &title)
{
    FieldRow field;
    field.itemId = id;
    field.title = title;
    return field;
}

int role(const QAbstractItemModel &model, const QByteArray &name)
{
    return model.roleNames().key(name, -1);
}

} // namespace

/// ListModel, looked at through two of its models.
class TestListModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newWordsForTheSameThingsChangeDataOnly()
    {
        FieldModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRows({row(u"a"_s, u"Eins"_s), row(u"b"_s, u"Zwei"_s), row(u"c"_s, u"C"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({row(u"a"_s, u"One"_s), row(u"b"_s, u"Two"_s), row(u"c"_s, u"C"_s)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{role(model, "title")});
        QCOMPARE(model.index(1).data(role(model, "title")).toString(), u"Two"_s);
    }

    void sameRowsChangeNothing()
    {
        FieldModel model(nullptr);
        const QList<FieldRow> rows{row(u"a"_s, u"One"_s)};
        model.setRows(rows);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows);
        QCOMPARE(reset.count() + changed.count(), 0);
    }

    void otherThingsAreAReset()
    {
        FieldModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setRows({row(u"a"_s, u"One"_s), row(u"b"_s, u"Two"_s)});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy count(&model, &ListModel::countChanged);
        model.setRows({row(u"b"_s, u"Two"_s), row(u"a"_s, u"One"_s)});
        QCOMPARE(reset.count(), 1);
        QCOMPARE(count.count(), 0);
        model.setRows({});
        QCOMPARE(reset.count(), 2);
        QCOMPARE(count.count(), 1);
        QCOMPARE(model.count(), 0);
    }

    void aTextOfAnotherLengthGrowsAndShrinksAtItsEnd()
    {
        ParagraphModel model(nullptr);
        const QAbstractItemModelTester tester(&model);
        model.setText(u"a"_s, {u"Eins.\n\nZwei."_s, u"de"_s, false});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setText(u"a"_s, {u"One.\n\nTwo.\n\n- Three"_s, u"en"_s, false});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.index(2).data(role(model, "isBullet")).toBool(), true);
        model.setText(u"a"_s, {u"Un."_s, u"fr"_s, false});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.index(0).data(role(model, "textLanguage")).toString(), u"fr"_s);
        QCOMPARE(reset.count(), 0);
        model.setText(u"b"_s, {u"Other."_s, u"en"_s, false});
        QCOMPARE(reset.count(), 1);
    }

    void oneTermIsExplainedAtATimeAndNoneInAnotherText()
    {
        const QList<GlossaryTerm> glossary{
            {u"Kai"_s, {u"Mauer"_s, u"de"_s, false}}, {u"Boje"_s, {u"Fass"_s, u"de"_s, false}}};
        const LocalizedText text{u"Am Kai.\n\nDie Boje."_s, u"de"_s, false};
        ParagraphModel model(nullptr);
        model.setText(u"a"_s, text, glossary);
        QSignalSpy changed(&model, &ParagraphModel::openTermChanged);
        QCOMPARE(model.termCount(0), 1);
        QCOMPARE(model.termCount(2), 0);
        const auto open = [&model] { return std::pair(model.openParagraph(), model.openTerm()); };
        model.toggleTerm(0, 0);
        QCOMPARE(open(), std::pair(0, 0));
        model.toggleTerm(1, 0);
        QCOMPARE(open(), std::pair(1, 0));
        model.toggleTerm(1, 1); // is not there
        model.toggleTerm(7, 0);
        model.toggleTerm(1, -1);
        QCOMPARE(open(), std::pair(1, 0));
        model.toggleTerm(1, 0);
        QCOMPARE(open(), std::pair(-1, -1));
        model.toggleTerm(0, 0);
        model.setText(u"a"_s, text, glossary);
        QCOMPARE(open(), std::pair(-1, -1));
        QCOMPARE(changed.count(), 5);
    }
};

QTEST_GUILESS_MAIN(TestListModel)
#include "tst_listmodel.moc"
