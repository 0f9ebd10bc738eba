"""Whatever is typed, piped or lying about: clear words, a next step, the exit code, nothing lost."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from .conftest import BANK, LEARN, Learn

AS_ROOT = os.geteuid() == 0
NO_FAVOURS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search") if AS_ROOT else ()
"""Root without its right to ignore permissions."""
PIECES = b"/status\n"


@pytest.mark.parametrize(
    ("words", "reason", "part"),
    [
        (["start", "python", "P999"], "UNKNOWN_NODE", "no node P999"),
        (["start", "rust", "P101"], "UNKNOWN_NODE", "Rust has no node P101"),
        (["start", "klingon", "P101"], "UNKNOWN_LANGUAGE", "c, cpp, go, javascript, python, rust"),
        (["start", "python", "quantum chromodynamics zeppelin"], "NO_TOPIC_MATCH", "/start P101"),
        (["start"], "USAGE", "needs"),
        (["start", "--depth"], "USAGE", "--depth needs a value"),
        (["start", "python", "P101", "--depth", "D9"], "USAGE", "easy, medium, hard"),
        (["start", "python", "P101", "--engine", "oracle"], "USAGE", "bank"),
        (["resume", "zzz"], "UNKNOWN_SESSION", "/sessions"),
        (["atempt"], "UNKNOWN_COMMAND", "Did you mean /attempt?"),
        (["qqqqqqqq"], "UNKNOWN_COMMAND", "/help"),
        (["attempt", "--quickly"], "USAGE", "no option --quickly"),
        (["status", "too", "many"], "USAGE", "'too many'"),
        (["ask", ""], "USAGE", "/ask"),
        (["ask", "x" * 20_000], "INPUT_TOO_LARGE", "20,000"),
        (["start", "python", "x" * 100_000], "INPUT_TOO_LARGE", "100,000"),
        (["why"], "USAGE", "/why P101"),
        (["why", "P999"], "UNKNOWN_NODE", "P999"),
        (["map", "klingon"], "UNKNOWN_LANGUAGE", "c, cpp, go, javascript, python, rust"),
        (["config", "no.such.key"], "USAGE", "no.such.key"),
        (["config", "learning.reveal_after", "soon"], "USAGE", "'soon'"),
        (["engine", "oracle"], "USAGE", "bank"),
        (["help", "nothing"], "UNKNOWN_COMMAND", "/help"),
        (["open", "sesame"], "USAGE", "lesson"),
        (["reset", "no/such.py"], "USAGE", "kites.py"),
        (["run"], "USAGE", "learn run ."),
        (["run", str(BANK), "--language", "klingon"], "UNKNOWN_LANGUAGE", "python"),
        (["check"], "USAGE", "curriculum/bank"),
        (["review"], "NOT_YET_ALLOWED", "/attempt"),
        (["solution"], "NOT_YET_ALLOWED", ""),
        (["restore"], "NOT_YET_ALLOWED", "/reset"),
    ],
    ids=lambda value: "-".join(value)[:40] if isinstance(value, list) else "",
)
def test_words_that_name_nothing(learn: Learn, words: list[str], reason: str, part: str) -> None:
    said = learn(*words)
    assert part in said.refusal(reason, code=2)
    error = said.errors[0]
    assert said.out.splitlines() == [*error["message"].splitlines(), *error["hint"].splitlines()]


def test_json_prints_an_error_only_where_errors_go(learn: Learn) -> None:
    said = learn("start", "--json", "klingon", "P101")
    said.refusal("UNKNOWN_LANGUAGE", code=2)
    assert said.out == ""


def test_commands_that_need_a_session(fresh: Learn) -> None:
    assert "/start" in fresh("attempt").refusal("NO_SESSION", code=2)
    typed = ["/attempt", "/hint", "/ask why?", "/review", "/show", "/open", "/end", "/reset"]
    said = fresh.type(*typed, "/restore", "/solution", "/watch")
    assert (said.code, [item["reason"] for item in said.errors]) == (2, ["NO_SESSION"] * 11)


def test_a_command_without_a_session_leaves_it_at_hand(learn: Learn) -> None:
    exercise = str(BANK / "python" / "P101-kite-festival")
    for words in (["help"], ["run", exercise, "--language", "python"], ["fixtures", exercise]):
        learn(*words)
        assert learn.status()["session"]["node"] == "P101"


def test_a_folder_that_is_not_there(learn: Learn, tmp_path: Path) -> None:
    missing = str(tmp_path / "nowhere")
    said = learn("run", missing, "--language", "python").refusal("WORKSPACE_MISSING", code=1)
    assert missing in said
    assert "learn run ." in said


def test_an_ambiguous_prefix(learn: Learn) -> None:
    """Of seventeen ids two begin with the same of sixteen digits."""
    begun = learn.type(*["/start python P101"] * 17, as_json=True).objects
    ids = [item["session"]["id"] for item in begun]
    first = next(item[0] for item in ids if sum(other[0] == item[0] for other in ids) > 1)
    assert learn("resume", first).refusal("AMBIGUOUS_PREFIX", 2).count("P101") > 1
    assert learn.status()["session"]["id"] == ids[-1]
    assert learn("resume", ids[0]).code == 0
    assert learn.status()["session"]["id"] == ids[0]


def test_lines_without_a_word_do_nothing(learn: Learn) -> None:
    said = learn(stdin=b"\n   \n\t\t\n\r\n\x1b[0m\n")
    assert (said.code, said.err) == (0, "")
    assert learn.status()["session"]["hint_level"] == 0


def test_a_megabyte_on_one_line(learn: Learn) -> None:
    said = learn(stdin=b"x" * 1_000_000 + b"\n" + PIECES)
    (error,) = said.errors
    assert error["reason"] == "INPUT_TOO_LARGE"
    assert "1,000,000" in error["message"]
    assert len(said.out) < 2_000
    assert "Kite festival" in said.out
    assert learn("--json", stdin=b"x" * 1_000_000).code == 2


def test_a_line_that_never_ends(learn: Learn) -> None:
    """Read by a process that may not have the memory for it."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (512 << 20, 512 << 20))

    code, _out, err = shell(learn, "tr '\\0' x </dev/zero | $learn --json; exit ${PIPESTATUS[1]}")
    assert (code, "never" not in err, "INPUT_TOO_LARGE" in err) == (2, True, True)
    said = learn(stdin=b"x" * 30_000_000 + b"\n" + PIECES, setup=limited)
    assert said.errors[0]["message"].startswith("That is 30,000,000 bytes")
    assert "Kite festival" in said.out


def test_ten_thousand_lines(learn: Learn) -> None:
    said = learn("--json", stdin=b"/status\n\n" * 5_000)
    assert (said.code, said.err, len(said.objects)) == (0, "", 5_000)


def test_many_questions_leave_a_turn_as_light_as_it_was(learn: Learn) -> None:
    def weight() -> int:
        with closing(sqlite3.connect(learn.home / "learner.db")) as store:
            (found,) = store.execute("SELECT length(doc) FROM sessions").fetchone()
            return int(found)

    learn.type("why does it fail?")
    before = weight()
    learn.type(*["why does it fail?"] * 40)
    assert weight() < before * 1.2
    with closing(sqlite3.connect(learn.home / "learner.db")) as store:
        (asked,) = store.execute("SELECT count(*) FROM events WHERE kind = 'answer'").fetchone()
    assert asked == 41


@pytest.mark.parametrize(
    "data", [b"wh\0y\n", b"\0\n", b"caf\xe9\n", b"\xff\xfe/\0s\0\n", b"/ask \xed\xa0\x80\n"]
)
def test_a_line_that_is_no_text(learn: Learn, data: bytes) -> None:
    assert "UTF-8" in learn(stdin=data).refusal("INPUT_NOT_TEXT", code=2)
    followed = learn("--json", stdin=data + PIECES)
    assert followed.code == 0
    assert followed.object["session"]["attempts"] == 0


def test_an_argument_that_is_no_text(learn: Learn) -> None:
    assert "UTF-8" in learn("ask", b"caf\xe9").refusal("INPUT_NOT_TEXT", code=2)


def test_escapes_reach_neither_screen_nor_store(learn: Learn) -> None:
    typed = "why \x1b[31mred\x1b[0m \x1b]0;owned\x07and \x9b1mthick \u202edlrow"
    said = learn.type(typed, f"/\x1b[1m{typed}", "\ufeff/status")
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(said.out)
    assert "learn P101> why red and" in said.out
    assert said.code == 0
    assert "Kite festival" in said.out
    with closing(sqlite3.connect(learn.home / "learner.db")) as store:
        bodies = [row[0] for row in store.execute("SELECT body FROM events")]
    assert any("why red and" in body for body in bodies)
    assert not any("u001b" in body for body in bodies)
    assert "\x1b" not in learn("start", "python", "\x1b[31mzeppelin").out


CONFIGS = {
    "not TOML": (b"engine = \n", "line 1"),
    "an unknown key": (b"colour = 'red'\n", "colour: unknown key"),
    "a wrong type": (b"[learning]\nreveal_after = 'soon'\n", "learning.reveal_after"),
    "a value out of a list": (b"engine = 'oracle'\n", "'bank'"),
    "not UTF-8": (b"engine = '\xff'\n", "UTF-8"),
    "nested beyond reason": (b"x = " + b"[" * 5_000, ""),
}


@pytest.mark.parametrize("name", CONFIGS)
def test_a_broken_config(learn: Learn, name: str) -> None:
    content, part = CONFIGS[name]
    config = learn.home / "config.toml"
    config.write_bytes(content)
    said = learn("status", "--json")
    (error,) = said.errors
    assert (said.code, error["reason"]) == (0, "CONFIG_INVALID")
    assert error["message"].startswith(f"{config}:")
    assert part in error["message"]
    assert said.object["session"]["node"] == "P101"
    assert "The defaults apply" in learn("status").out
    refused = learn("config", "engine", "bank")
    assert refused.code == 1
    assert [item["reason"] for item in refused.errors] == ["CONFIG_INVALID"]
    (other,) = learn("review").errors
    assert other["reason"] == "NOT_YET_ALLOWED"
    assert other["details"]["also"]["reason"] == "CONFIG_INVALID"
    assert config.read_bytes() == content


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["folder", "pipe"])
@pytest.mark.parametrize("name", ["config.toml", "active_session.json", "history"])
def test_something_else_where_a_file_should_be(learn: Learn, name: str, make: object) -> None:
    assert callable(make)
    make(learn.home / name)
    said = learn("status", "--json")
    assert (said.code, said.object["session"]["node"]) == (0, "P101")
    assert [item["reason"] for item in said.errors] == ["CONFIG_INVALID"] * (name == "config.toml")


@pytest.mark.parametrize("damage", ["garbage", "cut short", "empty"])
def test_a_damaged_store(learn: Learn, damage: str) -> None:
    store, code = learn.home / "learner.db", learn.workspace / "src" / "kites.py"
    whole = store.read_bytes()
    found = {"garbage": b"not a database " * 99, "cut short": whole[:20_000], "empty": b""}[damage]
    store.write_bytes(found)
    said = learn("status").refusal("STORE_DAMAGED", code=1)
    (aside,) = learn.home.glob("learner.db.damaged-*[0-9Z]")
    assert str(aside) in said
    assert aside.read_bytes() == found
    assert learn.status()["session"] is None
    assert code.exists()


def test_a_store_of_a_newer_version(learn: Learn) -> None:
    with closing(sqlite3.connect(learn.home / "learner.db")) as store:
        store.execute("PRAGMA user_version = 99")
    before = (learn.home / "learner.db").read_bytes()
    for word in ("status", "attempt"):
        assert "Update learn" in learn(word).refusal("STORE_NEWER", code=1)
    assert (learn.home / "learner.db").read_bytes() == before
    assert learn("help").code == 0


@pytest.mark.skipif(AS_ROOT and not shutil.which("setpriv"), reason="root may write everywhere")
class TestPermissions:
    @pytest.mark.parametrize("word", ["status", "attempt", "hint", "sessions"])
    def test_a_home_that_may_only_be_read(self, learn: Learn, word: str) -> None:
        places = [learn.home, *learn.home.rglob("*")]
        for path in places:
            path.chmod(path.stat().st_mode & ~0o222)
        said = learn(word, before=NO_FAVOURS)
        helped = learn("help", before=NO_FAVOURS)
        for path in places:
            path.chmod(path.stat().st_mode | 0o200)
        assert "LEARN_HOME" in said.refusal("HOME_NOT_WRITABLE", code=1)
        assert helped.code == 0
        assert learn.status()["session"]["attempts"] == 0

    @pytest.mark.parametrize("word", ["status", "attempt"])
    def test_a_home_that_may_not_be_entered(self, learn: Learn, word: str) -> None:
        learn.home.chmod(0)
        said = learn(word, before=NO_FAVOURS)
        learn.home.chmod(0o700)
        assert said.code == 1
        assert "HOME_NOT_WRITABLE" in {item["reason"] for item in said.errors}

    def test_a_home_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "shut").mkdir(mode=0o500)
        inside = Learn(tmp_path / "shut" / "home")
        assert "LEARN_HOME" in inside("status", before=NO_FAVOURS).refusal("HOME_NOT_WRITABLE", 1)

    def test_sources_that_may_not_be_read(self, learn: Learn) -> None:
        source = learn.workspace / "src" / "kites.py"
        source.chmod(0)
        said = learn("attempt", before=NO_FAVOURS)
        source.chmod(0o644)
        assert str(source) in said.refusal("WORKSPACE_UNSAFE", code=1)


@pytest.mark.parametrize("below", ["", "/below"])
def test_a_home_that_is_a_file(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("mine", "utf-8")
    there = Learn(Path(f"{tmp_path}/file{below}"))
    assert "LEARN_HOME" in there("status").refusal("HOME_NOT_WRITABLE", code=1)
    assert (tmp_path / "file").read_text("utf-8") == "mine"


def test_a_home_of_nobody(fresh: Learn) -> None:
    said = fresh("status", env={"LEARN_HOME": "~no-such-person/learn"})
    assert "LEARN_HOME" in said.refusal("HOME_NOT_WRITABLE", code=1)


def test_no_home_variable(learn: Learn) -> None:
    assert learn("attempt", "--json", env={"HOME": ""}).object["attempt"]["build"] == "ok"
    checks = {
        item["check"]: item for item in learn("doctor", "--json", env={"HOME": ""}).object["checks"]
    }
    with_home = {item["check"]: item for item in learn("doctor", "--json").object["checks"]}
    assert checks["rust"] == with_home["rust"]


def test_files_may_grow_no_more(learn: Learn) -> None:
    """A disk that takes nothing more, as any user can have it: a limit on the size of files."""

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))

    # Python may take a byte code file that a full disk cut off for a whole one.
    env = {"PYTHONDONTWRITEBYTECODE": "1"}
    for words in (["attempt"], ["hint"], ["start", "python", "P101"]):
        assert "space" in learn(*words, setup=limited, env=env).refusal("DISK_FULL", code=1)
    assert learn.status()["session"]["attempts"] == 0
    assert learn("attempt", "--json").object["attempt"]["index"] == 1


@contextmanager
def small_disk(place: Path) -> Iterator[Path]:
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip("mounting needs root")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        learn = Learn(disk / "home")
        begun = learn("start", "python", "P101", "--json").object["session"]["id"]
        learn("attempt")
        fill = disk / "fill"
        with pytest.raises(OSError, match="space"):
            fill.write_bytes(bytes(2_000_000))
        for words in (["attempt"], ["start", "python", "P102"], ["config", "engine", "bank"]):
            assert "space" in learn(*words).refusal("DISK_FULL", code=1)
        fill.unlink()
        session = learn.status()["session"]
        assert (session["id"], session["attempts"]) == (begun, 1)
        assert learn("attempt", "--json").object["attempt"]["index"] == 2
        assert learn.workspace.name.startswith(begun[:4])


def _deleted(workspace: Path) -> None:
    shutil.rmtree(workspace)


def _moved(workspace: Path) -> None:
    workspace.rename(workspace.with_name("elsewhere"))


def _linked(workspace: Path) -> None:
    _moved(workspace)
    workspace.symlink_to(workspace.with_name("elsewhere"))


def _not_text(workspace: Path) -> None:
    (workspace / "src" / "kites.py").write_bytes(b'x = "\xff"\n')


def _pipe(workspace: Path) -> None:
    os.mkfifo(workspace / "src" / "pipe.py")


def _pipe_instead(workspace: Path) -> None:
    (workspace / "src" / "kites.py").unlink()
    os.mkfifo(workspace / "src" / "kites.py")


def _large(workspace: Path) -> None:
    (workspace / "src" / "large.py").write_bytes(b"#" * 5_000_000)


def _link_out(workspace: Path) -> None:
    (workspace / "src" / "out.py").symlink_to("/etc/passwd")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_deleted, "WORKSPACE_MISSING"),
        (_moved, "WORKSPACE_MISSING"),
        (_linked, "WORKSPACE_MISSING"),
        (_not_text, "INPUT_NOT_TEXT"),
        (_pipe, "WORKSPACE_UNSAFE"),
        (_pipe_instead, "WORKSPACE_UNSAFE"),
        (_large, "INPUT_TOO_LARGE"),
        (_link_out, "WORKSPACE_UNSAFE"),
    ],
)
def test_a_workspace_that_cannot_be_used(learn: Learn, change: object, reason: str) -> None:
    assert callable(change)
    workspace = learn.workspace
    change(workspace)
    assert str(workspace) in learn("attempt").refusal(reason, code=1)
    assert learn.status()["session"]["attempts"] == 0
    for word in ("hint", "show", "sessions"):
        said = learn(word)
        assert (said.code, said.err) == (0, "")
    assert ("[workspace missing]" in said.out) == (change is _deleted or change is _moved)


def test_files_that_do_not_matter(learn: Learn) -> None:
    (learn.workspace / "src" / "data.txt").write_bytes(b"\xff" * 5_000_000)
    os.mkfifo(learn.workspace / "tests" / "pipe.py")
    (learn.workspace / "src" / ".hidden.py").write_text("import nothing", "utf-8")
    found = learn("attempt", "--json").object["attempt"]
    assert found["build"] == "ok"
    (notice,) = found["notices"]
    assert "tests/pipe.py is not a regular file" in notice
    assert "original tests ran" in notice


def test_edited_build_files_change_nothing_and_are_told(learn: Learn) -> None:
    (learn.workspace / "pytest.ini").write_text("[pytest]\npython_files = nothing\n", "utf-8")
    (learn.workspace / "conftest.py").symlink_to("/etc/passwd")
    found = learn("attempt", "--json").object["attempt"]
    assert len(found["tests"]) == 8
    assert [notice.split()[0] for notice in found["notices"]] == ["pytest.ini", "conftest.py"]
    assert all("original build files" in notice for notice in found["notices"])


def test_edited_tests_change_nothing_and_are_told(learn: Learn) -> None:
    (learn.workspace / "tests" / "test_kites.py").write_text("def test_a():\n    pass\n", "utf-8")
    (learn.workspace / "tests" / "conftest.py").write_text("raise SystemExit(0)\n", "utf-8")
    said = learn("attempt", "--json")
    assert said.code == 3
    notices = " ".join(said.object["attempt"]["notices"])
    assert "tests/test_kites.py" in notices
    assert "original" in notices
    assert len(said.object["attempt"]["tests"]) == 8


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """A machine with a sandbox and no other program."""
    found = shutil.which("bwrap")
    if found:
        (tmp_path / "bwrap").symlink_to(found)
    return {"PATH": str(tmp_path)}


@pytest.mark.parametrize(
    ("language", "node", "tools"),
    [
        ("rust", "R101", ["cargo", "rustc", "rustup"]),
        ("c", "C101", ["gcc", "make", "build-essential"]),
        ("javascript", "J101", ["node", "nodejs.org"]),
        ("go", "G101", ["go", "golang", "go.dev"]),
    ],
)
def test_a_missing_compiler(
    learn: Learn, bare: dict[str, str], language: str, node: str, tools: list[str]
) -> None:
    said = learn("start", language, node, env=bare)
    words = said.refusal("TOOLCHAIN_MISSING", code=1)
    assert all(tool in words for tool in tools)
    assert len(list((learn.home / "workspaces").iterdir())) == 1


def test_python_works_without_any_other_program(learn: Learn, bare: dict[str, str]) -> None:
    assert learn("start", "python", "P101", env=bare).code == 0
    assert learn("attempt", env=bare).code == 3
    checked = learn("doctor", "--json", env=bare)
    assert checked.code == 0
    found = {item["check"]: item["ok"] for item in checked.object["checks"]}
    assert (found["python"], found["rust"], found["c"]) == (True, False, False)


@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
)
def test_a_terminal_that_knows_only_ascii(learn: Learn, env: dict[str, str]) -> None:
    typed = "/attempt\n/open\n/help\n/hint\n/map\nwo ist der Käse ☃?\n/status\n"
    said = learn(stdin=typed.encode(), env=env)
    assert (said.code, said.err, said.out.isascii()) == (0, "", True)
    assert "Kite festival" in said.out
    asked = learn("ask", "caf\u00e9 ☃?", "--json", env=env)
    assert (asked.code, asked.out.isascii()) == (0, True)
    assert learn("start", "python", "☃☃☃", env=env).refusal("NO_TOPIC_MATCH", code=2)


def shell(learn: Learn, line: str) -> tuple[int, str, str]:
    """`line` in bash with $learn as the program; the exit code is that of the program."""
    done = subprocess.run(
        ["bash", "-c", line],
        capture_output=True,
        text=True,
        env={
            "PATH": os.environ["PATH"],
            "LEARN_HOME": str(learn.home),
            "learn": LEARN,
            "LANG": "C.UTF-8",
        },
        timeout=30,
        check=False,
    )
    assert "Traceback" not in done.stdout + done.stderr, done
    assert "Exception ignored" not in done.stderr, done
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("help", 0),
        ("--help", 0),
        ("--version", 0),
        ("attempt", 3),
        ("attempt --json", 3),
        ("nope", 2),
    ],
)
def test_nobody_reads_on(learn: Learn, words: str, code: int) -> None:
    assert shell(learn, f"$learn {words} | true; exit ${{PIPESTATUS[0]}}")[0] == code
    assert shell(learn, f"$learn {words} 2>&1 | head -c1; exit ${{PIPESTATUS[0]}}")[0] == code


def test_endless_lines_end_with_their_reader(learn: Learn) -> None:
    code, out, err = shell(learn, "yes /status | $learn | head -1; exit ${PIPESTATUS[1]}")
    assert (code, out, err) == (0, "learn P101> /status\n", "")


def test_closed_streams(learn: Learn) -> None:
    for redirected, code in [
        ("status <&-", 0),
        ("<&-", 0),
        ("--json <&-", 0),
        ("attempt <&-", 3),
        ("status >&-", 0),
        ("hint >&-", 0),
        ("nope >&-", 2),
        ("nope 2>&-", 2),
        ("status <&- >&- 2>&-", 0),
    ]:
        assert (redirected, shell(learn, f"$learn {redirected}")[0]) == (redirected, code)
    assert learn("rebuild", "--json").object["agreed"]
    assert learn.status()["session"]["hint_level"] == 1


@pytest.mark.parametrize("words", ["status", "status --json"])
def test_output_that_cannot_be_written(learn: Learn, words: str) -> None:
    code, _out, err = shell(learn, f"$learn {words} >/dev/full")
    assert (code, '"DISK_FULL"' in err) == (1, True)


def test_a_current_folder_that_is_gone(learn: Learn, tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    code, out, err = shell(
        learn, f"cd {tmp_path}/gone && rmdir {tmp_path}/gone && $learn doctor --json"
    )
    assert (code, err) == (0, "")
    assert '"check": "c", "ok": true' in out or shutil.which("gcc") is None


@pytest.mark.parametrize("words", [[], ["--json"]])
def test_ctrl_c_while_reading(learn: Learn, words: list[str]) -> None:
    program = subprocess.Popen(
        [LEARN, *words],
        env={**os.environ, "LEARN_HOME": str(learn.home)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(PIECES)
    program.stdin.flush()
    program.stdout.readline()
    time.sleep(0.3)
    program.send_signal(signal.SIGINT)
    _out, err = program.communicate(timeout=20)
    assert program.returncode == 130
    assert b"CANCELLED" in err
    assert b"Traceback" not in err
