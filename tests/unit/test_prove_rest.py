"""The rest of a proof: kept when it holds; an exercise that does not hold costs nobody anything."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.desk import Desk
from orchestration.proof.assembly import digest_of
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.prove_rest import is_whole, prove_rest
from runtime.engines.bank import BankEngine
from schemas.content import Bypass, Exercise, WrongAnswer
from schemas.errors import Reason, UsageError
from tests.fake_exercise import OFF_BY_ONE, exercise_for
from tests.fakes import MemoryStore, OneExerciseBank, begun, desk, write


def on_the_bank(exercise: Exercise, store: MemoryStore | None = None) -> Desk:
    bank = OneExerciseBank(exercise)
    return replace(desk(store=store or MemoryStore(), engine=BankEngine(bank.find)), bank=bank)


def test_a_start_leaves_the_rest_and_the_rest_is_kept() -> None:
    laid = on_the_bank(exercise_for("python", "P101"))
    session = begun(laid)
    assert not is_whole(laid, session.id)
    assert prove_rest(laid, session.id).findings == ()
    assert is_whole(laid, session.id)
    assert laid.exercise(session.id)[0].certificate.signatures


def test_an_exercise_with_a_fault_of_its_own_is_set_aside_with_its_runs() -> None:
    exercise = exercise_for("python", "P101")
    right = WrongAnswer(exercise.wrong[0].tag, "It is right.", exercise.solution)
    store = MemoryStore()
    laid = on_the_bank(replace(exercise, wrong=(right, right)), store)
    session, before = begun(laid), store.model
    write(laid, session, OFF_BY_ONE)
    attempt(laid, session.id)
    assert store.model != before
    rest = prove_rest(laid, session.id)
    assert "wrong-answer-accepted" in {item.id for item in rest.findings}
    assert len(list(store.events("disputed"))) == 1
    with pytest.raises(UsageError) as failed:
        laid.session(session.id)
    assert failed.value.reason is Reason.NO_SESSION


def test_a_certificate_holds_for_what_was_run_and_for_nothing_else() -> None:
    plain = exercise_for("python", "P101")
    assert digest_of(replace(plain, kind="mend", after="Well done."), "t") == digest_of(plain, "t")
    bypass = Bypass("ex-1", "It copies.", plain.starter)
    assert digest_of(replace(plain, bypasses=(bypass,)), "t") != digest_of(plain, "t")
    assert digest_of(replace(plain, right=(plain.solution,)), "t") != digest_of(plain, "t")
