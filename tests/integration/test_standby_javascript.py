"""Node that waits for a run: the same evidence as a cold start, in a process that nothing has touched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.ahead.standby import Standby
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from schemas.exchange.calls import RunRequest

from .runs import request
from .test_standby import leaders, shown, until

TESTS = {
    "first.test.js": """import assert from "node:assert/strict";
import { test } from "node:test";
import { double } from "../src/ours.js";

test("doubles four", () => { assert.equal(double(4), 8); });
test("was given no arguments", () => { assert.equal(process.argv.length, 2); });
""",
    "second.test.js": """import assert from "node:assert/strict";
import { test } from "node:test";
import { double } from "../src/ours.js";

test("doubles nothing", async () => { assert.equal(await double(0), 0); });
""",
}
PROGRAMS = {
    "right": "export const double = (n) => n * 2;\n",
    "wrong": "export const double = (n) => n + 4;\n",
    "no syntax": "export const double = (n => n * 2;\n",
    "no such name": "export const triple = (n) => n * 3;\n",
    "throws": "export const double = (n) => n.length.width;\n",
    "ends itself": "export const double = () => process.exit(0);\n",
    "hangs": "export const double = (n) => { while (n) { } return 0; };\n",
    "reads its input": "import fs from 'node:fs';\n"
    "export const double = (n) => n * 2 + fs.readFileSync(0).length;\n",
    "reads its word": "import fs from 'node:fs';\n"
    "export const double = (n) => { fs.writeSync(3, 'x'); return n; };\n",
}


def asked(code: str, keep_as: str = "s1", tests: dict[str, str] | None = None) -> RunRequest:
    limit_s = 6.0 if code == PROGRAMS["hangs"] else 120.0
    given = TESTS if tests is None else tests
    made = request("javascript", {"ours.js": code}, given, keep_as=keep_as, timeout_s=limit_s)
    return replace(made, awaited=bool(keep_as))


@pytest.fixture(params=[Bubblewrap, Landlock])
def ready(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[LocalRunner, Standby]]:
    runner = LocalRunner(tmp_path / "cache", sandbox=request.param)
    runner.standby = standby = Standby(after_s=0.0)
    standby.open()
    yield runner, standby
    standby.close()


@pytest.mark.sampled(2)
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_run_that_was_waited_for_shows_what_any_other_does(
    program: str, ready: tuple[LocalRunner, Standby]
) -> None:
    runner, standby = ready
    cold = runner.run(asked(PROGRAMS[program], keep_as=""))
    runner.get_ready(asked(""))
    until(standby.waiting)
    number = leaders(standby)["javascript"]
    warm = runner.run(asked(PROGRAMS[program]))
    assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
    assert shown(warm) == shown(cold)
    assert warm.passed == (program in ("right", "reads its input"))


def test_without_a_test_file_nothing_is_left_running(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    runner.get_ready(asked(""))
    until(standby.waiting)
    number = leaders(standby)["javascript"]
    evidence = runner.run(asked(PROGRAMS["right"], tests={"notes.md": "none yet\n"}))
    assert not evidence.passed
    assert shown(evidence) == shown(
        runner.run(asked(PROGRAMS["right"], "", {"notes.md": "none yet\n"}))
    )
    assert not Path(f"/proc/{number}").exists()
