"""Knows what stands around an attack on this machine, and how to see there whether it got through."""

from __future__ import annotations

import ctypes
import fcntl
import os
import re
import secrets
import socket
import stat
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from runtime.runs.runner import LocalRunner
from runtime.sandbox.tiers import Tier
from schemas.content import SourceFile
from schemas.errors import LearnError
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest
from tests.integration.runs import language

from .table import TESTS, Attack

_ADD_KEY = 248
_SESSION_KEYRING = -3
_KEPT_BYTES = 64 << 20
"""More than this is never what an honest run of these exercises leaves in the cache."""
MEMORY_MB = 512
MOST_MEMORY = 1800 << 20
"""Bytes that a run may have held at any moment: its limit, and what it grows between two looks.

An attack that nobody stops takes 2 GB or more."""
MOST_PROCESSES = 300
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Field:
    """A home with secrets, a victim, and services that nobody may reach."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secrets = {
            name: f"secret-{secrets.token_hex(8)}" for name in ("key", "token", "process")
        }
        self.secrets["keyring"] = f"secret-{secrets.token_hex(8)}"
        self.got = f"got-{secrets.token_hex(8)}"
        self.daemon = f"25.{secrets.randbelow(10**9):09}"
        self.mark = secrets.token_hex(8)
        self.segment = secrets.randbelow(1 << 30)
        self._ends = ExitStack()
        self._furnish()
        self._listen()
        self._before = self._seen()

    def close(self) -> None:
        """End what the field started."""
        self._ends.close()

    def _furnish(self) -> None:
        self.home, self.out, self.cache = (self.folder / name for name in ("home", "out", "cache"))
        for name in (".ssh", ".cargo"):
            (self.home / name).mkdir(parents=True)
        self.out.mkdir()
        self.out.chmod(0o777)
        (self.home / ".ssh" / "id_ed25519").write_text(self.secrets["key"])
        (self.home / ".cargo" / "credentials.toml").write_text(self.secrets["token"])
        (self.home / ".bashrc").write_text("# nothing\n")
        self.state = self.home / "state.db"
        self.state.write_text(self.secrets["key"])
        for path in (self.home, *self.home.rglob("*")):
            path.chmod(0o777 if path.is_dir() else 0o666)  # only walls protect them
        self.victim = subprocess.Popen(
            ["sleep", "600"], env={"SECRET": self.secrets["process"]}, start_new_session=True
        )
        self._ends.callback(self.victim.wait)
        self._ends.callback(self.victim.kill)
        with suppress(OSError):
            secret = self.secrets["keyring"].encode()
            libc = ctypes.CDLL(None)
            libc.syscall(
                _ADD_KEY, b"user", self.mark.encode(), secret, len(secret), _SESSION_KEYRING
            )

    def _listen(self) -> None:
        self.abstract = f"learn-attack-{self.mark}"
        self.socket = f"/tmp/learn-attack-{self.mark}.socket"
        tcp = self._ends.enter_context(socket.socket())
        tcp.bind(("0.0.0.0", 0))
        tcp.listen()
        self.port = tcp.getsockname()[1]
        udp = self._ends.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        udp.bind(("0.0.0.0", self.port))
        self._services = [tcp, udp]
        for address in (self.socket, f"\0{self.abstract}"):
            local = self._ends.enter_context(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM))
            local.bind(address)
            self._services.append(local)
        Path(self.socket).chmod(0o777)
        self._ends.callback(lambda: Path(self.socket).unlink(missing_ok=True))
        for service in self._services:
            service.setblocking(False)

    def _filled(self, text: str) -> str:
        places = {
            "HOME": str(self.home),
            "STATE": str(self.state),
            "OUT": str(self.out),
            "PORT": str(self.port),
            "ADDRESS": _own_address(),
            "SOCKET": self.socket,
            "ABSTRACT": self.abstract,
            "VICTIM": str(self.victim.pid),
            "SEGMENT": str(self.segment),
            "KEY": self.mark,
            "DAEMON": self.daemon,
            "GOT": self.got,
        }
        return re.sub("@([A-Z]+)@", lambda match: places[match[1]], text)

    def request(self, attack: Attack, *, timeout_s: float = 30.0, keep_as: str = "") -> RunRequest:
        """A run of this attack that carries the field's mark in its environment."""
        settings = language(attack.language)
        env = {**(settings.env or {}), "ATTACK": self.mark}
        settings = replace(settings, timeout_s=timeout_s, env=env, memory_mb=MEMORY_MB)
        sources = [SourceFile(path, self._filled(text)) for path, text in attack.files.items()]
        tests = [SourceFile(path, text) for path, text in TESTS[attack.language].items()]
        return RunRequest(attack.language, settings, tuple(sources), tuple(tests), keep_as=keep_as)

    def run(self, request: RunRequest, tier: Tier | None) -> Evidence:
        """What the runner says of it; a refusal counts as a build that failed."""
        os.environ["ATTACKED_SECRET"] = self.secrets["process"]
        try:
            return LocalRunner(self.cache, sandbox=lambda: tier).run(request)
        except LearnError as error:
            return Evidence(build="failed", excerpt=str(error))
        finally:
            del os.environ["ATTACKED_SECRET"]

    def harm(self, evidence: Evidence) -> list[str]:
        """What is not as it was, seen from here; the program's own claims are taken when it boasts."""
        told = repr(evidence)
        found = [
            f"the secret of {name} got out" for name, word in self.secrets.items() if word in told
        ]
        found += ["it says that it got through"] if self.got in told else []
        before, after = self._before, self._seen()
        found += [f"{path} changed" for path in before if after.get(path) != before[path]]
        found += [f"{path} appeared" for path in after.keys() - before.keys()]
        found += [f"{path} was left behind" for path in self._strange()]
        found += [f"process {pid} outlived the run" for pid in self._processes()]
        found += [
            f"{service.getsockname()!r} was reached"
            for service in self._services
            if _heard(service)
        ]
        found += ["the victim was harmed"] if self._hurt() else []
        if any(str(self.segment) in line for line in _lines("/proc/sysvipc/shm")):
            found.append("a segment was left behind")
        if _CONTROL.search(evidence.excerpt + "".join(case.message for case in evidence.tests)):
            found.append("control characters are shown")
        return found

    def _hurt(self) -> bool:
        """Ended, stopped or traced; it may still be starting where a run was refused at once."""
        state = Path(f"/proc/{self.victim.pid}/status").read_text()
        halted = re.search(r"^State:\t[TtZX]", state, re.MULTILINE)
        return bool(self.victim.poll() is not None or halted or "TracerPid:\t0" not in state)

    def _seen(self) -> dict[str, str]:
        paths = [
            path for root in (self.home, self.out) for path in root.rglob("*") if path.is_file()
        ]
        paths.append(Path("/dev/shm/attack-left-this"))
        return {str(path): path.read_text("latin-1") for path in paths if path.exists()}

    def _strange(self) -> Iterator[str]:
        """What a host should not find in a cache: links, special files, rights, hooks, sheer size."""
        total = 0
        for path in self.cache.rglob("*"):
            with suppress(OSError):
                status = path.lstat()
                total += status.st_blocks * 512
                plain = stat.S_ISREG(status.st_mode) or stat.S_ISDIR(status.st_mode)
                if not plain or status.st_mode & 0o6000 or path.name == ".git":
                    yield str(path)
        if total > _KEPT_BYTES:
            yield f"{total >> 20} MB"

    def _processes(self) -> list[int]:
        mine = {str(os.getpid())}
        needles = (f"ATTACK={self.mark}".encode(), self.daemon.encode())
        return [
            int(entry.name)
            for entry in Path("/proc").iterdir()
            if entry.name.isdigit()
            and entry.name not in mine
            and any(
                needle in _bytes(entry / name)
                for name in ("environ", "cmdline")
                for needle in needles
            )
        ]

    @contextmanager
    def watched(self) -> Iterator[list[tuple[int, int]]]:
        """The number of the run's processes and their memory in bytes, looked at all the while.

        Shared memory that nobody maps is seen only in the sum of the whole machine, so no other
        run is watched at the same time.
        """
        looks: list[tuple[int, int]] = []
        over = threading.Event()

        def look(before: int) -> None:
            while not over.wait(0.1):
                pids = _below(os.getpid())
                mapped = [_mapped(pid) for pid in pids]
                shared = max(sum(share for _own, share in mapped), _shared() - before)
                looks.append((len(pids), sum(own for own, _share in mapped) + shared))

        with _alone():
            watcher = threading.Thread(target=look, args=(_shared(),))
            watcher.start()
            try:
                yield looks
            finally:
                over.set()
                watcher.join()


def _own_address() -> str:
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # sends nothing; only asks which address it would use
        return str(probe.getsockname()[0])
    return "127.0.0.1"


def _heard(service: socket.socket) -> bool:
    with suppress(BlockingIOError):
        if service.type == socket.SOCK_STREAM:
            service.accept()[0].close()
        else:
            service.recv(64)
        return True
    return False


def _below(leader: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            said = _bytes(entry / "stat").rpartition(b") ")[2].split()
            if said:
                parents.setdefault(int(said[1]), []).append(int(entry.name))
    found, todo = [], [leader]
    while todo:
        children = parents.get(todo.pop(), [])
        found += children
        todo += children
    return found


@contextmanager
def _alone() -> Iterator[None]:
    """One at a time, of all the processes that run these tests."""
    with Path(tempfile.gettempdir(), f"learn-attacks-{os.getuid()}.lock").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        yield


def _mapped(pid: int) -> tuple[int, int]:
    """This process's share in bytes: outside of shared memory, and of shared memory."""
    told = _bytes(Path(f"/proc/{pid}/smaps_rollup"))
    whole, shared = (
        sum(int(size) * 1024 for size in re.findall(rb"^%s: +(\d+) kB" % name, told, re.MULTILINE))
        for name in (b"Pss", b"Pss_Shmem")
    )
    return whole - shared, shared


def _shared() -> int:
    """Memory of this machine that is in files of memory, whether anybody shows it or not."""
    found = re.search(rb"^Shmem: +(\d+) kB", _bytes(Path("/proc/meminfo")), re.MULTILINE)
    return int(found[1]) * 1024 if found else 0


def _bytes(path: Path) -> bytes:
    with suppress(OSError):
        return path.read_bytes()
    return b""


def _lines(path: str) -> list[str]:
    return _bytes(Path(path)).decode().splitlines()
