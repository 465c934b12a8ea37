// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>

namespace Masterplan {

/// What a bundle's reader may see of a folder: nothing but regular files inside it. Paths are relative, with '/'.
class BundleFiles {
public:
    enum class Kind {
        File,
        Folder, ///< one that a bundle does not have
        LinkOutside, ///< a link that leaves the folder or leads nowhere
        Special ///< a device, pipe or socket
    };

    struct Entry {
        QString path;
        qint64 size = 0; ///< bytes, of a file
        Kind kind = Kind::File;

        [[nodiscard]] friend bool operator==(const Entry &, const Entry &) = default;
    };

    /// More than any bundle has; a folder that holds more is not looked through further.
    static constexpr qsizetype mostEntries = 10'000;

    virtual ~BundleFiles() = default;

    /// Where the files are, as QFile takes it; empty where they are nowhere on disk.
    [[nodiscard]] virtual QString root() const = 0;
    /// Whether they are part of the program, and so as they were when it was built and tested.
    [[nodiscard]] virtual bool areOfProgram() const { return false; }
    /// Whether there is a folder to read from.
    [[nodiscard]] virtual bool isThere() const = 0;
    /// Everything in the folder, in text and in media (with its folders), by path; at most mostEntries + 1.
    [[nodiscard]] virtual QList<Entry> list() const = 0;
    /// A file that `list` gave, open for reading; nothing when it cannot be read.
    [[nodiscard]] virtual std::unique_ptr<QIODevice> open(const QString &path) const = 0;
    /// At most `limit` bytes from its beginning.
    [[nodiscard]] std::optional<QByteArray> read(const QString &path, qint64 limit) const;
};

/// A folder on disk or in the compiled-in resources.
class FolderFiles final : public BundleFiles {
public:
    explicit FolderFiles(const QString &folder);

    [[nodiscard]] QString root() const override { return m_root; }
    [[nodiscard]] bool areOfProgram() const override { return m_root.startsWith(u':'); }
    [[nodiscard]] bool isThere() const override;
    [[nodiscard]] QList<Entry> list() const override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &path) const override;

private:
    void listFolder(const QString &folder, int depth, QList<Entry> &entries) const;
    [[nodiscard]] Kind kindOf(const QString &path) const;

    QString m_root;
    QString m_canonicalRoot;
};

/// Files in memory, for tests and for what is not on disk yet.
class MemoryFiles final : public BundleFiles {
public:
    explicit MemoryFiles(QMap<QString, QByteArray> files, const QString &root = {});

    [[nodiscard]] QString root() const override { return m_root; }
    [[nodiscard]] bool isThere() const override { return true; }
    [[nodiscard]] QList<Entry> list() const override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QString &path) const override;

private:
    QMap<QString, QByteArray> m_files;
    QString m_root;
};

} // namespace Masterplan
