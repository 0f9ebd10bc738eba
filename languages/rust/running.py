"""Knows how Rust exercises are built, run and judged."""

from __future__ import annotations

from collections.abc import Mapping

from languages.door import Format

from . import cargo
from .seal import RustSeal

FORMATS: Mapping[str, Format] = {
    "cargo": Format(
        cargo.parse,
        # A target folder set in the user's cargo configuration would be shared between workspaces.
        # One test at a time: the order is fixed, and a crash or a hang is known to be that test's.
        env={"CARGO_TARGET_DIR": "{root}/target", "RUST_TEST_THREADS": "1"},
        built=("target", "Cargo.lock"),
        # Cargo asks the compiler about itself once, which takes a tenth of a run.
        independent=("target/.rustc_info.json", "Cargo.lock"),
        made=("target/", "Cargo.lock"),
        gated=True,
        incremental=True,
        seal=RustSeal(),
    )
}
