"""Knows how the tests of a Node project are sealed: what they import, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from languages.door import Seal, told_to_begin
from schemas.content import Files

from .marks import left_out

JUDGE = "learn_judge.py"
_HERE = Path(__file__).parent
_LAID = {
    JUDGE: _HERE / "judging/judge.py",
    "learn_hearing.py": _HERE / "judging/hearing.py",
    "learn_shut_in.py": _HERE.parent / "judging/shut_in.py",
    **{f"learn_{name}.mjs": _HERE / f"judging/{name}.mjs" for name in ("begin", "inside", "tests")},
}
_ENDINGS = (".js", ".mjs")
_IMPORTED = re.compile(
    r"""(?P<before>\b(?:from|import)\s*\(?\s*)(?P<sign>["'])node:test(?P=sign)"""
)


class NodeSeal(Seal):
    """Test files get our own tests in place of node:test, in the line where they import it."""

    def waiting(self, command: Sequence[str]) -> tuple[str, ...] | None:
        return told_to_begin(command, JUDGE)

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        if JUDGE not in command:
            return {}
        sealed = {
            path: _sealed(text, path.count("/"))
            for path, text in laid.items()
            if path.startswith(f"{tests_dir}/") and path.endswith(_ENDINGS)
        }
        return {**sealed, **{name: path.read_text("utf-8") for name, path in _LAID.items()}}

    def left_out(self, tests: Files) -> frozenset[str]:
        return frozenset(name for file in tests for name in left_out(file.content))


def _sealed(text: str, depth: int) -> str:
    return _IMPORTED.sub(rf"\g<before>\g<sign>{'../' * depth}learn_tests.mjs\g<sign>", text)
