// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "Theme/picturefiles.h"

using namespace Qt::StringLiterals;

namespace {

const QString media = QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/many-media/media/");

} // namespace

class PictureFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picturesAreDecodedAsLargeAsAnImageHasThem_data();
    void picturesAreDecodedAsLargeAsAnImageHasThem();
    void aFileIsFoundByItsSource_data();
    void aFileIsFoundByItsSource();
    void noFileHasNoSource();
};

void PictureFilesTest::picturesAreDecodedAsLargeAsAnImageHasThem_data()
{
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<bool>("isDrawing");
    QTest::addColumn<QSize>("decoded");
    // Of 400 by 300.
    QTest::newRow("no size") << QSize(0, 0) << false << QSize();
    QTest::newRow("a width") << QSize(200, 0) << false << QSize(200, 150);
    QTest::newRow("a height") << QSize(0, 150) << false << QSize(200, 150);
    QTest::newRow("both: it fits in") << QSize(200, 300) << false << QSize(200, 150);
    QTest::newRow("pixels are not made larger") << QSize(800, 0) << false << QSize();
    QTest::newRow("nor by one side") << QSize(800, 150) << false << QSize(200, 150);
    QTest::newRow("a drawing is") << QSize(800, 0) << true << QSize(800, 600);
    QTest::newRow("a drawing fills both") << QSize(200, 300) << true << QSize(200, 300);
}

void PictureFilesTest::picturesAreDecodedAsLargeAsAnImageHasThem()
{
    QFETCH(QSize, wanted);
    QFETCH(bool, isDrawing);
    QTEST(PictureFiles::decodedSize({400, 300}, wanted, isDrawing), "decoded");
}

void PictureFilesTest::aFileIsFoundByItsSource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::newRow("of pixels") << u"tower.jpg"_s << QSize(240, 320);
    QTest::newRow("a drawing") << u"quay.svg"_s << QSize(240, 135);
    QTest::newRow("with signs that addresses have a use for") << u"100 % #1?.jpg"_s << QSize(240, 320);
}

void PictureFilesTest::aFileIsFoundByItsSource()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QTemporaryDir folder;
    const QString place = folder.filePath(name);
    QVERIFY(QFile::copy(media + (name.endsWith(u".svg"_s) ? u"quay.svg"_s : u"tower.jpg"_s), place));

    QQmlEngine engine;
    const std::unique_ptr<PictureFiles> files(PictureFiles::create(&engine, nullptr));
    const QUrl source = PictureFiles::source(QUrl::fromLocalFile(place));
    auto *provider = static_cast<QQuickImageProvider *>(engine.imageProvider(source.host()));
    QVERIFY(provider);
    // As Qt Quick makes it.
    const QString id = source.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(1);
    QSize natural;
    QCOMPARE(provider->requestImage(id, &natural, {240, 0}).size(), size);
    QVERIFY(natural.width() >= size.width());
}

void PictureFilesTest::noFileHasNoSource()
{
    QCOMPARE(PictureFiles::source({}), QUrl());
}

QTEST_MAIN(PictureFilesTest)
#include "tst_picturefiles.moc"
