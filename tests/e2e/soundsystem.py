# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound system without sound, in which headsets come and go: PulseAudio with null sinks."""

import os
import shutil
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

from panel import end_with_parent


class SoundSystem:
    """with SoundSystem() as sound: … One output is there from the beginning."""

    def __enter__(self) -> "SoundSystem":
        missing = [tool for tool in ("pulseaudio", "pactl") if shutil.which(tool) is None]
        if missing:
            raise unittest.SkipTest(f"{', '.join(missing)} not installed")
        self._folder = tempfile.TemporaryDirectory(prefix="masterplan-sound-")
        home = Path(self._folder.name)
        self.server = f"unix:{home}/native"
        self._environment = os.environ | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": self.server}
        self._environment.pop("DISPLAY", None)
        self._process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disallow-exit",
             "-L", f"module-native-protocol-unix socket={home}/native auth-anonymous=1",
             "-L", "module-null-sink sink_name=loudspeaker"],
            env={key: value for key, value in self._environment.items() if key != "PULSE_SERVER"},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=end_with_parent)
        until = time.monotonic() + 20
        while not (home / "native").exists():
            if time.monotonic() > until or self._process.poll() is not None:
                self.__exit__()
                raise RuntimeError("PulseAudio does not start")
            time.sleep(0.05)
        return self

    def __exit__(self, *_) -> None:
        self._process.terminate()
        self._process.wait()
        self._folder.cleanup()

    def _control(self, *command: str) -> str:
        return subprocess.run(["pactl", *command], env=self._environment, check=True, capture_output=True,
                              text=True).stdout.strip()

    def has_listener(self) -> bool:
        """Besides the one who asks."""
        return "masterplan-kiosk" in self._control("list", "clients")

    def plug_in(self) -> str:
        """Sound goes to what came last, as every desktop has it; of another one that leaves, Qt 6.8 says nothing."""
        headset = self._control("load-module", "module-null-sink", "sink_name=headset")
        self._control("set-default-sink", "headset")
        return headset

    def unplug(self, headset: str) -> None:
        self._control("unload-module", headset)
