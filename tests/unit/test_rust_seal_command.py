"""Which test programs of a Rust exercise are built: all but the one that can hold no test."""

from __future__ import annotations

import pytest

from languages.rust.seal import RustSeal
from schemas.content import SourceFile

COMMAND = ("cargo", "test", "--offline")
TESTS = (SourceFile("fare.rs", "#[test]\nfn a() {}\n"),)


def built(
    source: str, command: tuple[str, ...] = COMMAND, test: str = "fare.rs"
) -> tuple[str, ...]:
    tests = (SourceFile(test, TESTS[0].content),)
    return RustSeal().command(command, (SourceFile("lib.rs", source),), tests)


@pytest.mark.parametrize(
    "source",
    [
        "pub fn fare() {}\n",
        "// The first test: fares_add_up. #[cfg(test)]\npub fn fare() {}\n",
        'pub fn fare() -> &\'static str { "#[test] include!" }\n',
        "pub fn attest() {}\n",
    ],
)
def test_sources_without_tests_are_not_built_for_testing(source: str) -> None:
    assert built(source) == (*COMMAND, "--test", "*")


@pytest.mark.parametrize(
    "source",
    [
        "#[test]\nfn a() {}\n",
        "#[cfg(test)]\nmod tests;\n",
        'include!("../tests/fare.rs");\n',
        '#[path = "../tests/fare.rs"]\nmod fare;\n',
        "macro_rules! t { ($a:ident) => { #[$a] fn b() {} } }\nt!(test);\n",
        "#[cfg_attr(all(), test)]\nfn a() {}\n",
        "#[tokio::test]\nasync fn a() {}\n",
    ],
)
def test_sources_that_may_hold_one_are(source: str) -> None:
    assert built(source) == COMMAND


def test_what_somebody_chose_is_left_alone() -> None:
    plain = "pub fn fare() {}\n"
    assert built(plain, ("cargo", "test", "--lib")) == ("cargo", "test", "--lib")
    assert built(plain, ("cargo", "nextest", "run")) == ("cargo", "nextest", "run")
    assert built(plain, test="fare/main.rs") == COMMAND
    assert RustSeal().command(COMMAND, (SourceFile("lib.rs", plain),), ()) == COMMAND
