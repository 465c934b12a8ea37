# SPDX-License-Identifier: GPL-3.0-or-later
"""speech-dispatcher with espeak-ng in the home of a program under test: its loudspeaker is a pipe that is read here."""

import contextlib
import os
import select
import shutil
import signal
import struct
import subprocess
import threading
import time
from pathlib import Path

from panel import end_with_parent

BYTES_A_SECOND = 2 * 22050  # of espeak-ng: one channel, 16 bits
MODULES = Path("/usr/lib/speech-dispatcher-modules")
MODULE_FOLDERS = (MODULES, Path("/usr/libexec/speech-dispatcher-modules"))
QT_PLUGIN = "texttospeech/libqtexttospeech_speechd.so"


def missing() -> list[str]:
    """The Debian packages that real speech needs and that are not installed."""
    packages = []
    if shutil.which("speech-dispatcher") is None:
        packages.append("speech-dispatcher")
    if not any((folder / "sd_espeak-ng").exists() for folder in MODULE_FOLDERS):
        packages.append("speech-dispatcher-espeak-ng")
    if not any(Path("/usr/lib").glob(f"*/qt6/plugins/{QT_PLUGIN}")):
        packages.append("qt6-speech-speechd-plugin")
    return packages


class SpeechService:
    """Begins when it is made and ends with end(). `haste`: so many times faster than time the pipe is read."""

    def __init__(self, home: Path, haste: float = 1):
        self._home = home
        self._haste = haste
        self._pipe = home / "loudspeaker"
        os.mkfifo(self._pipe)
        self._write_configuration()
        self._reading = os.open(self._pipe, os.O_RDWR)
        self._is_wanted = True
        self._loud = 0
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        self.start()

    def start(self) -> None:
        """Also anew, after kill()."""
        socket = self._home / "runtime" / "speech-dispatcher" / "speechd.sock"
        socket.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            ["speech-dispatcher", "--run-single", "--timeout", "0"], env=os.environ | self._environment(),
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
            preexec_fn=end_with_parent)
        until = time.monotonic() + 20
        while not socket.exists():
            if time.monotonic() > until or self.process.poll() is not None:
                raise RuntimeError("speech-dispatcher does not start")
            time.sleep(0.05)

    def _environment(self) -> dict[str, str]:
        return {"HOME": str(self._home), "XDG_RUNTIME_DIR": str(self._home / "runtime"),
                "XDG_CONFIG_HOME": str(self._home / "config"), "XDG_CACHE_HOME": str(self._home / "cache"),
                "LC_ALL": "C.UTF-8"}

    def _write_configuration(self) -> None:
        (self._home / ".asoundrc").write_text(
            f'pcm.!default {{ type file slave.pcm {{ type null }} file "{self._pipe}" format "raw" }}\n',
            encoding="utf-8")
        folder = self._home / "config" / "speech-dispatcher"
        (folder / "modules").mkdir(parents=True)
        (folder / "modules" / "espeak-ng.conf").write_text("Debug 0\n", encoding="utf-8")
        self._log = self._home / "speech-log"
        self._log.mkdir()
        (folder / "speechd.conf").write_text(
            f'LogLevel 5\nLogDir "{self._log}"\nAudioOutputMethod "alsa"\n'
            'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule espeak-ng\n', encoding="utf-8")

    def _listen(self) -> None:
        while self._is_wanted:
            if not select.select([self._reading], [], [], 0.1)[0]:
                continue
            heard = os.read(self._reading, 2048)
            samples = struct.unpack(f"<{len(heard) // 2}h", heard[: len(heard) // 2 * 2])
            self._loud += sum(1 for sample in samples if abs(sample) > 500)
            time.sleep(len(heard) / BYTES_A_SECOND / self._haste)

    def loud(self) -> int:
        """How many samples were heard so far that are no silence."""
        return self._loud

    def words(self) -> str:
        """What the service wrote of what it was told."""
        return (self._log / "speech-dispatcher.log").read_text(encoding="utf-8", errors="replace")

    def kill(self) -> None:
        """Without a word to anybody, and its voices with it."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def hang(self) -> None:
        """It is there, and takes what it is told, but never answers."""
        os.killpg(self.process.pid, signal.SIGSTOP)

    def _end_successor(self) -> None:
        """One that the program under test has started in the place of one that was killed."""
        file = self._home / "runtime" / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        with contextlib.suppress(FileNotFoundError, ProcessLookupError, ValueError):
            process = int(file.read_text(encoding="ascii"))
            if process != self.process.pid:
                os.kill(process, signal.SIGTERM)

    def end(self) -> None:
        if not self._is_wanted:
            return
        self._is_wanted = False
        if self.process.poll() is None:
            self.kill()
        self._end_successor()
        self._listener.join()
        os.close(self._reading)
