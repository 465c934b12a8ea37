// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgreferences.h"

namespace Masterplan {

namespace {

constexpr qint64 maximumPainted = 1'000'000;
constexpr int maximumLevels = 256;
constexpr qint64 maximumStyleComparisons = 5'000'000;

} // namespace

/// How many elements are painted for a part, with all it refers to; stops at the first problem.
class SvgReferences::Count final {
public:
    explicit Count(const QHash<QString, Part> &parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] qint64 of(const QString &id)
    {
        const auto counted = m_counts.constFind(id);
        if (counted != m_counts.constEnd())
            return *counted;
        const auto part = m_parts.constFind(id);
        if (part == m_parts.constEnd())
            return 0;
        if (m_path.contains(id)) {
            m_problem = PictureProblem::SvgRecursiveReference;
            return 0;
        }
        if (m_path.size() >= maximumLevels) {
            m_problem = PictureProblem::SvgTooComplex;
            return 0;
        }
        m_path.insert(id);
        qint64 count = part->elements;
        for (const QString &painted : part->painted) {
            count += of(painted);
            if (count > maximumPainted && !m_problem)
                m_problem = PictureProblem::SvgTooComplex;
            if (m_problem)
                return 0;
        }
        m_path.remove(id);
        m_counts.insert(id, count);
        return count;
    }

    [[nodiscard]] std::optional<PictureProblem> problem() const { return m_problem; }

private:
    const QHash<QString, Part> &m_parts;
    QHash<QString, qint64> m_counts;
    QSet<QString> m_path;
    std::optional<PictureProblem> m_problem;
};

bool SvgReferences::begin(const QString &id, const QStringList &styleWords)
{
    const QString surrounding = m_open.isEmpty() ? QString() : m_open.last();
    if (!id.isEmpty()) {
        if (m_parts.contains(id))
            return false;
        m_parts[surrounding].painted.append(id);
    }
    const QString name = id.isEmpty() ? surrounding : id;
    Part &part = m_parts[name];
    ++part.elements;
    ++m_elements;
    for (const QString &word : styleWords)
        part.styleWords.insert(word);
    m_open.append(name);
    return true;
}

void SvgReferences::end()
{
    m_open.removeLast();
}

void SvgReferences::refer(const QString &id)
{
    m_parts[m_open.last()].painted.append(id);
}

bool SvgReferences::resolveStyleReferences()
{
    qint64 words = 0;
    for (const Part &part : std::as_const(m_parts))
        words += 1 + part.styleWords.size();
    if (m_styleReferences.size() * words > maximumStyleComparisons)
        return false;
    for (const StyleReference &reference : m_styleReferences) {
        for (Part &part : m_parts) {
            if (reference.isForAnything || part.styleWords.intersects(reference.selectorWords))
                part.painted.append(reference.target);
        }
    }
    return true;
}

std::optional<PictureProblem> SvgReferences::problem()
{
    if (!resolveStyleReferences())
        return PictureProblem::SvgTooComplex;
    Count count(m_parts);
    const qint64 painted = count.of(QString());
    if (count.problem())
        return count.problem();
    return painted > maximumPainted ? std::optional(PictureProblem::SvgTooComplex) : std::nullopt;
}

} // namespace Masterplan
