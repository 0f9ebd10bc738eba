"""What stands on a learner's screen after wrong answers of many kinds, at two widths of a real terminal.

Each case is a whole right answer with one thing wrong. Beside the words that must be there, no screen
may hold a word of ours (tags, paths of the runner, raw templates) or break a word at its edge.
"""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from .terminal import PATIENCE_S, Terminal

BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
SILENT = re.compile(
    r"\b(?:any|py|c|rust)\.[a-z]+\.[a-z_]+|Believes|learn_judge|test\.h|site-packages|\{python\}|`-s`"
    r"|\bD[123]\b|\bstub|scaffold|chance to pass|None\b|Traceback|\bL[123]\b"
)


@dataclass(frozen=True)
class Wrong:
    """One thing wrong in the solution; every one of `said` is on the screen, none of `unsaid`."""

    old: str
    new: str
    said: Sequence[str]
    unsaid: Sequence[str] = ()


EXERCISES = {
    "python": (
        "P101-kite-festival",
        "src/kites.py",
        (
            Wrong("show_title():", "show_title(:", ["kites.py:1:16", "invalid syntax", "^"]),
            Wrong('("KITE FESTIVAL")', ' "KITE"', ["kites.py:2:5", "Missing parentheses"]),
            Wrong(
                'print("KITE', 'print "KITE', ["kites.py:2:26", "unmatched ')'"], ["never closed"]
            ),
            Wrong('"KITE FESTIVAL"', "“KITE FESTIVAL”", ["U+201C", "typographic"]),
            Wrong('("KITE FESTIVAL")', "（“KITE”）", ["U+FF08", "meaning in Python"]),
            Wrong("KITE", "\0KITE", ["src/kites.py ", "null bytes"], ["tests/"]),
            Wrong('("KITE FESTIVAL")', '(input("? "))', ["nobody types", "broke off"]),
            Wrong('("KITE FESTIVAL")', "(KITE)", ["NameError", "'KITE' is not defined"]),
            Wrong(
                "FESTIVAL", "FESTIVALS", ["expected 'KITE FESTIVAL\\n'", "next"], ["often means"]
            ),
        ),
    ),
    "c": (
        "C101-ferry-board",
        "src/board.c",
        (
            Wrong("    print_title();", "    int *p = 0; *p = 1;", ["null pointer", "board.c:10"]),
            Wrong('printf("boat', 'prnitf("boat', ["prnitf", "printf"], ["is declared and used"]),
            Wrong("return 4;", "return 4", ["board.c:16:13", "expected ‘;’", "^"]),
            Wrong("return 4;", "return for;", ["board.c:16", "expected expression"]),
            Wrong("return 4;", "return number;", ["‘number’ undeclared"], ["prototype"]),
            Wrong(
                "return 4;", "return 5;", ["pier_number()", "expected 4", "got 5"], ["often means"]
            ),
        ),
    ),
    "cpp": (
        "X101-lab-notice",
        "src/notice.cpp",
        (
            Wrong("places - 90;", "places - 90", ["notice.cpp:20", "expected ‘;’ before", "^"]),
            Wrong(
                'std::cout << "Left', 'cout << "Left', ["‘cout’ was not declared"], ["iostream:"]
            ),
            Wrong("8 * 12;", "8 * 12; throw 7;", ["threw an int, 7; nothing caught it"]),
            Wrong("8 * 12;", "*(int *)nullptr;", ["null pointer", "notice.cpp:19"]),
            Wrong("places - 90", "places - 91", ["Left: 6", "got", "Left: 5"], ["often means"]),
        ),
    ),
    "go": (
        "G101-escape-room",
        "src/escape.go",
        (
            Wrong('Println("A', 'Prntln("A', ["undefined: fmt.Prntln", "escape.go:8"]),
            Wrong('four")', "four)", ["escape.go:8", "in string"], ["tests/"]),
            Wrong('Println("Sec', 'Println("Sec" + 1, "', ["escape.go:13", "mismatched types"]),
            Wrong("fmt.Printf(", "n := 1\n\tfmt.Printf(", ["not used", "escape.go:18"]),
            Wrong("%d: %q", "%d: %d", ["Printf format %d", "escape.go:18"], ["✓"]),
            Wrong("fmt.Printf(", "panic(room)\n\tfmt.Printf(", ["panic: ", "escape.go:18"]),
            Wrong("minutes*60", "minutes*61", ["Clock(", "expected", "got"], ["often means"]),
        ),
    ),
    "javascript": (
        "J101-radio-ticker",
        "src/ticker.js",
        (
            Wrong('PLAYING");', 'PLAYING";', ["missing ) after argument list", "ticker.js:2", "^"]),
            Wrong('Ada");', "Ada);", ["Invalid or unexpected token", "ticker.js:3"], ["tests/"]),
            Wrong('console.log("NOW', 'consle.log("NOW', ["consle is not defined", "next"]),
            Wrong(
                "export function showLines",
                "function showLines",
                ["is in src/ticker.js and is not exported"],
                ["../src", "does not have"],
            ),
            Wrong('console.log("NOW', 'process.exit(0); ("NOW', ["ended itself"], ["✓"]),
            Wrong("NOW PLAYING", "NOW PLAYINGS", ["'NOW PLAYING'", "got"], ["often means"]),
        ),
    ),
    "rust": (
        "R101-departure-board",
        "src/lib.rs",
        (
            Wrong('println!("Dep', 'let x: i32 = "a"; println!("Dep', ["E0308", "`i32`", "^"]),
            Wrong(
                'println!("Gate', 'let v: Vec<u8> = vec![]; v[0]; println!("Gate', ["out of bounds"]
            ),
            Wrong("Gate {gate}", "Gate {gaet}", ["E0425", "gaet"]),
            Wrong("to {town}", "to  {town}", ["expected", "got"]),
            Wrong('town}")', 'town}"', ["mismatched closing delimiter", "lib.rs:"]),
        ),
    ),
}


@pytest.fixture(params=[80, 60], ids=lambda columns: f"{columns} columns")
def terminal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path / "home", columns=request.param)
    opened.wait_for("learn>")
    yield opened
    opened.close()


@pytest.mark.sampled(6)
@pytest.mark.parametrize("language", EXERCISES)
def test_every_wrong_answer_is_told_in_words(
    terminal: Terminal, tmp_path: Path, language: str
) -> None:
    folder, file, cases = EXERCISES[language]
    node = folder.partition("-")[0]
    terminal.type(f"/start {language} {node}")
    terminal.wait_for(f"learn {node}>")
    (workspace,) = (tmp_path / "home" / "workspaces").glob(f"*-{node}")
    right = BANK / language / folder / "solution"
    text = (right / Path(file).name).read_text("utf-8")
    for wrong in cases:
        shutil.copytree(right, workspace / "src", dirs_exist_ok=True)
        assert wrong.old in text
        (workspace / file).write_text(text.replace(wrong.old, wrong.new, 1), "utf-8")
        screen = attempted(terminal, node)
        told = " ".join(screen.split())
        assert "review: not passed yet" in told
        assert [words for words in wrong.said if words not in told] == [], screen
        assert [words for words in wrong.unsaid if words in told] == [], screen
        assert SILENT.findall(screen) == [], screen
        assert list(broken_words(screen, terminal.columns)) == [], screen


def attempted(terminal: Terminal, node: str) -> str:
    """What one /attempt has put on the screen."""
    prompt = f"learn {node}>"
    before = terminal.screen().count(prompt)
    terminal.type("/attempt")
    terminal.wait_for(f"{prompt} /attempt", before)
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        screen = terminal.wait_for(prompt, before + 1)
        if "review" in screen[screen.rindex(f"{prompt} /attempt") :]:
            break
    return screen[screen.rindex(f"{prompt} /attempt") + len(prompt) :].partition(prompt)[0]


def broken_words(screen: str, columns: int) -> Iterator[str]:
    """Lines that the terminal broke in the middle of a word: full to the edge, and going on."""
    lines = screen.splitlines()
    for line, after in pairwise(lines):
        if len(line) >= columns and after[:1].strip():
            yield line
