// SPDX-License-Identifier: GPL-3.0-or-later
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <memory>

#include "Model/reusingrepeater.h"

using namespace Qt::StringLiterals;

/// Names, each shown by an item.
class ReusingRepeaterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsEachRowInItsOrder();
    void aRowThatGoesTakesItsItemOutOfSight();
    void aRowThatComesTakesOnAnItemThatIsLeft();
    void severalRowsComeAndGoAnywhere();
    void onlyWhatChangedIsTold();
    void whatGoesLosesTheFocus();
    void anotherModelIsShownAnew();
    void aModelThatDiesTakesAllWithIt();

private:
    /// What is to be seen, from the lowest to the uppermost.
    [[nodiscard]] QStringList shown() const;
    void checkRows() const;

    QQmlEngine m_engine;
    std::unique_ptr<QStringListModel> m_model;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<ReusingRepeater> m_repeater;
};

void ReusingRepeaterTest::init()
{
    m_model = std::make_unique<QStringListModel>(QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    QQmlComponent component(&m_engine);
    component.setData("pragma ComponentBehavior: Bound\n"
                      "import QtQuick\n"
                      "import Masterplan.Model\n"
                      "ReusingRepeater {\n"
                      "    FocusScope {\n"
                      "        required property string display\n"
                      "        required property int index\n"
                      "        readonly property string words: display + index\n"
                      "    }\n"
                      "}",
        QUrl());
    m_repeater.reset(qobject_cast<ReusingRepeater *>(
        component.createWithInitialProperties({{u"model"_s, QVariant::fromValue(m_model.get())}})));
    QVERIFY2(m_repeater, qPrintable(component.errorString()));
    m_window = std::make_unique<QQuickWindow>();
    m_repeater->setParentItem(m_window->contentItem());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void ReusingRepeaterTest::cleanup()
{
    m_repeater.reset();
    m_window.reset();
    m_model.reset();
}

QStringList ReusingRepeaterTest::shown() const
{
    QStringList words;
    for (const QQuickItem *item : m_repeater->childItems()) {
        if (item->isVisible())
            words.append(item->property("words").toString());
    }
    return words;
}

void ReusingRepeaterTest::checkRows() const
{
    QStringList expected;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        expected.append(m_model->stringList().at(row) + QString::number(row));
        QVERIFY(m_repeater->itemAt(row));
        QCOMPARE(m_repeater->itemAt(row)->property("words").toString(), expected.last());
    }
    QCOMPARE(m_repeater->count(), m_model->rowCount());
    QVERIFY(!m_repeater->itemAt(m_model->rowCount()));
    QCOMPARE(shown(), expected);
}

void ReusingRepeaterTest::showsEachRowInItsOrder()
{
    QCOMPARE(shown(), QStringList({u"a0"_s, u"b1"_s, u"c2"_s, u"d3"_s}));
    checkRows();
    QVERIFY(!m_repeater->itemAt(-1));
}

void ReusingRepeaterTest::aRowThatGoesTakesItsItemOutOfSight()
{
    const QSignalSpy counted(m_repeater.get(), &ReusingRepeater::countChanged);
    m_model->removeRow(1);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(shown(), QStringList({u"a0"_s, u"c1"_s, u"d2"_s}));
    checkRows();
}

void ReusingRepeaterTest::aRowThatComesTakesOnAnItemThatIsLeft()
{
    QQuickItem *item = m_repeater->itemAt(3);
    m_model->removeRow(3);
    QVERIFY(!item->isVisible());
    // As QStringListModel tells it, a row comes without words and is given them.
    m_model->insertRow(1);
    QCOMPARE(m_repeater->itemAt(1), item);
    m_model->setData(m_model->index(1), u"new"_s);
    QCOMPARE(shown(), QStringList({u"a0"_s, u"new1"_s, u"b2"_s, u"c3"_s}));
    checkRows();
}

void ReusingRepeaterTest::severalRowsComeAndGoAnywhere()
{
    m_model->insertRows(4, 3);
    checkRows();
    m_model->removeRows(1, 4);
    checkRows();
    m_model->insertRows(0, 2);
    checkRows();
    m_model->removeRows(0, m_model->rowCount());
    checkRows();
    m_model->insertRows(0, 9);
    checkRows();
}

void ReusingRepeaterTest::onlyWhatChangedIsTold()
{
    const QSignalSpy same(m_repeater->itemAt(0), SIGNAL(displayChanged()));
    const QSignalSpy other(m_repeater->itemAt(2), SIGNAL(displayChanged()));
    m_model->setData(m_model->index(2), u"other"_s);
    QCOMPARE(same.count(), 0);
    QCOMPARE(other.count(), 1);
    checkRows();
}

void ReusingRepeaterTest::whatGoesLosesTheFocus()
{
    QQuickItem *item = m_repeater->itemAt(0);
    item->forceActiveFocus();
    QVERIFY(item->hasActiveFocus());
    m_model->removeRow(0);
    QVERIFY(!item->hasFocus());
    QVERIFY(!item->hasActiveFocus());
    m_model->insertRow(0);
    QCOMPARE(m_repeater->itemAt(0), item);
    QVERIFY(!item->hasActiveFocus());
}

void ReusingRepeaterTest::anotherModelIsShownAnew()
{
    auto other = std::make_unique<QStringListModel>(QStringList{u"x"_s});
    const QSignalSpy changed(m_repeater.get(), &ReusingRepeater::modelChanged);
    m_repeater->setModel(other.get());
    m_repeater->setModel(other.get());
    QCOMPARE(changed.count(), 1);
    m_model->insertRow(0); // unheard
    m_model.swap(other);
    checkRows();
    m_model->setStringList({u"y"_s, u"z"_s});
    checkRows();
    m_model->sort(0, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringList({u"z0"_s, u"y1"_s}));
    m_repeater->setModel(nullptr);
    QCOMPARE(m_repeater->count(), 0);
    QCOMPARE(shown(), QStringList());
}

void ReusingRepeaterTest::aModelThatDiesTakesAllWithIt()
{
    m_model.reset();
    QVERIFY(!m_repeater->model());
    QCOMPARE(m_repeater->count(), 0);
    QCOMPARE(shown(), QStringList());
}

QTEST_MAIN(ReusingRepeaterTest)
#include "tst_reusingrepeater.moc"
