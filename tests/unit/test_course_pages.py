"""Pages for teachers and students: nothing of outside is markup, and names are told only if asked."""

from __future__ import annotations

from dataclasses import replace

from curriculum.content.likeness import Pair
from orchestration.forge.caps import Spent
from orchestration.forge.forge import Forged
from orchestration.grading.grade import Class, result_of
from schemas.cluster.plan import Caps, Entry, Plan, Task
from schemas.cluster.submissions import Assessed, Grade
from schemas.evidence import CaseOutcome, Evidence
from shell.handlers.course.grade import _csv, _file_name
from shell.views.course import forged, graded
from tests.fake_exercise import exercise_for

EVIL = '<script>alert("x")</script>'
NAME = f"Ann {EVIL}"
EXERCISE = replace(exercise_for("python", "P101"), title=EVIL)


def grade() -> Grade:
    case = CaseOutcome(EVIL, "failed", EVIL, expected=EVIL, got="\x1b[2J")
    evidence = Evidence("ok", (case,), exit_status=1, notices=(EVIL,))
    assessed = Assessed(evidence, (), ((EVIL, "because"),), held=("f",), units=2, ahead="g")
    return Grade(NAME, "failed", 0, 1, assessed=assessed, notices=(EVIL, "told"))


def test_a_class_page_holds_no_markup_of_outside_and_names_only_if_asked() -> None:
    unread = Grade("Bob", "unread", reason="X", words=EVIL)
    whole = Class(EXERCISE, (grade(), unread), (Pair(NAME, "Bob", 0.9, 40),))
    page, named = (graded.class_page(whole, names=names) for names in (False, True))
    for text in (page, named, graded.feedback(grade(), EVIL), graded.feedback(unread, EVIL)):
        assert "<script" not in text
        assert "&lt;script" in text
        assert "\x1b" not in text
    assert "Bob" not in page
    assert "Ann" not in page
    assert "Bob" in named
    assert "1 of 2 holds" in graded.feedback(grade(), "t")


def test_the_report_of_a_forge_holds_no_markup_of_outside() -> None:
    plan = Plan("python", ("P101",), ("D1",), Caps(calls=1, price_a_thousand_tokens=0.5))
    task = Task("P101-D1-1-aa", "python", "P101", "D1", 1, 1, EVIL)
    done = Entry(task.id, "python", "P101", "D1", 1, 1, "api", "accepted", folder="python/x")
    done = replace(done, title=EVIL)
    refused = replace(done, verdict="refused", reason="NEAR_DUPLICATE", words=EVIL, folder="")
    made = Forged(plan, (task, task), (done, refused), ("w",), Spent(3, 4000), 1.0, EVIL)
    page = forged.page(made)
    assert "<script" not in page
    assert page.count("&lt;script") >= 3
    assert "2.00 at 0.5 a thousand" in page
    assert "NEAR_DUPLICATE" in page


def test_a_table_holds_no_formula_and_a_page_has_a_name_that_is_one_everywhere() -> None:
    assert _csv([("=1+1", "-2", "@x", "fine")]) == "'=1+1,'-2,'@x,fine\n"
    assert _file_name("../../etc/passwd", 3) == "_.._etc_passwd"
    assert _file_name("...", 3) == "student-3"
    assert _file_name("Zoë-1", 3) == "Zoë-1"


def test_a_run_is_one_word() -> None:
    assert result_of(Evidence("failed")) == "not built"
    assert result_of(Evidence("ok", timed_out=True)) == "timed out"
    assert result_of(Evidence("ok", (CaseOutcome("t", "passed"),), exit_status=0)) == "passed"
    assert result_of(Evidence("ok", (CaseOutcome("t", "passed"),), exit_status=1)) == "failed"
