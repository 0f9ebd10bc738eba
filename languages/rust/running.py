"""Knows how Rust exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from languages.door import Format, skipping

from . import cargo, rustlings
from .seal import RustSeal

_ENV = {
    "CARGO_INCREMENTAL": "0",
    "CARGO_TARGET_DIR": "{root}/target",
    "RUST_TEST_THREADS": "1",
}


def _older_states(folder: PurePosixPath, names: Sequence[str]) -> Collection[str]:
    """Of what rustc knows of a crate it leaves the state before the last beside it, and states that
    were never finished. A state is `s-TIME-RANDOM-HASH`, the time a number with the digits 0-9 and a-z,
    and its lock the same without the hash."""
    if folder.parent.name != "incremental":
        return ()
    states = (name for name in names if name.startswith("s-") and not name.endswith(".lock"))
    finished = [name for name in states if not name.endswith("-working")]
    newest = max(finished, key=lambda name: name.split("-")[1].rjust(16), default="")
    return {
        name for name in names if name != newest and name != f"{newest.rpartition('-')[0]}.lock"
    }


FORMATS: Mapping[str, Format] = {
    "cargo": Format(
        cargo.parse,
        # A target folder set in the user's cargo configuration would be shared between workspaces.
        # One test at a time: the order is fixed, and a crash or a hang is known to be that test's.
        # An exercise is a few functions: in one part it is compiled as fast as in sixteen, and of what rustc
        # knows of it there are some thirty files to keep instead of two hundred. Nobody steps through a
        # private copy, and a panic knows its line without that: what a debugger reads is a sixth of a build.
        env=_ENV | {"CARGO_PROFILE_DEV_CODEGEN_UNITS": "1", "CARGO_PROFILE_DEV_DEBUG": "0"},
        built=("target", "Cargo.lock"),
        # An edit makes every test program stale, which contains the library. What the compiler found out
        # about the rest of the crate is not, and saves a third of building it again.
        env_kept={"CARGO_INCREMENTAL": "1"},
        taken_up=("target", "Cargo.lock"),
        superseded=_older_states,
        made=("target/", "Cargo.lock"),
        gated=True,
        follows="everything",
        seal=RustSeal(),
    ),
    "cargo:own": Format(skipping(cargo.parse), env=_ENV, built=("target",), loose=True),
    "cargo:rustlings": Format(rustlings.with_tests, env=_ENV, built=("target",), loose=True),
    "cargo:rustlings-run": Format(rustlings.without, env=_ENV, built=("target",), loose=True),
}
