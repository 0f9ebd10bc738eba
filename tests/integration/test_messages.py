"""Explanations of messages against the tools: small programs, run for real, get the entry they name."""

from __future__ import annotations

import json
import subprocess
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from curriculum.diagnosis.messages import explained, parse_messages
from languages.rust import cargo
from schemas.evidence import Diagnostic
from schemas.exchange.calls import Finished

ROOT = Path(__file__).parents[2]
LEAST = 150
LONGEST = 320


def told_by_rustc(code: str, folder: Path) -> Diagnostic | None:
    """The first error, by way of the parser that a learner's run goes through."""
    folder.mkdir()
    (folder / "lib.rs").write_text(code, "utf-8")
    kind = "bin" if "fn main" in code else "lib"
    done = subprocess.run(
        ["rustc", "--edition=2021", f"--crate-type={kind}", "--error-format=json",
         "--emit=metadata", "lib.rs"],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    lines = [line for line in done.stderr.splitlines() if line.startswith("{")]
    told = [json.dumps({"reason": "compiler-message", "message": json.loads(x)}) for x in lines]
    ended = json.dumps({"reason": "build-finished", "success": False})
    told = [line.replace('{"reason": ', '{"reason":', 1) for line in (*told, ended)]
    run = Finished(done.returncode, stdout="\n".join(told))
    errors = cargo.parse(run, None).errors
    return errors[0] if errors else None


def test_every_message_of_rustc_gets_its_explanation(tmp_path: Path) -> None:
    name = "rust.toml"
    known = parse_messages(name, (ROOT / "languages/rust/messages.toml").read_text("utf-8"))
    cases = tomllib.loads((ROOT / "tests/fixtures/messages" / name).read_text("utf-8"))["case"]
    assert len(cases) >= LEAST
    with ThreadPoolExecutor(2) as pool:
        told = pool.map(
            told_by_rustc,
            (case["code"] for case in cases),
            (tmp_path / str(number) for number in range(len(cases))),
        )
        found = [explained(known, item) if item else ("no error", "") for item in told]
    wrong = [
        f"{got or 'nothing'}, not {case['message'] or 'nothing'}: {case['code'][:200]}"
        for case, (got, _words) in zip(cases, found, strict=True)
        if got != case["message"]
    ]
    assert wrong == [], "\n".join(wrong)
    assert max(len(words) for _id, words in found) <= LONGEST
    assert {item.id for item in known} == {got for got, _words in found} - {""}


@pytest.mark.parametrize(
    "text",
    [
        "[[message]]\nid = 'a'\n",
        "[[message]]\nid='a'\ncode=''\npattern='('\nmeans='x'\nlook='y'\n",
        "[[message",
    ],
)
def test_a_broken_file_is_refused_with_its_name(text: str) -> None:
    with pytest.raises(Exception, match=r"broken\.toml"):
        parse_messages("broken.toml", text)
