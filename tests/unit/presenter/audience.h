// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTest>

#include "content/bundlereader.h"
#include "exhibit/exhibition.h"
#include "presenter/audiencewindow.h"
#include "testlib/fakeclock.h"

namespace Masterplan {

/// The story that is built in.
inline Bundle builtInBundle()
{
    return readBundle(QStringLiteral(MASTERPLAN_SOURCE_DIR "/resources/bundle")).bundle.value();
}

inline Bundle testBundle(const QString &name)
{
    return readBundle(QStringLiteral(MASTERPLAN_TEST_DATA "/bundles/") + name).bundle.value();
}

/// Nothing moves, so that each picture is the last one at once.
inline KioskSettings stillSettings()
{
    KioskSettings settings;
    settings.visit.language = QStringLiteral("en");
    settings.visit.isReducedMotion = true;
    return settings;
}

/// An audience in front of an exhibition.
struct Audience {
    FakeClock clock;
    Exhibition exhibition;
    AudienceWindow window;

    explicit Audience(QSize size = {960, 540}, const Bundle &bundle = builtInBundle())
        : exhibition(bundle, stillSettings(), clock)
        , window(exhibition, {})
    {
        window.resize(size);
        window.show();
    }
    [[nodiscard]] Visit &visit() { return *exhibition.visit(); }
};

/// How much of the picture is another colour, 0 to 1.
inline qreal difference(const QImage &left, const QImage &right)
{
    if (left.size() != right.size()) {
        return 1;
    }
    qint64 count = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            count += left.pixel(x, y) != right.pixel(x, y);
        }
    }
    return qreal(count) / (qreal(left.width()) * left.height());
}

inline bool isAll(const QImage &picture, QColor colour)
{
    QImage plane(picture.size(), picture.format());
    plane.fill(colour);
    return !picture.isNull() && difference(picture, plane) == 0;
}

/// For people to look at, where the environment asks for it.
inline void savePicture(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("MASTERPLAN_PICTURES");
    if (!folder.isEmpty()) {
        QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
    }
}

} // namespace Masterplan
