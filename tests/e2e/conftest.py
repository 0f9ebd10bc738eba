"""The installed program as scripts and graders run it: real argv, real pipes, a home of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

LEARN = str(Path(sys.executable).parent / "learn")
BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
LIMIT_S = 60
"""Nothing here takes this long unless it hangs."""

Object = dict[str, Any]


@dataclass(frozen=True)
class Said:
    """What one run of the program said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Object:
        """The one JSON object on standard output."""
        (line,) = self.out.splitlines()
        found: Object = json.loads(line)
        return found

    @property
    def objects(self) -> list[Object]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def errors(self) -> list[Object]:
        """The error of every JSON line on standard error; there is nothing else on it."""
        found = [json.loads(line) for line in self.err.splitlines()]
        assert all(item["ok"] is False for item in found)
        return [item["error"] for item in found]

    def refusal(self, reason: str, code: int) -> str:
        """Hold this against the contract of a failure; returns what it says and what to do next."""
        assert self.code == code, self
        (error,) = self.errors
        assert set(error) == {"reason", "stage", "message", "hint", "details"}
        assert error["reason"] == reason
        assert error["message"]
        assert error["hint"]
        return f"{error['message']}\n{error['hint']}"


@dataclass(frozen=True)
class Learn:
    """`learn` for one home. No run of it may show a traceback or write one to the log."""

    home: Path
    limit_s: float = LIMIT_S

    def __call__(
        self,
        *words: str | bytes,
        stdin: bytes = b"",
        env: Mapping[str, str] | None = None,
        before: tuple[str, ...] = (),
        setup: Callable[[], None] | None = None,
    ) -> Said:
        """Run with `words` as arguments. `env` adds variables, an empty value takes one away;
        `before` is a program that starts ours; `setup` runs in the new process."""
        variables = {"LEARN_HOME": str(self.home), "LANG": "C.UTF-8", **(env or {})}
        base = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
        done = subprocess.run(
            [*before, LEARN, *words],
            input=stdin,
            capture_output=True,
            env={key: value for key, value in {**base, **variables}.items() if value},
            timeout=self.limit_s,
            preexec_fn=setup,
            check=False,
        )
        said = Said(
            done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode("utf-8")
        )
        assert "Traceback" not in said.out + said.err, said
        assert not (self.home / "logs").is_dir(), said
        return said

    def type(self, *lines: str, as_json: bool = False) -> Said:
        """Pipe lines into it."""
        typed = "".join(f"{line}\n" for line in lines).encode()
        return self(*(["--json"] if as_json else []), stdin=typed)

    @property
    def workspace(self) -> Path:
        """The workspace of the only session."""
        (found,) = (self.home / "workspaces").iterdir()
        return found

    def status(self) -> Object:
        found: Object = self("status", "--json").object
        return found


@dataclass(frozen=True)
class Started:
    """A home with Python P101 begun, and an untouched copy of it."""

    home: Path
    kept: Path

    def restore(self) -> None:
        """The home as it was."""
        if self.home.is_dir():
            self.home.chmod(0o700)
        shutil.rmtree(self.home, ignore_errors=True)
        shutil.copytree(self.kept, self.home, symlinks=True)


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Started:
    """One setup a module: the proof is what takes time."""
    folder = tmp_path_factory.mktemp("learn")
    said = Learn(folder / "home")("start", "python", "P101", "--json")
    assert said.code == 0, said
    shutil.copytree(folder / "home", folder / "kept")
    return Started(folder / "home", folder / "kept")


@pytest.fixture
def learn(started: Started) -> Learn:
    """The program with Python P101 begun and not attempted."""
    started.restore()
    return Learn(started.home)


@pytest.fixture
def fresh(tmp_path: Path) -> Learn:
    """The program with a home that does not exist yet."""
    return Learn(tmp_path / "home")
