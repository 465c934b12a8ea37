// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtfdate.h"

namespace Masterplan {

/// Reads one EDTF text; EdtfDate::parse is the way to it. The first problem ends the reading.
class EdtfParser final {
public:
    explicit EdtfParser(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] Result<EdtfDate, EdtfError> parse();

private:
    /// What stands before, between or after the slashes, in characters of the whole text.
    struct Side {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    template<typename Value>
    using Parsed = Result<Value, EdtfError>;

    [[nodiscard]] std::optional<EdtfError> foreignCharacter() const;
    [[nodiscard]] EdtfError foreignCharacterAt(qsizetype position) const;
    [[nodiscard]] Parsed<EdtfDate> parseInterval(qsizetype slash);
    [[nodiscard]] Parsed<EdtfEnd> endKind(Side side) const;
    [[nodiscard]] Parsed<EdtfPoint> parsePoint(Side side);
    [[nodiscard]] Parsed<EdtfPoint> parseLongYear();
    [[nodiscard]] Parsed<EdtfPoint> parseCalendarDate();
    [[nodiscard]] Parsed<EdtfPoint> parseMonth(qint64 year);
    [[nodiscard]] Parsed<EdtfPoint> parseDay(qint64 year, int month);
    [[nodiscard]] Parsed<EdtfPoint> parseUnspecifiedDay(qint64 year);
    [[nodiscard]] std::optional<EdtfError> parseQualifier(EdtfPoint &point);

    [[nodiscard]] bool atEnd() const { return m_position == m_side.end; }
    [[nodiscard]] bool skip(QChar character);
    /// The digits and X that follow.
    [[nodiscard]] QStringView takeDigits();
    /// Why a part of the date has not the digits it needs: a qualifier in its place is a reason of its own.
    [[nodiscard]] tl::unexpected<EdtfError> wrongPart(EdtfProblem problem, qsizetype begin) const;

    QStringView m_text;
    Side m_side;
    qsizetype m_position = 0;
};

} // namespace Masterplan
