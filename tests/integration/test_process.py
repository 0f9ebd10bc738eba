"""The one door to subprocess: what it returns, and that nothing of a run is left behind."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.processes.follow import OUTPUT_LIMIT
from runtime.processes.process import Launch, Terms, run
from runtime.processes.spawning import SPAWNING
from schemas.errors import Cancelled, Reason, ToolchainError
from schemas.exchange.calls import Finished

ENV = {"PATH": os.environ["PATH"]}


def sh(script: str, tmp_path: Path, *, timeout_s: float = 20.0, stdin: bytes = b"") -> Finished:
    return run(["/bin/sh", "-c", script], Terms(timeout_s), cwd=tmp_path, env=ENV, stdin=stdin)


def alive(pid_file: Path) -> bool:
    """Whether the process that wrote its number to `pid_file` still runs."""
    try:
        state = Path(f"/proc/{pid_file.read_text().strip()}/stat").read_text()
    except FileNotFoundError:
        return False
    return state.rpartition(")")[2].split()[0] != "Z"


def test_both_streams_and_the_status_come_back_apart(tmp_path: Path) -> None:
    finished = sh("echo out; echo err >&2; exit 7", tmp_path)
    assert (finished.status, finished.signal) == (7, None)
    assert (finished.stdout, finished.stderr) == ("out\n", "err\n")


def test_a_signal_is_told_instead_of_a_status(tmp_path: Path) -> None:
    finished = sh("kill -SEGV $$", tmp_path)
    assert (finished.status, finished.signal) == (None, signal.SIGSEGV)


def test_the_environment_is_only_what_was_given(tmp_path: Path) -> None:
    finished = run(["/usr/bin/env"], Terms(20), cwd=tmp_path, env={"A": "1"})
    names = {line.partition("=")[0] for line in finished.stdout.splitlines()}
    assert names == {"A", "LEARN_RUN"}


def test_standard_input_is_empty_unless_given(tmp_path: Path) -> None:
    assert sh("cat; echo end", tmp_path).stdout == "end\n"


def test_standard_input_larger_than_a_pipe_arrives_whole(tmp_path: Path) -> None:
    assert len(sh("cat", tmp_path, stdin=b"x" * 1_000_000).stdout) == 1_000_000


def test_a_program_that_does_not_read_its_input_is_no_error(tmp_path: Path) -> None:
    assert sh("exec true", tmp_path, stdin=b"x" * 1_000_000).status == 0


def test_a_missing_program_is_a_toolchain_error(tmp_path: Path) -> None:
    with pytest.raises(ToolchainError) as caught:
        run(["/no/such/program"], Terms(1), cwd=tmp_path, env=ENV)
    assert caught.value.reason is Reason.TOOLCHAIN_MISSING
    assert "/no/such/program" in caught.value.message


def test_a_hang_is_stopped_and_what_it_said_is_kept(tmp_path: Path) -> None:
    finished = sh("echo before; trap '' TERM; while :; do sleep 0.1; done", tmp_path, timeout_s=0.3)
    assert finished.timed_out
    assert finished.stdout == "before\n"
    assert finished.signal == signal.SIGKILL


def test_a_program_may_use_the_grace_to_say_its_last_words(tmp_path: Path) -> None:
    finished = sh(
        "trap 'echo bye; exit 3' TERM; while :; do sleep 0.05; done", tmp_path, timeout_s=0.2
    )
    assert (finished.timed_out, finished.status, finished.stdout) == (True, 3, "bye\n")


def test_a_flood_is_cut_off_and_told(tmp_path: Path) -> None:
    finished = sh("yes", tmp_path)
    assert finished.output_truncated
    assert not finished.timed_out
    assert len(finished.stdout) == OUTPUT_LIMIT


def test_bytes_that_are_no_text_do_not_stop_a_run(tmp_path: Path) -> None:
    assert sh(r"printf 'a\377b'", tmp_path).stdout == "a\ufffdb"


ESCAPES = {
    "background": "sleep 60 & echo $! > pid",
    "holds the pipe": "(echo $(exec sh -c 'echo $PPID') > pid; exec sleep 60) & sleep 0.2",
    "own session": "setsid sh -c 'echo $$ > pid; exec sleep 60' & sleep 0.3",
    "double fork": "(setsid sh -c 'echo $$ > pid; exec sleep 60' >/dev/null 2>&1 &) ; sleep 0.3",
    "ignores TERM": "setsid sh -c 'trap \"\" TERM; echo $$ > pid; sleep 60; sleep 60' & sleep 0.3",
    "stopped": "setsid sh -c 'echo $$ > pid; kill -STOP $$; sleep 60' & sleep 0.3",
}


@pytest.mark.skipif(sys.platform != "linux", reason="only the sandbox can do this elsewhere")
@pytest.mark.parametrize("how", ESCAPES)
@pytest.mark.parametrize("end", ["ends", "hangs"])
def test_nothing_that_a_run_started_survives_it(tmp_path: Path, how: str, end: str) -> None:
    script = ESCAPES[how] + ("; echo done" if end == "ends" else "; while :; do sleep 1; done")
    finished = sh(script, tmp_path, timeout_s=20.0 if end == "ends" else 1.0)
    assert finished.timed_out == (end == "hangs")
    assert (tmp_path / "pid").exists()
    assert not alive(tmp_path / "pid")


def test_two_runs_at_once_do_not_end_each_other(tmp_path: Path) -> None:
    results: list[Finished] = []
    slow = threading.Thread(target=lambda: results.append(sh("sleep 1; echo slow", tmp_path)))
    slow.start()
    for _ in range(5):
        assert sh("echo quick", tmp_path).stdout == "quick\n"
    slow.join()
    assert [finished.stdout for finished in results] == ["slow\n"]


def press_ctrl_c(after_s: float) -> threading.Thread:
    def press() -> None:
        time.sleep(after_s)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=press)
    thread.start()
    return thread


def test_ctrl_c_ends_the_run_and_only_the_run(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    thread = press_ctrl_c(0.4)
    with pytest.raises(Cancelled) as caught:
        sh("(setsid sh -c 'echo $$ > pid; exec sleep 60' &) ; sleep 60", tmp_path)
    thread.join()
    assert caught.value.exit_code == 130
    assert signal.getsignal(signal.SIGINT) is before
    assert not alive(tmp_path / "pid")


def test_a_second_ctrl_c_does_not_wait_for_the_grace(tmp_path: Path) -> None:
    threads = [press_ctrl_c(0.3), press_ctrl_c(0.35)]
    with pytest.raises(Cancelled):
        sh("trap '' TERM INT; echo $$ > pid; while :; do sleep 0.05; done", tmp_path)
    for thread in threads:
        thread.join()
    assert not alive(tmp_path / "pid")


def test_another_thread_can_run_and_be_cancelled(tmp_path: Path) -> None:
    cancel = threading.Event()
    ended: list[str] = []

    def work() -> None:
        try:
            run(["sleep", "60"], Terms(60, cancel), cwd=tmp_path, env=ENV)
        except Cancelled:
            ended.append("cancelled")

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.2)
    cancel.set()
    thread.join()
    assert ended == ["cancelled"]


def test_no_descriptor_is_lost(tmp_path: Path) -> None:
    def open_now() -> int:
        return len(list(Path("/proc/self/fd").iterdir()))

    sh("true", tmp_path)
    before = open_now()
    for _ in range(5):
        sh("cat", tmp_path, stdin=b"x")
    assert open_now() == before


def test_a_sandbox_sees_and_changes_what_is_launched(tmp_path: Path) -> None:
    seen: list[Launch] = []
    reader, writer = os.pipe()
    os.write(writer, b"from the sandbox")
    os.close(writer)

    def wrap(launch: Launch) -> Launch:
        seen.append(launch)
        argv = ("/bin/sh", "-c", f'"$@"; cat /dev/fd/{reader}', "sh", *launch.argv)
        return replace(launch, argv=argv, pass_fds=(reader,))

    finished = run(
        ["echo", "hi"],
        Terms(20),
        cwd=tmp_path,
        env=ENV,
        wrap=wrap,
        writable=(tmp_path,),
    )
    assert finished.stdout == "hi\nfrom the sandbox"
    assert (seen[0].argv, seen[0].cwd, seen[0].writable) == (("echo", "hi"), tmp_path, (tmp_path,))
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(reader)


def test_no_program_starts_while_an_executable_is_being_written(tmp_path: Path) -> None:
    """It would inherit the open file, which the kernel then refuses to run."""
    mark = tmp_path / "mark"
    ended = threading.Event()

    def start() -> None:
        run(["/bin/sh", "-c", f"echo > {mark}"], Terms(60), cwd=tmp_path, env={})
        ended.set()

    with SPAWNING:
        thread = threading.Thread(target=start)
        thread.start()
        assert not ended.wait(0.3)
        assert not mark.exists()
    thread.join()
    assert mark.exists()
