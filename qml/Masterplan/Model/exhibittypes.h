// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtQml/qqml.h>

#include "exhibit/aboutpage.h"
#include "exhibit/attractloop.h"
#include "exhibit/barmodel.h"
#include "exhibit/creditmodel.h"
#include "exhibit/exhibition.h"
#include "exhibit/fieldmodel.h"
#include "exhibit/findingmodel.h"
#include "exhibit/itemdetail.h"
#include "exhibit/languagemodel.h"
#include "exhibit/markermodel.h"
#include "exhibit/mediamodel.h"
#include "exhibit/medium.h"
#include "exhibit/narrator.h"
#include "exhibit/overviewmodel.h"
#include "exhibit/paragraphmodel.h"
#include "exhibit/picturemodel.h"
#include "exhibit/pictureview.h"
#include "exhibit/playback.h"
#include "exhibit/readaloud.h"
#include "exhibit/relatedmodel.h"
#include "exhibit/sourcemodel.h"
#include "exhibit/staffdoor.h"
#include "exhibit/staffpage.h"
#include "exhibit/tickmodel.h"
#include "exhibit/timelineview.h"
#include "exhibit/visit.h"

// The types of the exhibit library as QML sees them; the library itself links no Qml.

struct ListModelForeign {
    Q_GADGET
    QML_ANONYMOUS
    QML_FOREIGN(Masterplan::ListModel)
};

struct AboutPageForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(AboutPage)
    QML_FOREIGN(Masterplan::AboutPage)
    QML_UNCREATABLE("Made by the program")
};

struct AttractLoopForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(AttractLoop)
    QML_FOREIGN(Masterplan::AttractLoop)
    QML_UNCREATABLE("Made by the program")
};

struct BarModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(BarModel)
    QML_FOREIGN(Masterplan::BarModel)
    QML_UNCREATABLE("Made by the program")
};

struct CreditModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(CreditModel)
    QML_FOREIGN(Masterplan::CreditModel)
    QML_UNCREATABLE("Made by the program")
};

struct ExhibitionForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Exhibition)
    QML_FOREIGN(Masterplan::Exhibition)
    QML_UNCREATABLE("Made by the program")
};

struct FieldModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(FieldModel)
    QML_FOREIGN(Masterplan::FieldModel)
    QML_UNCREATABLE("Made by the program")
};

struct FindingModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(FindingModel)
    QML_FOREIGN(Masterplan::FindingModel)
    QML_UNCREATABLE("Made by the program")
};

struct ItemDetailForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(ItemDetail)
    QML_FOREIGN(Masterplan::ItemDetail)
    QML_UNCREATABLE("Made by the program")
};

struct LanguageModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(LanguageModel)
    QML_FOREIGN(Masterplan::LanguageModel)
    QML_UNCREATABLE("Made by the program")
};

struct MarkerModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(MarkerModel)
    QML_FOREIGN(Masterplan::MarkerModel)
    QML_UNCREATABLE("Made by the program")
};

struct NarratorForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Narrator)
    QML_FOREIGN(Masterplan::Narrator)
    QML_UNCREATABLE("Made by the program")
};

struct OverviewModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(OverviewModel)
    QML_FOREIGN(Masterplan::OverviewModel)
    QML_UNCREATABLE("Made by the program")
};

struct MediaModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(MediaModel)
    QML_FOREIGN(Masterplan::MediaModel)
    QML_UNCREATABLE("Made by the program")
};

struct MediumForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Medium)
    QML_FOREIGN(Masterplan::Medium)
    QML_UNCREATABLE("Made by the program")
};

struct ParagraphModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(ParagraphModel)
    QML_FOREIGN(Masterplan::ParagraphModel)
    QML_UNCREATABLE("Made by the program")
};

struct PictureModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(PictureModel)
    QML_FOREIGN(Masterplan::PictureModel)
    QML_UNCREATABLE("Made by the program")
};

struct PictureViewForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(PictureView)
    QML_FOREIGN(Masterplan::PictureView)
};

struct PlaybackForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Playback)
    QML_FOREIGN(Masterplan::Playback)
    QML_UNCREATABLE("Made by the program")
};

struct ReadAloudForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(ReadAloud)
    QML_FOREIGN(Masterplan::ReadAloud)
    QML_UNCREATABLE("Made by the program")
};

struct RelatedModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(RelatedModel)
    QML_FOREIGN(Masterplan::RelatedModel)
    QML_UNCREATABLE("Made by the program")
};

struct SourceModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(SourceModel)
    QML_FOREIGN(Masterplan::SourceModel)
    QML_UNCREATABLE("Made by the program")
};

struct StaffDoorForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(StaffDoor)
    QML_FOREIGN(Masterplan::StaffDoor)
    QML_UNCREATABLE("Made by the program")
};

struct StaffPageForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(StaffPage)
    QML_FOREIGN(Masterplan::StaffPage)
    QML_UNCREATABLE("Made by the program")
};

struct TickModelForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(TickModel)
    QML_FOREIGN(Masterplan::TickModel)
    QML_UNCREATABLE("Made by the program")
};

struct TimelineViewForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(TimelineView)
    QML_FOREIGN(Masterplan::TimelineView)
    QML_UNCREATABLE("Made by the program")
};

struct VisitForeign {
    Q_GADGET
    QML_NAMED_ELEMENT(Visit)
    QML_FOREIGN(Masterplan::Visit)
    QML_UNCREATABLE("Made by the program")
};
