// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "disk.h"

namespace Masterplan {

/// The file systems of this machine, through POSIX.1-2008.
class PosixDisk final : public Disk {
public:
    [[nodiscard]] Kind kindOf(const QString &path) const override;
    [[nodiscard]] Outcome<QStringList> list(const QString &folder) const override;
    [[nodiscard]] Outcome<std::unique_ptr<FileReader>> open(const QString &path) const override;
    [[nodiscard]] Outcome<QString> linkTarget(const QString &path) const override;
    [[nodiscard]] Outcome<qint64> freeBytes(const QString &folder) const override;
    [[nodiscard]] std::unique_ptr<BundleFiles> bundleFiles(const QString &folder) const override;

    [[nodiscard]] Outcome<std::unique_ptr<FileWriter>> create(const QString &path, Access access) override;
    [[nodiscard]] Outcome<std::unique_ptr<FileWriter>> append(const QString &path) override;
    [[nodiscard]] Outcome<void> makeFolder(const QString &path) override;
    [[nodiscard]] Outcome<void> syncFolder(const QString &path) override;
    [[nodiscard]] Outcome<void> rename(const QString &from, const QString &to) override;
    [[nodiscard]] Outcome<void> hardLink(const QString &existing, const QString &name) override;
    [[nodiscard]] Outcome<void> symbolicLink(const QString &target, const QString &name) override;
    [[nodiscard]] Outcome<void> remove(const QString &path) override;
    [[nodiscard]] Outcome<std::unique_ptr<DiskLock>> lock(const QString &path) override;
};

} // namespace Masterplan
