# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs that are measured side by side, each in a home of its own that it keeps from run to run."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from panel import end_with_parent  # noqa: E402

# How what is shown is drawn: by Qt's own software renderer, or by OpenGL on the processor.
RENDERINGS = {
    "software": {"QT_QUICK_BACKEND": "software"},
    "llvmpipe": {"QSG_RHI_BACKEND": "opengl", "LIBGL_ALWAYS_SOFTWARE": "1"},
}
KEPT = ("PATH", "LANG", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
# Nobody is asked and nothing plays by itself while something is measured.
PATIENT = {"attractAfterSeconds": 3600, "askAfterSeconds": 3600}


@dataclass
class Contender:
    name: str
    command: list
    home: Path
    is_kiosk: bool = False

    def begin(self, display: str, rendering: str) -> subprocess.Popen:
        environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8", "HOME": str(self.home),
                        # No session bus, as on a machine that shows nothing else, and nobody looks for one.
                        "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        for kind in ("RUNTIME_DIR", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "DATA_HOME"):
            folder = self.home / kind.lower()
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            environment[f"XDG_{kind}"] = str(folder)
        with open(self.home / "words", "wb") as words:
            return subprocess.Popen(self.command, env=environment | RENDERINGS[rendering], stdin=subprocess.DEVNULL,
                                    stdout=words, stderr=words, preexec_fn=end_with_parent)

    def words(self) -> str:
        return (self.home / "words").read_text(encoding="utf-8", errors="replace")


def floor(name: str, programs: Path, place: Path) -> Contender:
    return Contender(name, [programs / name], place / name)


def kiosk(name: str, programs: Path, place: Path, *options, visit=None) -> Contender:
    home = place / name
    home.mkdir(parents=True, exist_ok=True)
    configuration = home / "kiosk.ini"
    keys = PATIENT | (visit or {})
    # A panel of 32 inches: an X server without a screen says anything.
    configuration.write_text("[panel]\nwidthMillimetres=698\n[visit]\n" + "".join(f"{key}={value}\n" for key, value in keys.items()), encoding="utf-8")
    return Contender(name, [programs / "masterplan-kiosk", "--config", configuration, *options], home, True)


def install(bundle: Path, programs: Path, one: Contender) -> None:
    """What is in the folder is what this kiosk shows, for good."""
    packed = one.home / "bundle.masterplan"
    state = one.home / "state_home/masterplan-kiosk"
    tool = programs / "masterplan-bundle"
    for command in ([tool, "pack", bundle, packed],
                    [tool, "install", packed, "--state", state, "--keys", one.home / "none"]):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # Short starts, one after the other, would be taken for a bundle that cannot be shown.
    for trial in state.glob("bundles/*/trial"):
        trial.unlink()


def end(process: subprocess.Popen) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
