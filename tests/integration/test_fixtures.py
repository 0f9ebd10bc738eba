"""The fixture run on folders as they are on disk: ours, and one that somebody else wrote."""

from __future__ import annotations

import json
from pathlib import Path

from orchestration.authoring.fixture_run import FixtureReport, run_fixtures
from tests.fakes import packaged_settings

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = packaged_settings()
PAYLOAD = {
    "schema_version": "starter_section_v1",
    "role": "starter-expand",
    "section_id": "starter-1",
    "type": "stub",
    "file_path": "lib.rs",
    "content": "pub fn knots() -> u32 {\n    0\n}\n",
    "is_complete": True,
    "next_focus": "",
}


def report(folder: Path) -> FixtureReport:
    files = {
        str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.json")
    }
    return run_fixtures(files, ROOT / "schemas" / "json", SETTINGS.languages)


def test_all_of_ours_do_what_they_say() -> None:
    found = report(ROOT / "fixtures")
    assert found.failures == ()
    assert found.passed == found.total > 0


def test_golden_fixtures_cover_three_languages_in_every_role() -> None:
    seen: dict[str, set[str]] = {}
    for path in (ROOT / "fixtures" / "valid").rglob("*.json"):
        fixture = json.loads(path.read_text("utf-8"))
        seen.setdefault(fixture["role"], set()).add(fixture["language"])
    assert set(map(frozenset, seen.values())) == {frozenset({"rust", "c", "python"})}


def test_a_bare_payload_is_reported_with_what_it_trips(tmp_path: Path) -> None:
    bad = PAYLOAD | {"file_path": "../lib.rs"}
    (tmp_path / "good.json").write_text(json.dumps(PAYLOAD), "utf-8")
    (tmp_path / "bad.json").write_text(json.dumps(bad), "utf-8")
    found = report(tmp_path)
    assert (found.total, found.passed, found.failed) == (2, 1, 1)
    assert found.failures == ("bad.json: expected ok, got path-normal",)
    assert found.by_rule == {"ok": 1, "path-normal": 1}


def test_a_file_that_is_no_fixture_is_reported_and_the_rest_is_judged(tmp_path: Path) -> None:
    (tmp_path / "good.json").write_text(json.dumps(PAYLOAD), "utf-8")
    for name, text in {
        "list": "[]",
        "number": "7",
        "cut": '{"role":',
        "role": '{"role": "cook"}',
    }.items():
        (tmp_path / f"{name}.json").write_text(text, "utf-8")
    found = report(tmp_path)
    assert (found.total, found.passed) == (5, 1)
    assert all("not a fixture" in failure for failure in found.failures)
