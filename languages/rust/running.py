"""Knows how Rust exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format, skipping

from . import cargo, rustlings
from .seal import RustSeal

_ENV = {"CARGO_TARGET_DIR": "{root}/target", "RUST_TEST_THREADS": "1"}

FORMATS: Mapping[str, Format] = {
    "cargo": Format(
        cargo.parse,
        # A target folder set in the user's cargo configuration would be shared between workspaces.
        # One test at a time: the order is fixed, and a crash or a hang is known to be that test's.
        env=_ENV,
        built=("target", "Cargo.lock"),
        # Cargo asks the compiler about itself once, which takes a tenth of a run. An edit makes all else
        # stale: every test program contains the library.
        taken_up=("target/.rustc_info.json", "Cargo.lock"),
        made=("target/", "Cargo.lock"),
        gated=True,
        follows="everything",
        seal=RustSeal(),
    ),
    "cargo:own": Format(skipping(cargo.parse), env=_ENV, built=("target",), loose=True),
    "cargo:rustlings": Format(rustlings.with_tests, env=_ENV, built=("target",), loose=True),
    "cargo:rustlings-run": Format(rustlings.without, env=_ENV, built=("target",), loose=True),
}
