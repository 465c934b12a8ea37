// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "barmodel.h"
#include "markermodel.h"
#include "overviewmodel.h"
#include "tickmodel.h"
#include "timelinelayout.h"
#include "timescale.h"

namespace Masterplan {

/// What QML shows of a timeline: which part of it, and the bars, markers and ticks of that part.
///
/// The axis is at y = height. x of the models' rows counts from originX, which alone changes while the picture is
/// dragged; rows change when the zoom does or when others come near.
class TimelineView final : public QObject {
    Q_OBJECT
    Q_PROPERTY(qreal width READ width WRITE setWidth NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal height READ height WRITE setHeight NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal targetSize READ targetSize WRITE setTargetSize NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal gap READ gap WRITE setGap NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal laneHeight READ laneHeight WRITE setLaneHeight NOTIFY plotChanged FINAL)
    /// Between a bar's beginning or end and its texts, and what is kept free of texts at its end (for a button).
    Q_PROPERTY(qreal barPadding READ barPadding WRITE setBarPadding NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal pictogramSize READ pictogramSize WRITE setPictogramSize NOTIFY plotChanged FINAL)
    Q_PROPERTY(qreal barActionWidth READ barActionWidth WRITE setBarActionWidth NOTIFY plotChanged FINAL)
    /// Any other number than before: fonts or text sizes changed, everything is measured again.
    Q_PROPERTY(int textRevision READ textRevision WRITE setTextRevision NOTIFY textRevisionChanged FINAL)
    /// The day in the middle of the picture (Julian day number), kept within the story.
    Q_PROPERTY(double centre READ centre WRITE setCentre NOTIFY placeChanged FINAL)
    /// log2 of the pixels a day takes, kept within its limits.
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY placeChanged FINAL)

    /// How far a finger pulls beyond the ends of the story, in pixels of its way; the picture gives way by less.
    Q_PROPERTY(qreal pull READ pull WRITE setPull NOTIFY placeChanged FINAL)

    Q_PROPERTY(qreal originX READ originX NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool isMirrored READ isMirrored NOTIFY isMirroredChanged FINAL)
    Q_PROPERTY(bool isAllShown READ isAllShown NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoEarlier READ canGoEarlier NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoLater READ canGoLater NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoCloser READ canGoCloser NOTIFY placeChanged FINAL)
    Q_PROPERTY(bool canGoWider READ canGoWider NOTIFY placeChanged FINAL)
    /// The first and the last day in sight, in words and as exactly as the axis tells days apart.
    Q_PROPERTY(QString visibleFrom READ visibleFrom NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString visibleTo READ visibleTo NOTIFY placeChanged FINAL)

    /// What is in sight of the picture that shows all, from 0 at its left edge to 1 at its right one.
    Q_PROPERTY(qreal visibleLeft READ visibleLeft NOTIFY placeChanged FINAL)
    Q_PROPERTY(qreal visibleRight READ visibleRight NOTIFY placeChanged FINAL)

    Q_PROPERTY(Masterplan::OverviewModel *overview READ overview CONSTANT FINAL)
    Q_PROPERTY(Masterplan::BarModel *bars READ bars CONSTANT FINAL)
    Q_PROPERTY(Masterplan::MarkerModel *markers READ markers CONSTANT FINAL)
    Q_PROPERTY(Masterplan::TickModel *ticks READ ticks CONSTANT FINAL)

public:
    /// While one exists, changes of anything but the place are gathered: the picture is laid out once, when the last
    /// one goes.
    class Gathering final {
    public:
        explicit Gathering(TimelineView &view);
        ~Gathering();
        Q_DISABLE_COPY_MOVE(Gathering)

    private:
        TimelineView &m_view;
    };

    /// `measure` outlives the view.
    explicit TimelineView(const TextMeasure &measure, QObject *parent = nullptr);

    /// Shows all of the bundle.
    void setBundle(const Bundle &bundle);
    /// Shows only these items of the bundle, all of them where there are none; the place stays.
    void setFilter(const QSet<QString> &itemIds);
    /// Says everything in this language of the bundle; the place stays.
    void setLanguage(const QString &languageTag);
    /// Time runs so instead of as the bundle says for the language; none: as it says. The place stays.
    void setDirection(std::optional<Qt::LayoutDirection> direction);

    [[nodiscard]] qreal width() const { return m_plot.width; }
    void setWidth(qreal width);
    [[nodiscard]] qreal height() const { return m_plot.height; }
    void setHeight(qreal height);
    [[nodiscard]] qreal targetSize() const { return m_plot.targetSize; }
    void setTargetSize(qreal targetSize);
    [[nodiscard]] qreal gap() const { return m_plot.gap; }
    void setGap(qreal gap);
    [[nodiscard]] qreal laneHeight() const { return m_plot.laneHeight; }
    void setLaneHeight(qreal laneHeight);
    [[nodiscard]] qreal barPadding() const { return m_plot.barPadding; }
    void setBarPadding(qreal barPadding);
    [[nodiscard]] qreal barActionWidth() const { return m_plot.barActionWidth; }
    void setBarActionWidth(qreal barActionWidth);
    [[nodiscard]] qreal pictogramSize() const { return m_plot.pictogramSize; }
    void setPictogramSize(qreal pictogramSize);
    [[nodiscard]] int textRevision() const { return m_textRevision; }
    void setTextRevision(int textRevision);
    [[nodiscard]] double centre() const { return m_centre; }
    void setCentre(double centre);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    [[nodiscard]] qreal pull() const { return m_pull; }
    void setPull(qreal pull);
    [[nodiscard]] qreal originX() const;
    [[nodiscard]] bool isMirrored() const { return m_isMirrored; }
    [[nodiscard]] bool isAllShown() const;
    [[nodiscard]] bool canGoEarlier() const;
    [[nodiscard]] bool canGoLater() const;
    [[nodiscard]] bool canGoCloser() const;
    [[nodiscard]] bool canGoWider() const;
    [[nodiscard]] QString visibleFrom() const;
    [[nodiscard]] QString visibleTo() const;

    [[nodiscard]] qreal visibleLeft() const;
    [[nodiscard]] qreal visibleRight() const;

    [[nodiscard]] OverviewModel *overview() { return &m_overview; }
    [[nodiscard]] BarModel *bars() { return &m_bars; }
    [[nodiscard]] MarkerModel *markers() { return &m_markers; }
    [[nodiscard]] TickModel *ticks() { return &m_ticks; }
    [[nodiscard]] const TimelineLayout &layout() const { return m_layout; }

    /// The picture follows a finger that moved by dx pixels.
    Q_INVOKABLE void panBy(qreal dx);
    /// The same, and beyond the ends it pulls.
    Q_INVOKABLE void dragBy(qreal dx);
    /// Shows everything `factor` times as wide; the day under x stays there.
    Q_INVOKABLE void zoomBy(qreal factor, qreal x);
    /// Once a zoom has ended: makes the rows that a drag would have to wait for.
    Q_INVOKABLE void prepareForDrag();
    Q_INVOKABLE void showAll();
    /// As it was when the bundle was set.
    Q_INVOKABLE void reset() { showAll(); }

    // Where the buttons lead, for animations.
    Q_INVOKABLE double earlierCentre() const;
    Q_INVOKABLE double laterCentre() const;
    Q_INVOKABLE double closerZoom() const;
    Q_INVOKABLE double widerZoom() const;
    Q_INVOKABLE double allCentre() const;
    Q_INVOKABLE double allZoom() const;

    /// Where a tap on the counted marker in this row of `markers` leads: its events fill most of the picture.
    Q_INVOKABLE double clusterCentre(int row) const;
    Q_INVOKABLE double clusterZoom(int row) const;
    /// Goes there. Where the events are of the same day and no zoom can part them, the answer is the first one's id: it
    /// opens, and the others are reached from it with next; otherwise the answer is empty.
    Q_INVOKABLE QString openCluster(int row);

    /// The item whose bar, marker or label is hit at x, y (of the plot); empty where there is none or a counted marker.
    Q_INVOKABLE QString itemAt(qreal x, qreal y) const;
    /// The row of the counted marker that is hit, else -1.
    Q_INVOKABLE int clusterAt(qreal x, qreal y) const;
    /// The neighbours in the order of time; the first (last) item after (before) an unknown id; empty at the ends.
    Q_INVOKABLE QString nextItem(const QString &itemId) const;
    Q_INVOKABLE QString previousItem(const QString &itemId) const;
    /// Goes as little as needed for the item to stand in the picture, out of any counted marker.
    Q_INVOKABLE void reveal(const QString &itemId);
    Q_INVOKABLE double revealCentre(const QString &itemId) const;
    Q_INVOKABLE double revealZoom(const QString &itemId) const;

Q_SIGNALS:
    void plotChanged();
    void textRevisionChanged();
    void placeChanged();
    /// Rows were made, also such as are out of sight.
    void frameMade();
    void isMirroredChanged();

private:
    /// What a frame holds on either side of what is in sight.
    enum class Margin {
        ForZoom, ///< as little as what is in sight depends on, as each step of a zoom makes a frame
        ForPan ///< enough that most steps of a drag make none
    };

    void changePlot(qreal TimePlot::*measure, qreal value);
    /// Whatever the rows depend on but the place changed.
    void relayout();
    void goTo(double centre, double zoom);
    /// Makes the rows for what is in sight and a margin around it.
    void fill(double anchor, Margin margin);
    /// Days on either side.
    [[nodiscard]] double marginAround(const TimeRange &visible) const;
    void followPan();
    void keepLabelsInSight();
    [[nodiscard]] double earliestCentre() const;
    [[nodiscard]] double latestCentre() const;
    [[nodiscard]] std::optional<Cluster> clusterIn(int row) const;
    /// A row of the bars, or, behind these, of the markers; -1 where nothing is hit.
    [[nodiscard]] int thingAt(qreal x, qreal y) const;
    [[nodiscard]] double clamped(double centre, double zoom) const;
    [[nodiscard]] double clampedZoom(double zoom) const;
    [[nodiscard]] TimeScale scale() const;
    [[nodiscard]] TimeScale wholeScale() const;
    [[nodiscard]] qreal overshoot() const;

    TimePlot m_plot;
    TimelineLayout m_layout;
    OverviewModel m_overview;
    BarModel m_bars;
    MarkerModel m_markers;
    TickModel m_ticks;
    TimeFrame m_frame;
    Margin m_margin = Margin::ForPan; ///< of the frame
    QList<BarRow> m_barRows; ///< with labels where they are while the whole bar is in sight
    double m_centre = 0;
    double m_zoom = 0;
    qreal m_pull = 0;
    int m_textRevision = 0;
    int m_gatherings = 0;
    bool m_hasGathered = false; ///< something that is to be laid out
    bool m_isMirrored = false;
    bool m_showsAll = true; ///< so that a new size shows all again
};

} // namespace Masterplan
