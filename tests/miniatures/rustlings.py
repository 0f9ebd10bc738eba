"""Rustlings folders: info.toml and single files."""

from __future__ import annotations

from collections.abc import Mapping

from . import Miniature

INFO = """format_version = 1
welcome_message = "Welcome."
final_message = "Done."

[[exercises]]
name = "kiln1"
dir = "01_kiln"
test = false
hint = "Give the macro a text."

[[exercises]]
name = "kiln2"
dir = "01_kiln"
hint = \"\"\"
Multiply.\"\"\"

[[exercises]]
name = "kiln3"
dir = "02_clippy"
test = false
strict_clippy = true
hint = "Clippy says it."
"""
MANIFEST = """bin = [
  { name = "kiln1", path = "exercises/01_kiln/kiln1.rs" },
  { name = "kiln2", path = "exercises/01_kiln/kiln2.rs" },
  { name = "kiln3", path = "exercises/02_clippy/kiln3.rs" },
]

[package]
name = "kilns"
edition = "2024"
publish = false
"""
ONE, TWO, THREE = (
    "exercises/01_kiln/kiln1.rs",
    "exercises/01_kiln/kiln2.rs",
    "exercises/02_clippy/kiln3.rs",
)
FILES = {
    "info.toml": INFO,
    "Cargo.toml": MANIFEST,
    ONE: 'fn main() { println!("hot"); }\n',
    TWO: """fn heat(hours: u32) -> u32 { hours * 100 }
fn main() { println!("{}", heat(1)); }
#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn grows() { assert_eq!(heat(2), 200); }
    #[test]
    fn cold() { assert_eq!(heat(0), 0); }
}
""",
    THREE: 'fn main() { let hot = true; if hot { println!("hot"); } }\n',
}


def rustlings(name: str, file: str, changes: Mapping[str, str]) -> Miniature:
    """`plain` is the last command that rustlings runs for it; the tests run them all."""
    files = {path: text for path, text in {**FILES, **changes}.items() if text != "gone"}
    exercise = file.rpartition("/")[2].removesuffix(".rs")
    return Miniature(f"rustlings {name}", "rustlings", files, ("rustlings", exercise), file)


RUSTLINGS = (
    rustlings("without tests, solved", ONE, {}),
    rustlings("does not build", ONE, {ONE: "fn main() { println!(); \n"}),
    rustlings("panics", ONE, {ONE: 'fn main() { panic!("cold"); }\n'}),
    rustlings("with tests, solved", TWO, {}),
    rustlings("a test fails", TWO, {TWO: FILES[TWO].replace("* 100", "* 10")}),
    rustlings(
        "a function that is not there",
        TWO,
        {TWO: FILES[TWO].replace("assert_eq!(heat(2)", "assert_eq!(smoke(2)")},
    ),
    rustlings(
        "clippy is not content",
        THREE,
        {THREE: 'fn main() { let hot = true; if hot == true { println!("hot"); } }\n'},
    ),
    rustlings("clippy is content", THREE, {}),
    rustlings(
        "clippy only warns",
        ONE,
        {ONE: 'fn main() { let hot = true; if hot == true { println!("hot"); } }\n'},
    ),
    rustlings("a forbidden todo", ONE, {ONE: "fn main() { todo!() }\n"}),
    rustlings(
        "windows line ends", TWO, {path: text.replace("\n", "\r\n") for path, text in FILES.items()}
    ),
    rustlings(
        "made by init, without info.toml",
        TWO,
        {"info.toml": "gone", ".rustlings-state.txt": "DON'T EDIT THIS FILE!\n\nkiln2\n\nkiln1\n"},
    ),
)
