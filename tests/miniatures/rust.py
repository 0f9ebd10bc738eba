"""Exercism exercises in Rust, cargo packages and workspaces."""

from __future__ import annotations

from collections.abc import Mapping

from . import Miniature

CARGO = ("cargo", "test", "--offline", "--no-fail-fast")
SITE = (*CARGO, "--", "--include-ignored")
META = (
    '{"authors": [], "files": {"solution": ["src/lib.rs"], "test": ["tests/tide-table.rs"],'
    ' "example": [".meta/example.rs"]}, "blurb": "Tell the tide."}'
)


def manifest(name: str, more: str = "") -> str:
    return f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n{more}'


RIGHT = """pub fn high(hours: u32) -> bool {
    hours % 12 == 0
}
pub fn level(hours: u32) -> Result<u32, String> {
    if hours > 24 { return Err("a day has 24 hours".into()); }
    Ok(hours % 12)
}
"""
STUB = """pub fn high(hours: u32) -> bool {
    todo!("whether the tide is high after {hours} hours")
}
pub fn level(hours: u32) -> Result<u32, String> {
    todo!("the level after {hours} hours")
}
"""
TESTS = """use tide_table::*;

#[test]
fn noon_is_high() {
    assert!(high(12));
}

#[test]
#[ignore]
fn one_is_low() {
    assert_eq!(high(1), false);
}

#[test]
#[ignore]
fn a_day_has_an_end() {
    assert_eq!(level(25), Err("a day has 24 hours".to_string()));
}

#[test]
#[ignore = "the last one"]
#[should_panic(expected = "24 hours")]
fn it_panics_when_asked_to() {
    level(30).unwrap();
}
"""
BASE = {
    ".exercism/config.json": META,
    "Cargo.toml": manifest("tide-table"),
    "README.md": "# Tide Table\n",
    "src/lib.rs": RIGHT,
    "tests/tide-table.rs": TESTS,
}


def exercism(name: str, changes: Mapping[str, str], notice: str = "") -> Miniature:
    files = {path: text for path, text in {**BASE, **changes}.items() if text != "gone"}
    return Miniature(f"exercism-rust {name}", "exercism-rust", files, SITE, notice=notice)


EXERCISM = (
    exercism("solved", {}, "ignored were run as well"),
    exercism("as downloaded", {"src/lib.rs": STUB}),
    exercism("one wrong value", {"src/lib.rs": RIGHT.replace("12 == 0", "12 == 1")}),
    exercism(
        "a function that is not there",
        {"src/lib.rs": RIGHT.split("pub fn level", maxsplit=1)[0]},
        "Your code does not have `level` yet; tests/tide-table.rs:",
    ),
    exercism("does not build", {"src/lib.rs": RIGHT.replace("{", "(", 1)}),
    exercism(
        "windows line ends", {path: text.replace("\n", "\r\n") for path, text in BASE.items()}
    ),
    exercism(
        "in its track's repository",
        {".exercism/config.json": "gone", ".meta/config.json": META, ".meta/example.rs": "fn x(\n"},
    ),
    exercism(
        "dies of its stack",
        {"src/lib.rs": RIGHT.replace("hours % 12 == 0", "high(hours + 1) && high(hours)")},
    ),
    exercism(
        "two test files and a helper",
        {
            "tests/more.rs": "mod common;\n#[test]\n#[ignore]\nfn six() { assert!(!common::six()); }\n"
            "#[test]\nfn noon_is_high() { assert!(tide_table::high(0)); }\n",
            "tests/common/mod.rs": "pub fn six() -> bool { tide_table::high(6) }\n",
        },
    ),
    exercism(
        "documentation tests and a dependency beside it",
        {
            "Cargo.toml": manifest("tide-table", '[dependencies]\nmoon = { path = "moon" }\n'),
            "moon/Cargo.toml": manifest("moon"),
            "moon/src/lib.rs": "pub fn full() -> bool { true }\n",
            "src/lib.rs": RIGHT
            + "/// ```\n/// assert!(tide_table::moon());\n/// ```\npub fn moon() -> bool { !moon::full() }\n",
        },
    ),
    exercism("a space in a test's path", {"tests/old tides/main.rs": "#[test]\nfn old() {}\n"}),
)

PACKAGE = {
    "Cargo.toml": manifest("kiln"),
    "src/lib.rs": """//! Fires pots.
/// Heat after some hours.
///
/// ```
/// assert_eq!(kiln::heat(2), 200);
/// ```
///
/// ```should_panic
/// panic!("cold");
/// ```
///
/// ```compile_fail
/// kiln::heat("two");
/// ```
pub fn heat(hours: u32) -> u32 { hours * 100 }

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grows() { assert_eq!(heat(3), 300, "after three hours"); }
    #[test]
    #[ignore = "takes an hour"]
    fn slow() { unreachable!(); }
    #[test]
    #[should_panic]
    fn panics() { heat(u32::MAX); }
    #[test]
    fn says_so() -> Result<(), String> { Ok(()) }
}
""",
    "tests/fires.rs": "#[test]\nfn fires() { assert!(kiln::heat(1) > 0); }\n",
}


def package(
    name: str,
    changes: Mapping[str, str],
    plain: tuple[str, ...] = CARGO,
    focus: str = ".",
    notice: str = "",
) -> Miniature:
    files = {path: text for path, text in {**PACKAGE, **changes}.items() if text != "gone"}
    return Miniature(f"cargo {name}", "cargo", files, plain, focus, notice)


WORKSPACE = {
    **dict.fromkeys(PACKAGE, "gone"),
    "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nresolver = "2"\n[workspace.package]\nedition = "2021"\n',
    "crates/clay/Cargo.toml": '[package]\nname = "clay"\nversion = "0.1.0"\nedition.workspace = true\n',
    "crates/clay/src/lib.rs": "pub fn wet() -> bool { true }\n#[test]\nfn is_wet() { assert!(wet()); }\n",
    "crates/pot/Cargo.toml": '[package]\nname = "pot"\nversion = "0.1.0"\nedition.workspace = true\n'
    '[dependencies]\nclay = { path = "../clay" }\n',
    "crates/pot/src/lib.rs": "pub fn ready() -> bool { !clay::wet() }\n#[test]\nfn is_ready() { assert!(ready()); }\n",
}
VENDORED = {
    "Cargo.toml": manifest("kiln", '[dependencies]\nglaze = "1"\n'),
    "Cargo.lock": "gone",
    "vendor/glaze/Cargo.toml": manifest("glaze").replace("0.1.0", "1.2.0"),
    "vendor/glaze/src/lib.rs": "pub fn shiny() -> bool { true }\n",
    "vendor/glaze/.cargo-checksum.json": '{"files": {}, "package": null}',
    ".cargo/config.toml": '[source.crates-io]\nreplace-with = "vendored-sources"\n'
    '[source.vendored-sources]\ndirectory = "vendor"\n',
    "tests/glazes.rs": "#[test]\nfn shines() { assert!(glaze::shiny()); }\n",
}

PACKAGES = (
    package("with everything", {}),
    package(
        "a failing example of the documentation",
        {"src/lib.rs": PACKAGE["src/lib.rs"].replace("(2), 200", "(2), 2")},
    ),
    package(
        "a test that says Err",
        {"src/lib.rs": PACKAGE["src/lib.rs"].replace("Ok(())", 'Err("no fire".into())')},
    ),
    package(
        "no panic where one is wanted",
        {"src/lib.rs": PACKAGE["src/lib.rs"].replace("heat(u32::MAX)", "heat(1)")},
    ),
    package(
        "a program with tests of its own",
        {"src/main.rs": "fn main() {}\n#[test]\nfn in_main() {}\n"},
    ),
    package(
        "an example that does not build", {"examples/fire.rs": "fn main() { kiln::smoke(); }\n"}
    ),
    package(
        "an example and a bench",
        {
            "examples/fire.rs": "fn main() { kiln::heat(1); }\n",
            "benches/speed.rs": "fn main() {}\n",
            "Cargo.toml": PACKAGE["Cargo.toml"] + '[[bench]]\nname = "speed"\nharness = false\n',
        },
    ),
    package(
        "a build script that writes",
        {
            "build.rs": 'fn main() { std::fs::write(std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("n.rs"), "pub const N: u32 = 4;").unwrap(); }\n',
            "tests/made.rs": 'include!(concat!(env!("OUT_DIR"), "/n.rs"));\n#[test]\nfn four() { assert_eq!(N, 4); }\n',
        },
    ),
    package("a workspace", WORKSPACE, (*CARGO, "--workspace")),
    package("a member of a workspace", WORKSPACE, (*CARGO, "-p", "pot"), "crates/pot"),
    package("vendored dependencies", VENDORED),
    package(
        "a test that ends its process",
        {
            "tests/fires.rs": "#[test]\nfn fires() { std::process::exit(3) }\n#[test]\nfn zone() {}\n"
        },
    ),
)
