"""`learn check` from a script: what was proved is not run again, and jobs change nothing but the time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from .conftest import BANK, Learn

KITES = BANK / "python" / "P101-kite-festival"


@pytest.fixture
def kites(tmp_path: Path) -> Path:
    return Path(shutil.copytree(KITES, tmp_path / "python" / KITES.name))


def proved_before(learn: Learn, *words: str) -> list[bool]:
    said = learn("check", *words, "--json")
    assert said.code == 0, said
    return [item["proved_before"] for item in said.object["exercises"]]


def test_only_what_changed_is_proved_again(fresh: Learn, kites: Path) -> None:
    assert proved_before(fresh, str(kites)) == [False]
    assert proved_before(fresh, str(kites)) == [True]
    (kites / "after.md").write_text("# Another word\n", "utf-8")
    assert proved_before(fresh, str(kites)) == [True], "no run depends on it"
    test = kites / "tests" / "test_kites.py"
    test.write_text(test.read_text("utf-8") + "\n\nFURTHER = 1\n", "utf-8")
    assert proved_before(fresh, str(kites)) == [False]


def test_all_proves_anew_and_gives_the_same(fresh: Learn, kites: Path) -> None:
    first = fresh("check", str(kites))
    again = fresh("check", str(kites))
    anew = fresh("check", str(kites), "--all", "--jobs", "1")
    assert "proved before" in again.out and "proved before" not in anew.out
    noticed = first.out.split(" · ")[2]
    assert noticed in again.out and noticed in anew.out


def test_verdicts_come_in_order_one_line_each_whatever_the_jobs(
    fresh: Learn, kites: Path, tmp_path: Path
) -> None:
    broken = Path(shutil.copytree(KITES, tmp_path / "broken" / KITES.name))
    (broken / "solution" / "kites.py").write_text("def show_title(:\n", "utf-8")
    paths = [str(broken), str(kites), str(tmp_path / "nothing")]
    said = fresh("check", *paths, "--jobs", "3")
    verdicts = [line for line in said.out.splitlines() if line.startswith(("✓", "✗"))]
    assert said.code == 1
    assert [line.split()[1] for line in verdicts] == paths
    assert [line[0] for line in verdicts] == ["✗", "✓", "✗"]
    assert said.out.splitlines()[-1] == "3 checked, 2 refused"


def test_a_refused_exercise_is_looked_at_again(fresh: Learn, kites: Path) -> None:
    (kites / "solution" / "kites.py").write_text("def show_title(:\n", "utf-8")
    for _again in range(2):
        assert fresh("check", str(kites), "--json").code == 1


@pytest.mark.parametrize("jobs", ["0", "many", "65", "-1"])
def test_a_number_of_jobs_that_is_none_is_refused(fresh: Learn, jobs: str) -> None:
    said = fresh("check", str(KITES), f"--jobs={jobs}", "--json")
    assert "jobs" in said.refusal("USAGE", 2)
