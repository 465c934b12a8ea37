// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

struct _FcCharSet; // NOLINT(bugprone-reserved-identifier): the name is fontconfig's own

namespace Masterplan {

/// Which characters typefaces have.
class GlyphCoverage {
public:
    virtual ~GlyphCoverage() = default;

    [[nodiscard]] virtual bool hasFamily(const QString &family) const = 0;
    /// Whether every upright face of the family has it, so that it is there in bold too.
    [[nodiscard]] virtual bool has(const QString &family, char32_t character) const = 0;
    /// Whether any font has it.
    [[nodiscard]] virtual bool hasAnywhere(char32_t character) const = 0;
};

/// The fonts of this machine, as fontconfig knows them.
class FontCoverage final : public GlyphCoverage {
public:
    /// Asks for every font, once.
    FontCoverage();

    [[nodiscard]] bool hasFamily(const QString &family) const override { return m_families.contains(family); }
    [[nodiscard]] bool has(const QString &family, char32_t character) const override;
    [[nodiscard]] bool hasAnywhere(char32_t character) const override;

private:
    using CharSet = std::shared_ptr<_FcCharSet>;

    QHash<QString, CharSet> m_families; ///< what all upright faces have
    CharSet m_all;
};

} // namespace Masterplan
