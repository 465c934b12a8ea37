// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include "bundle.h"

namespace Masterplan {

/// A bundle that was read and checked once, written down so that it is read again in a fraction of the time. Whatever
/// does not match, the index is as if it were not there:
///
///     "masterplan-index"
///     indexFormat
///     seal: what the index was made of
///     how many sections there are
///     of each section: its size, its CRC-32
///     CRC-32 of all before
///     the sections: all but the texts, as the functions in bundleindex.cpp list it; then, in the order of the bundle's
///     languages, the texts of each (see IndexedTexts)
///
/// Numbers have 32 bits, the lowest byte first; before bytes, and before the elements of a list, stands how many there
/// are; texts are UTF-8. Before a text, and before a list of texts, outside of IndexedTexts stands its place among
/// those that differ, counted from 0; what was there before is not written again.
inline constexpr quint32 indexFormat = 1; ///< to be raised with any change of what a bundle holds, or means

/// The seal is whatever tells the bundle's files from all others.
[[nodiscard]] QByteArray indexOf(const Bundle &bundle, QByteArrayView seal);

/// The bundle of the index in `file`, whose own files are in `root`; nothing where the index is not there, has another
/// seal or is damaged. The texts of a language are taken from the index when something of it is asked for, or from the
/// bundle's file where they are damaged.
[[nodiscard]] std::optional<Bundle> readIndex(const QString &file, QByteArrayView seal, const QString &root);

/// Whether every byte of it is as it was written.
[[nodiscard]] bool isIndexWhole(const QString &file, QByteArrayView seal);

} // namespace Masterplan
