"""The launch for macOS, as far as it can be tried where there is no Mac."""

from __future__ import annotations

import subprocess
from pathlib import Path

from runtime.processes.process import Launch
from runtime.sandbox.room import Limits, Places, Room
from runtime.sandbox.seatbelt import Seatbelt, limiting


def test_limits_hold_for_the_command_that_follows() -> None:
    ask = ("/bin/sh", "-c", "ulimit -t; ulimit -n; ulimit -c")
    done = subprocess.run(
        ["/bin/sh", "-c", limiting(Limits(cpu_s=70, files=99)), "sh", *ask],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["70", "99", "0"]


def test_the_command_keeps_its_words_and_leads_its_own_group(tmp_path: Path) -> None:
    places = Places.below(tmp_path)
    places.tmp.mkdir()
    asked = Launch(("cargo", "test"), tmp_path, {"HOME": "/Users/ada", "LEARN_RUN": "7f"})
    launch = Seatbelt().wrap(asked, Room(places, (), (), None, (), Limits(cpu_s=70)))
    assert launch.argv[:2] == ("/usr/bin/sandbox-exec", "-p")
    assert launch.argv[-2:] == asked.argv
    assert launch.env["HOME"] == str(places.tmp / "home")
    assert launch.env["LEARN_RUN"] == "7f"
    assert not launch.supervised
