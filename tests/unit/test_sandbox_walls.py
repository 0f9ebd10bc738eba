"""The options that bubblewrap is given, read as the list they are."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.processes.process import Launch
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.room import Limits, Places, Room

BASE = Path("/home/ada/learn/cache/7f3a")
ROOM = Room(
    places=Places.below(BASE),
    given=("Cargo.toml", "src", "tests"),
    built=(),
    gate=BASE / "gate",
    visible=(Path("/home/ada/.rustup/toolchains/stable"),),
    limits=Limits(cpu_s=70),
    homes=(("CARGO_HOME", "cargo"),),
    inherited=("RUSTUP_HOME",),
)
LAUNCH = Launch(
    ("cargo", "test"),
    BASE / "root",
    {
        "PATH": "/home/ada/bin:/usr/bin",
        "HOME": "/home/ada",
        "RUSTUP_HOME": "/x",
        "LEARN_RUN": "100000ff",
    },
    (BASE,),
)


def walled(room: Room = ROOM, *, as_root: bool = False) -> tuple[list[str], list[str]]:
    """The options in the file that bwrap reads, and the command line that everybody sees."""
    launch = Bubblewrap(as_root=as_root).wrap(LAUNCH, room)
    assert launch.env == {"PATH": "/usr/bin:/bin", "LEARN_RUN": "100000ff"}
    options = Path(f"/proc/self/fd/{launch.argv[2]}").read_bytes().decode().split("\0")[:-1]
    for descriptor in launch.pass_fds:
        os.close(descriptor)
    return options, list(launch.argv)


def pairs(options: list[str], option: str) -> set[tuple[str, str]]:
    return {(options[at + 1], options[at + 2]) for at, word in enumerate(options) if word == option}


def test_one_file_of_this_machine_can_be_written() -> None:
    options, _argv = walled()
    assert pairs(options, "--bind") == {(str(BASE / "report/junit.xml"), "/box/report/junit.xml")}
    assert not {"--dev-bind", "--bind-try", "--share-net"} & set(options)


def test_only_the_toolchain_of_a_home_is_shown() -> None:
    options, _argv = walled()
    shown = {source for source, _to in pairs(options, "--ro-bind")}
    ours = {item for item in shown if item.startswith("/home/ada") and str(BASE) not in item}
    assert ours == {"/home/ada/.rustup/toolchains/stable"}


def test_the_variables_are_those_of_the_run_with_paths_that_exist_inside() -> None:
    options, _argv = walled()
    variables = dict(pairs(options, "--setenv"))
    assert variables["PATH"] == "/usr/bin:/bin"
    assert variables["HOME"] == "/tmp/home"
    assert variables["LEARN_RUN"] == "100000ff"
    assert "RUSTUP_HOME" not in variables
    assert options.index("--clearenv") < options.index("--setenv")


def test_nobody_reads_the_walls_from_the_command_line() -> None:
    _options, argv = walled()
    assert str(BASE) not in " ".join(argv)
    assert argv[-2:] == ["cargo", "test"]


def test_an_ordinary_user_gets_a_user_namespace_and_no_capability() -> None:
    options, argv = walled()
    assert options[:4] == ["--unshare-user", "--unshare-all", "--cap-drop", "ALL"]
    assert "--cap-add" not in options
    assert "/usr/bin/setpriv" not in argv


def test_root_becomes_nobody_before_anything_of_the_exercise_runs() -> None:
    options, argv = walled(as_root=True)
    kept = {options[at + 1] for at, word in enumerate(options) if word == "--cap-add"}
    assert kept == {"CAP_SETUID", "CAP_SETGID", "CAP_SETPCAP"}
    assert {"--reuid=1880096768", "--no-new-privs", "--bounding-set=-all"} <= set(argv)
    assert argv.index("/usr/bin/prlimit") < argv.index("/usr/bin/setpriv") < argv.index("cargo")


def test_the_kernel_settings_are_covered_after_proc_is_there() -> None:
    options, _argv = walled()
    assert ("/proc/sys", "/proc/sys") in pairs(options, "--ro-bind")
    assert options.index("--proc") < options.index("/proc/sys")


def test_everything_in_memory_has_a_size() -> None:
    options, _argv = walled()
    for at, word in enumerate(options):
        if word == "--tmpfs":
            assert options[at - 2] == "--size"
            assert int(options[at - 1]) > 0


def test_sanitizers_run_without_a_limit_of_the_address_space() -> None:
    assert "--as=8589934592:8589934592" in walled()[1]
    argv = walled(replace(ROOM, limits=Limits(cpu_s=70, address_space=0)))[1]
    assert not any(word.startswith("--as=") for word in argv)
    assert "--core=0:0" in argv


@pytest.mark.parametrize("built", [(), ("target", "Cargo.lock")])
def test_what_was_built_is_copied_in_before_the_command(built: tuple[str, ...]) -> None:
    argv = walled(replace(ROOM, built=built))[1]
    assert ("target\nCargo.lock" in argv) == bool(built)


@pytest.mark.parametrize(
    "said",
    [
        "bwrap: setting up uid map: Permission denied",
        "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
    ],
)
def test_where_apparmor_is_in_the_way_a_profile_is_what_helps(said: str) -> None:
    advice = Bubblewrap().advice(said)
    assert "/etc/apparmor.d/bwrap" in advice
    assert "userns," in advice
    assert "sysctl" not in advice.replace("systemctl", "")
