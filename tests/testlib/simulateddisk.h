// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSharedPointer>
#include <limits>
#include <random>

#include "delivery/disk.h"

namespace Masterplan {

/// A disk in memory that knows what a power cut would leave of it: of a file what was synced, of a folder the names
/// that were there when it was synced. A copy of it is another disk in the same state.
class SimulatedDisk final : public Disk {
public:
    /// What becomes of that which was not synced.
    enum class Unsynced {
        Dropped, ///< everything
        NamesKept, ///< contents alone: files are there and empty
        Torn, ///< names are kept, of contents a half and then rubbish
        Mixed ///< some folders' names, some contents, by chance
    };

    /// The power is cut before the operation with this number, from 0; nothing has any effect from then on.
    void cutAt(int operation) { m_cut = operation; }
    /// The operation with this number fails like that, and those after it do too where `isLasting`.
    void failAt(int operation, Refusal refusal, bool isLasting)
    {
        m_failing = operation;
        m_refusal = std::move(refusal);
        m_isLasting = isLasting;
    }
    void setFreeBytes(qint64 bytes) { m_free = bytes; }
    /// How many operations have changed or tried to change anything.
    [[nodiscard]] int operations() const { return m_operations; }

    /// The disk as the next start of the machine finds it.
    [[nodiscard]] SimulatedDisk afterPowerCut(Unsynced unsynced, unsigned seed) const
    {
        SimulatedDisk next;
        next.m_nodes = m_nodes;
        next.m_free = m_free;
        std::mt19937 chance(seed);
        for (auto &node : next.m_nodes) {
            const bool isLucky = unsynced == Unsynced::Mixed && chance() % 2 == 0;
            if (node.kind == Kind::File && node.content != node.durable && !isLucky) {
                const bool isTorn = unsynced == Unsynced::Torn || unsynced == Unsynced::Mixed;
                node.content = isTorn ? node.content.left(node.content.size() / 2) + "\xff\x00rubbish" : node.durable;
            }
            if (node.kind == Kind::Folder && (unsynced == Unsynced::Dropped || isLucky))
                node.children = node.durableChildren;
            node.durable = node.content;
            node.durableChildren = node.children;
        }
        return next;
    }

    /// Puts a file there that is safe already, with its folders.
    void put(const QString &path, const QByteArray &bytes)
    {
        int folder = 0;
        const auto segments = path.split(u'/', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
            const auto &name = segments.at(i);
            if (!m_nodes[folder].children.contains(name)) {
                const auto inner = add({Kind::Folder, {}, {}, {}, {}, {}});
                m_nodes[folder].children.insert(name, inner);
                m_nodes[folder].durableChildren.insert(name, inner);
            }
            folder = m_nodes[folder].children.value(segments.at(i));
        }
        const auto file = add({Kind::File, bytes, bytes, {}, {}, {}});
        m_nodes[folder].children.insert(segments.last(), file);
        m_nodes[folder].durableChildren.insert(segments.last(), file);
    }

    [[nodiscard]] Kind kindOf(const QString &path) const override
    {
        const auto found = find(path);
        return found < 0 ? Kind::Nothing : m_nodes[found].kind;
    }

    [[nodiscard]] Outcome<QStringList> list(const QString &folder) const override
    {
        const auto found = find(folder);
        return found < 0 ? QStringList() : QStringList(m_nodes[found].children.keys());
    }

    [[nodiscard]] Outcome<std::unique_ptr<FileReader>> open(const QString &path) const override
    {
        const auto found = find(path);
        if (found < 0)
            return refuse(u"source-missing", {path});
        if (m_nodes[found].kind != Kind::File)
            return refuse(u"source-not-file", {path});
        return std::make_unique<Reader>(m_nodes[found].content);
    }

    [[nodiscard]] Outcome<QString> linkTarget(const QString &path) const override
    {
        const auto found = find(path);
        if (found < 0 || m_nodes[found].kind != Kind::Link)
            return refuse(u"source-missing", {path});
        return m_nodes[found].target;
    }

    [[nodiscard]] Outcome<qint64> freeBytes(const QString &) const override { return m_free; }

    [[nodiscard]] std::unique_ptr<BundleFiles> bundleFiles(const QString &folder) const override
    {
        QMap<QString, QByteArray> files;
        collect(find(folder), {}, files);
        return std::make_unique<MemoryFiles>(files, folder);
    }

    [[nodiscard]] Outcome<std::unique_ptr<FileWriter>> create(const QString &path, Access) override
    {
        return openForWriting(path, false);
    }
    [[nodiscard]] Outcome<std::unique_ptr<FileWriter>> append(const QString &path) override
    {
        return openForWriting(path, true);
    }

    [[nodiscard]] Outcome<void> makeFolder(const QString &path) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        if (kindOf(path) == Kind::Folder)
            return {};
        return enter(path, {Kind::Folder, {}, {}, {}, {}, {}});
    }

    [[nodiscard]] Outcome<void> syncFolder(const QString &path) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        const auto found = find(path);
        if (found < 0)
            return refuse(u"disk-failed", {path});
        m_nodes[found].durableChildren = m_nodes[found].children;
        return {};
    }

    [[nodiscard]] Outcome<void> rename(const QString &from, const QString &to) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        const auto moved = find(from);
        const auto target = find(parentOf(to));
        if (moved < 0 || target < 0)
            return refuse(u"disk-failed", {from});
        if (const auto there = find(to); there >= 0 && m_nodes[there].kind == Kind::Folder)
            return refuse(u"file-there", {to});
        m_nodes[find(parentOf(from))].children.remove(nameOf(from));
        m_nodes[target].children.insert(nameOf(to), moved);
        return {};
    }

    [[nodiscard]] Outcome<void> hardLink(const QString &existing, const QString &name) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        const auto file = find(existing);
        const auto folder = find(parentOf(name));
        if (file < 0 || folder < 0)
            return refuse(u"disk-failed", {name});
        m_nodes[folder].children.insert(nameOf(name), file);
        return {};
    }

    [[nodiscard]] Outcome<void> symbolicLink(const QString &target, const QString &name) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        return enter(name, {Kind::Link, {}, {}, {}, {}, target});
    }

    [[nodiscard]] Outcome<void> remove(const QString &path) override
    {
        if (auto alive = begin(); !alive)
            return alive;
        const auto found = find(path);
        if (found < 0)
            return {};
        if (!m_nodes[found].children.isEmpty())
            return refuse(u"file-there", {path});
        m_nodes[find(parentOf(path))].children.remove(nameOf(path));
        return {};
    }

    [[nodiscard]] Outcome<std::unique_ptr<DiskLock>> lock(const QString &) override
    {
        return std::make_unique<DiskLock>();
    }

private:
    struct Node {
        Kind kind = Kind::Folder;
        QByteArray content;
        QByteArray durable;
        QMap<QString, int> children;
        QMap<QString, int> durableChildren;
        QString target;
    };

    class Reader final : public FileReader {
    public:
        explicit Reader(QByteArray bytes)
            : m_bytes(std::move(bytes))
        {
        }
        Result<qsizetype, Refusal> read(std::span<char> buffer) override
        {
            const auto count = std::min(qsizetype(buffer.size()), m_bytes.size() - m_position);
            std::copy_n(m_bytes.constData() + m_position, count, buffer.data());
            m_position += count;
            return count;
        }

    private:
        QByteArray m_bytes;
        qsizetype m_position = 0;
    };

    class Writer final : public FileWriter {
    public:
        Writer(SimulatedDisk &disk, int node)
            : m_disk(disk)
            , m_node(node)
        {
        }
        Result<void, Refusal> write(QByteArrayView bytes) override
        {
            if (auto alive = m_disk.begin(); !alive)
                return alive;
            if (m_disk.m_free < bytes.size())
                return refuse(u"disk-full", {QStringLiteral("simulated")});
            m_disk.m_free -= bytes.size();
            m_disk.m_nodes[m_node].content.append(bytes);
            return {};
        }
        Result<void, Refusal> sync() override
        {
            if (auto alive = m_disk.begin(); !alive)
                return alive;
            m_disk.m_nodes[m_node].durable = m_disk.m_nodes[m_node].content;
            return {};
        }

    private:
        SimulatedDisk &m_disk;
        int m_node;
    };

    static QString parentOf(const QString &path) { return path.left(path.lastIndexOf(u'/')); }
    static QString nameOf(const QString &path) { return path.mid(path.lastIndexOf(u'/') + 1); }

    [[nodiscard]] int find(const QString &path) const
    {
        int node = 0;
        const auto segments = path.split(u'/', Qt::SkipEmptyParts);
        for (const auto &segment : segments) {
            node = m_nodes[node].children.value(segment, -1);
            if (node < 0)
                return -1;
        }
        return node;
    }

    int add(Node node)
    {
        m_nodes.append(std::move(node));
        return int(m_nodes.size() - 1);
    }

    Outcome<void> begin()
    {
        const auto number = m_operations++;
        if (number >= m_cut)
            return refuse(u"disk-failed", {QStringLiteral("simulated"), QStringLiteral("power cut")});
        if (number == m_failing || (m_isLasting && number > m_failing))
            return failure(m_refusal);
        return {};
    }

    Outcome<void> enter(const QString &path, Node node)
    {
        const auto folder = find(parentOf(path));
        if (folder < 0 || find(path) >= 0)
            return refuse(u"disk-failed", {path});
        const auto added = add(std::move(node));
        m_nodes[folder].children.insert(nameOf(path), added);
        return {};
    }

    Outcome<std::unique_ptr<FileWriter>> openForWriting(const QString &path, bool mayBeThere)
    {
        if (auto alive = begin(); !alive)
            return failure(alive.error());
        if (mayBeThere && find(path) >= 0)
            return std::make_unique<Writer>(*this, find(path));
        if (auto entered = enter(path, {Kind::File, {}, {}, {}, {}, {}}); !entered)
            return failure(entered.error());
        return std::make_unique<Writer>(*this, find(path));
    }

    void collect(int folder, const QString &prefix, QMap<QString, QByteArray> &files) const
    {
        if (folder < 0)
            return;
        const auto &children = m_nodes[folder].children;
        for (auto child = children.cbegin(); child != children.cend(); ++child) {
            if (child.key().startsWith(u'.'))
                continue;
            if (m_nodes[*child].kind == Kind::Folder)
                collect(*child, prefix + child.key() + u'/', files);
            else
                files.insert(prefix + child.key(), m_nodes[*child].content);
        }
    }

    QList<Node> m_nodes{Node()};
    qint64 m_free = std::numeric_limits<qint64>::max() / 4;
    int m_operations = 0;
    int m_cut = std::numeric_limits<int>::max();
    int m_failing = std::numeric_limits<int>::max();
    bool m_isLasting = false;
    Refusal m_refusal;
};

} // namespace Masterplan
