"""What a run behind the weaker walls cannot reach, and that it shows the same as one without walls."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.landlock import Landlock
from runtime.sandbox.probe import fault_of
from runtime.sandbox.seccomp.confine import SCOPED_SINCE, version_up_to

from .boxes import bare, python
from .runs import named, outcomes, request
from .test_sandbox import (
    C_TEST,
    LEAK,
    PYTHON,
    PYTHON_TEST,
    RUST,
    RUST_TEST,
    C,
    is_running,
    neighbours,
    settled,
    within,
)

ROOT = Path(__file__).parents[2]
SANITIZED = {"SANITIZE": "-fsanitize=address,undefined -fno-sanitize-recover=all"}
WITHOUT_SCOPES = 4
"""The version of Ubuntu 24.04's kernel, which cannot keep signals inside."""
DOCTOR = "tests/e2e/test_isolation.py::test_doctor_tells_the_sandbox_in_use_or_what_to_do"
DOCKER = (
    "-all,+chown,+dac_override,+fsetid,+fowner,+mknod,+net_raw,+setgid,+setuid,+setfcap,+setpcap,"
    "+net_bind_service,+sys_chroot,+kill,+audit_write"
)
"""What root has in a container."""
EVERY_VERSION = pytest.mark.parametrize("version", [99, WITHOUT_SCOPES])


def walled(tmp_path: Path, version: int = 99) -> LocalRunner:
    return LocalRunner(tmp_path / "walled", sandbox=lambda: Landlock(version=version))


def test_it_works_here() -> None:
    assert fault_of(Landlock()) == ""
    assert fault_of(Landlock(version=2)) == "this kernel has version 2 of it, 3 is needed"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has rights to give up")
@pytest.mark.parametrize(
    ("rights", "stranger", "kept"),
    [
        ("+all", True, "0000000000000004"),
        (DOCKER, True, "0000000000000002"),
        ("-all", False, "0" * 16),
    ],
    ids=("all", "as-in-a-container", "none"),
)
def test_root_gives_up_its_number_and_its_rights(
    tmp_path: Path, rights: str, stranger: bool, kept: str
) -> None:
    """But for the one to pass through root's own folders, if the interpreter stands in one."""
    (tmp_path / "shut").mkdir(mode=0o700)
    tell = "def test_tells():\n    assert open('/proc/self/status').read() == ''\n"
    shell = (
        "from pathlib import Path\nfrom tests.integration.boxes import python\n"
        "from tests.integration.test_landlock import walled\n"
        f"print(python(walled(Path({str(tmp_path)!r})), {tell!r}).excerpt)\n"
    )
    done = subprocess.run(
        [
            "setpriv",
            f"--bounding-set={rights}",
            "--inh-caps=-all",
            sys.executable,
            "-B",
            "-c",
            shell,
        ],
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(tmp_path / "shut")},
        capture_output=True,
        text=True,
        check=True,
    )
    status = dict(re.findall(r"(\w+):(?:\\t|\t)([^\\\n]*)", done.stdout))
    assert (int(status["Uid"].split()[0]) != 0) is stranger, done.stdout + done.stderr
    assert {status[name] for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")} == {kept}
    assert status["NoNewPrivs"] == "1"


@pytest.mark.parametrize(
    ("language", "sources", "test", "env"),
    [
        ("rust", {"lib.rs": RUST}, {"t.rs": RUST_TEST}, {}),
        (
            "c",
            {**C, "twice.c": C["twice.c"].replace("n - n", "*(int *)0")},
            {"test_t.c": C_TEST},
            {},
        ),
        ("c", LEAK, {"test_t.c": C_TEST}, SANITIZED),
        ("python", {"doubling.py": PYTHON}, {"test_t.py": PYTHON_TEST}, {}),
    ],
    ids=("rust", "c-crash", "c-leak", "python"),
)
def test_the_evidence_is_that_of_a_run_without_walls(
    tmp_path: Path,
    language: str,
    sources: dict[str, str],
    test: dict[str, str],
    env: dict[str, str],
) -> None:
    asked = request(language, sources, test, keep_as="session", env=env)
    expected = settled(bare(tmp_path).run(asked))
    assert expected.tests
    assert not expected.passed
    assert settled(walled(tmp_path).run(asked)) == expected
    # Nothing that a run could have written is there for the next one.
    assert not (tmp_path / "walled").exists()


def test_a_language_of_ones_own_may_write_beside_its_sources(tmp_path: Path) -> None:
    asked = request(
        "c", {"a.sh": ""}, {"test_a.sh": "echo x >made && echo 'ok 1 - writes'; echo 1..1\n"}
    )
    command = ("sh", "tests/test_a.sh")
    shell = replace(asked.settings, test_command=command, parser="tap", template="", needs=("sh",))
    evidence = walled(tmp_path).run(replace(asked, settings=shell))
    assert evidence.passed, evidence.excerpt


REACHING = """
import ctypes, os, resource, signal, socket
from pathlib import Path
import pytest

libc = ctypes.CDLL(None, use_errno=True)
neighbour = int(os.environ["HOST_PID"])
SCOPED = os.environ.get("SCOPED") == "yes"
root = Path.cwd()

def refused(call):
    with pytest.raises(OSError):
        call()

def test_files_outside_are_not_read():
    refused(lambda: Path(os.environ["SECRET"]).read_text())
    refused(lambda: os.listdir(os.environ["HOST_HOME"]))
    refused(lambda: os.listdir("/tmp"))
    refused(lambda: Path("/etc/passwd").read_text())

def test_nothing_outside_is_written():
    secret = os.environ["SECRET"]
    for call in (
        lambda: Path(secret).write_text("x"), lambda: os.truncate(secret, 0), lambda: os.unlink(secret),
        lambda: os.open(secret, os.O_RDONLY | os.O_TRUNC), lambda: os.link(secret, "/tmp/learn-new"),
        lambda: os.rename(secret, os.environ["TMPDIR"] + "/x"), lambda: Path("/tmp/learn-new").touch(),
        lambda: Path("/dev/shm/learn-new").touch(), lambda: os.mkfifo("/tmp/learn-new"),
    ):
        refused(call)

def test_no_file_is_given_away_or_taken_from_its_owner():
    mine = Path(os.environ["TMPDIR"], "mine")
    mine.touch()
    for mode in (0o666, 0o4755, 0o000, 0o044):
        for call in (lambda: os.chmod(mine, mode), lambda: os.chmod(os.open(mine, os.O_RDONLY), mode)):
            refused(call)
    os.chmod(mine, 0o755)
    refused(lambda: os.chown(mine, os.getuid(), os.getgid()))
    if int(os.environ["HOST_UID"]) != os.getuid():
        refused(lambda: os.chmod(os.environ["SECRET"], 0o644))
        refused(lambda: os.utime(os.environ["SECRET"]))
    refused(lambda: os.setxattr(mine, "user.note", b"x"))

def test_the_exercise_stays_as_it_was_given():
    for path in (root / "tests" / "test_t.py", root / "src" / "empty.py", root / "pytest.ini"):
        refused(lambda: path.write_text("x"))
        refused(path.unlink)
    refused(lambda: os.rename(root / "tests", root / "others"))
    refused(lambda: (root / "conftest.py").touch())
    Path(os.environ["TMPDIR"], "notes.txt").write_text("x")

def test_no_network_and_no_sockets_of_others():
    refused(lambda: socket.create_connection(("127.0.0.1", int(os.environ["PORT"])), 2))
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX, socket.AF_NETLINK):
        refused(lambda: socket.socket(family))
    refused(lambda: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM))
    here, there = socket.socketpair()
    refused(lambda: here.connect(os.environ["SOCKET"]))
    here.send(b"x")
    assert there.recv(1) == b"x"

def test_no_processes_of_others():
    for call in (
        lambda: Path(f"/proc/{neighbour}/environ").read_bytes(),
        lambda: Path(f"/proc/{neighbour}/mem").open("rb"),
        lambda: os.sched_setaffinity(neighbour, {0}),
        lambda: resource.prlimit(neighbour, resource.RLIMIT_NOFILE, (9, 9)),
        lambda: os.setpriority(os.PRIO_USER, 0, 19),
        lambda: signal.pidfd_send_signal(os.open(f"/proc/{neighbour}", os.O_RDONLY), 0),
    ):
        refused(call)
    assert libc.ptrace(16, neighbour, 0, 0) == -1
    assert libc.shmget(1, 4096, 0o1600) == -1

def ancestors():
    pid = os.getpid()
    while pid != neighbour:
        pid = int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
        yield pid

def test_no_signals_to_others():
    found = [pid for pid in ancestors() if b"seccomp.confine" in Path(f"/proc/{pid}/cmdline").read_bytes()]
    assert len(found) == 2
    for pid in (neighbour, *found):
        refused(lambda: Path(f"/proc/{pid}/environ").read_bytes())
        if SCOPED or pid < os.getpid():  # without scopes, what is older is safe
            refused(lambda: os.kill(pid, 0))

def test_own_processes_are_ones_own():
    child = os.posix_spawn("/bin/sleep", ["sleep", "0.1"], {})
    if SCOPED or child > os.getpid():
        os.kill(child, signal.SIGTERM)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGTERM

def test_no_rights():
    status = Path("/proc/self/status").read_text()
    assert "NoNewPrivs:\\t1" in status
    assert "Seccomp:\\t2" in status
    assert libc.unshare(0x10000000) == -1
    assert "LEARN_TEST_SECRET" not in os.environ
    held = [str(item.readlink()) for item in Path("/proc/self/fd").iterdir() if item.is_symlink()]
    assert not any("memfd:learn" in name for name in held)
    refused(lambda: os.open("/dev/tty", os.O_RDWR))
"""


@EVERY_VERSION
def test_a_run_reaches_nothing_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    monkeypatch.setenv("LEARN_TEST_SECRET", "key")
    with neighbours(tmp_path) as env:
        env["SCOPED"] = "yes" if version_up_to(version) >= SCOPED_SINCE else "no"
        asked = request("python", {"empty.py": ""}, {"test_t.py": REACHING}, env=env)
        evidence = walled(tmp_path, version).run(asked)
    assert evidence.passed, evidence.excerpt
    assert len(evidence.tests) == 9


def test_the_same_is_reached_without_walls(tmp_path: Path) -> None:
    with neighbours(tmp_path) as env:
        asked = request("python", {"empty.py": ""}, {"test_t.py": REACHING}, env=env)
        outside = outcomes(bare(tmp_path).run(asked))
    assert [name for name, outcome in outside.items() if outcome == "passed"] == [
        "test_own_processes_are_ones_own"
    ]


def test_a_time_limit_and_a_crash_are_told_as_ever(tmp_path: Path) -> None:
    test = "import os, signal\ndef test_a():\n    pass\ndef test_b():\n    {}\n"
    late = python(walled(tmp_path), test.format("import time; time.sleep(60)"), timeout_s=2.0)
    assert late.timed_out
    assert named(late, "test_a").outcome == "passed"
    crash = python(walled(tmp_path), test.format("os.kill(os.getpid(), signal.SIGSEGV)"))
    assert crash.exit_status is None
    assert crash.crash is not None


def test_a_fork_bomb_ends_at_its_limit(tmp_path: Path) -> None:
    bomb = """
import os, signal
def test_bomb():
    made = []
    try:
        while len(made) < 600:
            made.append(os.posix_spawn("/bin/sleep", ["sleep-of-a-bomb", "60"], {}))
    except OSError:
        pass
    assert 100 < len(made) < 300
"""
    assert python(walled(tmp_path), bomb).passed
    assert not is_running(b"sleep-of-a-bomb")


STAYS = """
import os, time
def test_stays():
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execve("/bin/sleep", ["sleep-behind-landlock", "300"], {})
        os._exit(0)
    time.sleep(0.3)
"""


@EVERY_VERSION
def test_nothing_outlives_a_run(tmp_path: Path, version: int) -> None:
    """Neither one that ended, nor one that was killed because it took too much memory."""
    name = f"sleep-behind-landlock-{version}"
    stays = STAYS.replace("sleep-behind-landlock", name)
    assert python(walled(tmp_path, version), stays).passed
    assert not is_running(name.encode())
    hog = stays + "    kept = bytearray(b'x') * (600 << 20)\n    time.sleep(30)\n"
    stopped = python(walled(tmp_path, version), hog, memory_mb=300)
    assert stopped.crash == "stopped: used more than 300 MB of memory"
    assert not is_running(name.encode())


def test_a_shell_that_is_killed_takes_its_run_with_it(tmp_path: Path) -> None:
    stays = STAYS.replace("time.sleep(0.3)", "time.sleep(60)").replace(
        "behind-landlock", "of-a-shell"
    )
    shell = (
        "from pathlib import Path\nfrom tests.integration.boxes import python\n"
        "from tests.integration.test_landlock import walled\n"
        f"python(walled(Path({str(tmp_path)!r})), {stays!r})\n"
    )
    running = subprocess.Popen([sys.executable, "-B", "-c", shell], cwd=ROOT)
    try:
        assert within(30, lambda: is_running(b"sleep-of-a-shell"))
    finally:
        running.kill()
        running.wait()
    assert within(10, lambda: not is_running(b"sleep-of-a-shell"))


@pytest.mark.skipif(os.geteuid() != 0, reason="the tests above ran as an ordinary user already")
def test_all_of_this_as_an_ordinary_user() -> None:
    if shutil.which("setpriv") is None and not os.environ.get("LEARN_CI"):
        pytest.skip("needs setpriv")
    script = ROOT / "tests" / "attacks" / "as_ordinary_user.sh"
    done = subprocess.run(
        [script, "tests/integration/test_landlock.py", DOCTOR, "-n0"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
    )
    assert done.returncode == 0, done.stdout + done.stderr
