"""What a run behind walls cannot reach, and that it shows the same as one without walls."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.private_copy import place_for
from schemas.evidence import Evidence

from .boxes import bare, boxed, needs_bwrap, python
from .runs import named, outcomes, request

pytestmark = needs_bwrap

RUST = "pub fn twice(n: i32) -> i32 {\n    n - n\n}\n"
RUST_TEST = "use exercise::twice;\n#[test]\nfn doubles() {\n    assert_eq!(twice(4), 8);\n}\n"
C = {
    "twice.h": "int twice(int n);\n",
    "twice.c": '#include "twice.h"\nint twice(int n) { int unused; return n - n; }\n',
}
C_TEST = '#include "test.h"\n#include "twice.h"\nTEST(doubles) { CHECK_INT(twice(4), 8); }\n'
PYTHON = "def twice(n):\n    return n - n\n"
PYTHON_TEST = "from doubling import twice\n\n\ndef test_doubles():\n    assert twice(4) == 8\n"


def settled(evidence: Evidence) -> Evidence:
    """What has to be equal; cargo compiles two programs at once and prints what comes first."""
    lines = sorted(evidence.excerpt.splitlines())
    return replace(evidence, duration_s=0.0, isolation="", excerpt="\n".join(lines))


@pytest.mark.parametrize(
    ("language", "sources", "test"),
    [
        ("rust", {"lib.rs": RUST}, {"t.rs": RUST_TEST}),
        ("rust", {"lib.rs": RUST.replace("n - n", "n - m")}, {"t.rs": RUST_TEST}),
        ("rust", {"lib.rs": RUST.replace("n - n", "twice(n + 1)")}, {"t.rs": RUST_TEST}),
        ("c", C, {"test_t.c": C_TEST}),
        ("c", {**C, "twice.c": C["twice.c"].replace("n - n", "*(int *)0")}, {"test_t.c": C_TEST}),
        ("python", {"doubling.py": PYTHON}, {"test_t.py": PYTHON_TEST}),
        ("python", {"doubling.py": "import nowhere\n"}, {"test_t.py": PYTHON_TEST}),
    ],
    ids=("rust", "rust-broken", "rust-overflow", "c", "c-crash", "python", "python-import"),
)
def test_the_evidence_is_that_of_a_run_without_walls(
    tmp_path: Path, language: str, sources: dict[str, str], test: dict[str, str]
) -> None:
    asked = request(language, sources, test, keep_as="session")
    expected = settled(bare(tmp_path).run(asked))
    assert not expected.passed
    runner = boxed(tmp_path)
    assert settled(runner.run(asked)) == expected
    assert settled(runner.run(asked)) == expected


def test_a_segmentation_fault_and_a_time_limit_are_told_as_ever(tmp_path: Path) -> None:
    test = "import os, signal\ndef test_a():\n    pass\ndef test_b():\n    {}\n"
    crash = python(boxed(tmp_path), test.format("os.kill(os.getpid(), signal.SIGSEGV)"))
    assert (crash.exit_status, crash.passed) == (None, False)
    assert crash.crash is not None
    late = python(boxed(tmp_path), test.format("import time; time.sleep(60)"), timeout_s=2.0)
    assert late.timed_out
    # Interrupted, not killed: pytest still wrote its report.
    assert named(late, "test_a").outcome == "passed"


@contextmanager
def neighbours(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Things of this machine that a run could reach, if nothing stood in between."""
    secret = tmp_path / "secret"
    secret.write_text("of the learner")
    with (
        closing(socket.socket(socket.AF_INET)) as tcp,
        closing(socket.socket(socket.AF_UNIX)) as path,
        closing(socket.socket(socket.AF_UNIX)) as abstract,
    ):
        tcp.bind(("127.0.0.1", 0))
        path.bind(str(tmp_path / "socket"))
        abstract.bind(f"\0learn-{os.getpid()}")
        for item in (tcp, path, abstract):
            item.listen()
        yield {
            "SECRET": str(secret),
            "PORT": str(tcp.getsockname()[1]),
            "SOCKET": str(tmp_path / "socket"),
            "ABSTRACT": f"learn-{os.getpid()}",
            "HOST_PID": str(os.getpid()),
            "HOST_UID": str(os.geteuid()),
            "HOST_HOME": str(Path.home()),
        }


REACHING = """
import ctypes, os, socket
from pathlib import Path
import pytest

libc = ctypes.CDLL(None, use_errno=True)

def refused(call, *errors):
    with pytest.raises(errors or OSError):
        call()

def test_files_outside_are_not_there():
    assert not Path(os.environ["SECRET"]).exists()
    home = Path(os.environ["HOST_HOME"])
    assert not home.exists() or not {".ssh", ".bashrc", "learn"} & set(os.listdir(home))

def test_nothing_outside_can_be_written():
    for place in ("/usr", "/etc", "/box", "/box/sealed", "/box/sealed/src", "/box/root/src", "/dev"):
        refused(lambda: Path(place, "new").write_text("x"))
    refused(lambda: Path("/box/root/tests/test_t.py").write_text("x"))
    refused(lambda: Path("/box/root/pytest.ini").unlink())
    refused(lambda: Path("/proc/sys/kernel/core_pattern").write_text("core"))

def test_the_exercise_can_be_written_in_memory():
    Path("/box/root/notes.txt").write_text("x")
    Path("/tmp/notes.txt").write_text("x")

def test_memory_disks_end():
    with open("/dev/shm/fill", "wb") as file:
        refused(lambda: [file.write(bytes(1 << 20)) for _ in range(80)])
    os.unlink("/dev/shm/fill")

def test_no_network_and_no_sockets_of_others():
    refused(lambda: socket.create_connection(("127.0.0.1", int(os.environ["PORT"])), 2))
    for name in (os.environ["SOCKET"], "\\0" + os.environ["ABSTRACT"]):
        refused(lambda: socket.socket(socket.AF_UNIX).connect(name))
    refused(lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW))

def test_no_processes_of_others():
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    assert max(pids) < 300
    refused(lambda: os.kill(int(os.environ["HOST_PID"]), 0))

def test_no_rights():
    status = Path("/proc/self/status").read_text()
    assert "CapEff:\\t0000000000000000" in status
    assert "CapBnd:\\t0000000000000000" in status
    assert "NoNewPrivs:\\t1" in status
    assert "Seccomp:\\t2" in status
    assert os.getuid() != 0
    assert libc.unshare(0x10000000) == -1
    assert libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == -1
    assert libc.syscall(250 if os.uname().machine == "x86_64" else 219, 0, -3, 0) == -1

def test_few_variables_and_descriptors():
    assert "LEARN_TEST_SECRET" not in os.environ
    assert "pts" not in " ".join(os.readlink(f"/proc/self/fd/{n}") for n in (0, 1, 2))
    assert not Path("/proc/1/cmdline").read_bytes().count(b"/boxed")
    refused(lambda: os.open("/dev/tty", os.O_RDWR))
"""


def test_a_run_reaches_nothing_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEARN_TEST_SECRET", "key")
    with neighbours(tmp_path) as env:
        asked = request("python", {"empty.py": ""}, {"test_t.py": REACHING}, env=env)
        evidence = boxed(tmp_path).run(asked)
        outside = bare(tmp_path).run(asked)
    assert evidence.passed, evidence.excerpt
    # The test can fail: without walls it does.
    reached = {name for name, outcome in outcomes(outside).items() if outcome == "failed"}
    assert {"test_files_outside_are_not_there", "test_no_rights"} <= reached


def test_a_memory_hog_is_stopped_and_told(tmp_path: Path) -> None:
    hog = """
import time
def test_hog():
    kept = [b"x" * (1 << 20) for _ in range(600)]
    time.sleep(30)
"""
    for runner in (boxed(tmp_path), bare(tmp_path)):
        evidence = python(runner, hog, memory_mb=300)
        assert evidence.crash == "stopped: used more than 300 MB of memory"
        assert not evidence.passed


def test_memory_that_many_processes_share_counts_once(tmp_path: Path) -> None:
    many = """
import os, time
def test_forks():
    kept = bytearray(b"x") * (80 << 20)
    children = []
    for _ in range(8):
        pid = os.fork()
        if pid == 0:
            time.sleep(1.5)
            os._exit(len(kept) == 0)
        children.append(pid)
    assert all(os.waitpid(pid, 0)[1] == 0 for pid in children)
"""
    assert python(boxed(tmp_path), many, memory_mb=400).passed


def test_a_fork_bomb_ends_at_its_limit(tmp_path: Path) -> None:
    bomb = """
import os, signal
def test_bomb():
    made = []
    try:
        while len(made) < 600:
            made.append(os.posix_spawn("/bin/sleep", ["sleep", "60"], {}))
    except OSError:
        pass
    for pid in made:
        os.kill(pid, signal.SIGKILL)
    assert 100 < len(made) < 256
"""
    assert python(boxed(tmp_path), bomb).passed


def test_nothing_outlives_a_run(tmp_path: Path) -> None:
    stay = """
import os, time
def test_stays():
    if os.fork() == 0:
        os.setsid()
        os.environ.clear()
        os.execve("/bin/sleep", ["sleep-behind-walls", "300"], {})
"""
    assert python(boxed(tmp_path), stay).passed
    assert not is_running(b"sleep-behind-walls")


BUG = {**C, "twice.c": '#include "twice.h"\nint twice(int n) { int a[2] = {n, n}; return a[n]; }\n'}
LEAK = {
    **C,
    "twice.c": '#include <stdlib.h>\n#include "twice.h"\n'
    "int twice(int n) { int *p = malloc(4); *p = n + n; return *p; }\n",
}
FINE = {**C, "twice.c": '#include "twice.h"\nint twice(int n) { return n + n; }\n'}


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
@pytest.mark.parametrize(
    ("sources", "said"), [(FINE, ""), (BUG, "runtime error"), (LEAK, "LeakSanitizer")]
)
def test_sanitizers_work_behind_the_walls(
    tmp_path: Path, sources: dict[str, str], said: str
) -> None:
    extra = {"SANITIZE": "-fsanitize=address,undefined -fno-sanitize-recover=all"}
    asked = request("c", sources, {"test_t.c": C_TEST}, env=extra)
    evidence = boxed(tmp_path).run(asked)
    assert evidence.passed == (not said)
    assert said in named(evidence, "doubles").message


def test_a_report_that_is_left_behind_is_no_report(tmp_path: Path) -> None:
    """The one file that a run can write on this machine stays a file, and is emptied before each."""
    forged = '<testsuite><testcase name="test_doubles"/></testsuite>'
    plant = f"""
import os
from pathlib import Path
report = Path("/box/report/junit.xml")
for attack in (report.unlink, lambda: report.rename("/box/report/x"), lambda: os.mkfifo("/box/report/y")):
    try:
        attack()
    except OSError:
        pass
report.write_text({forged!r})
os._exit(0)
"""
    runner = boxed(tmp_path)
    asked = request("python", {"doubling.py": plant}, {"test_t.py": PYTHON_TEST}, keep_as="s")
    runner.run(asked)
    with place_for(tmp_path / "boxed", "s") as base:
        assert stat.S_ISREG((base / "report" / "junit.xml").lstat().st_mode)
        assert {path.name for path in (base / "report").iterdir()} == {"junit.xml"}
    quiet = request(
        "python",
        {"doubling.py": "import os\nos._exit(0)\n"},
        {"test_t.py": PYTHON_TEST},
        keep_as="s",
    )
    assert not runner.run(quiet).passed


def test_cancelling_ends_what_is_behind_the_walls(tmp_path: Path) -> None:
    from runtime.runs.runner import LocalRunner
    from runtime.sandbox.bubblewrap import Bubblewrap
    from schemas.errors import Cancelled

    cancel = threading.Event()
    runner = LocalRunner(tmp_path / "boxed", sandbox=Bubblewrap, cancel=cancel)
    timer = threading.Timer(1.0, cancel.set)
    timer.start()
    with pytest.raises(Cancelled):
        python(runner, "import time\ndef test_sleeps():\n    time.sleep(60)\n")
    timer.join()


def test_a_shell_that_is_killed_takes_its_run_with_it(tmp_path: Path) -> None:
    stays = (
        'import os\ndef test_stays():\n    os.execv("/bin/sleep", ["box-of-killed-shell", "60"])\n'
    )
    shell = (
        "from pathlib import Path\nfrom tests.integration.boxes import boxed, python\n"
        f"python(boxed(Path({str(tmp_path)!r})), {stays!r})\n"
    )
    root = Path(__file__).parents[2]
    running = subprocess.Popen([sys.executable, "-c", shell], cwd=root)
    try:
        assert within(30, lambda: is_running(b"box-of-killed-shell"))
    finally:
        running.kill()
        running.wait()
    assert within(10, lambda: not is_running(b"box-of-killed-shell"))


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    until = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


def is_running(name: bytes) -> bool:
    """Whether a process of this machine calls itself `name`."""
    for folder in Path("/proc").iterdir():
        try:
            if (folder / "cmdline").read_bytes().startswith(name):
                return True
        except OSError:
            continue
    return False


@needs_bwrap
def test_a_node_of_ones_own_is_the_one_that_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As its installers lay it below the learner's home; that of the system would be another version."""
    system = shutil.which("node")
    if system is None:
        pytest.skip("needs node")
    own = tmp_path / "node" / "bin" / "node"
    own.parent.mkdir(parents=True)
    shutil.copy2(Path(system).resolve(), own)
    monkeypatch.setenv("PATH", f"{own.parent}:{os.environ['PATH']}")
    source = "export const where = () => process.execPath;\n"
    test = (
        'import { test } from "node:test";\nimport assert from "node:assert/strict";\n'
        'import { where } from "../src/a.js";\n'
        f'test("where", () => assert.equal(where(), {json.dumps(str(own))}));\n'
    )
    evidence = boxed(tmp_path / "box").run(
        request("javascript", {"a.js": source}, {"a.test.js": test})
    )
    assert evidence.passed, evidence.excerpt
