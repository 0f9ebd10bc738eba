"""The forge without a disk: tasks of a plan, leave for calls, pace, and what is admitted to the bank."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from curriculum.content.likeness import alike, likeness, look_of
from curriculum.content.parse import parse_exercise
from curriculum.content.writing import folder_of, slug_of
from orchestration.authoring.check_content import Checked
from orchestration.authoring.check_many import check_many
from orchestration.forge.admission import NEAR_DUPLICATE, admitted, ready
from orchestration.forge.broker import Broker, draft
from orchestration.forge.line import Halted, KeptByLine, Line, MeteredEngine
from orchestration.forge.pace import Pace
from orchestration.forge.tasks import parse_plan, tasks_of
from orchestration.workers.tools import common_tools, differences
from runtime.home.bank_folders import read_folder
from schemas.cluster.jobs import Done, Job, WorkerReport, Written
from schemas.cluster.plan import Caps, Plan
from schemas.content import Certificate, Exercise, SourceFile
from schemas.errors import DocumentError, EngineError, Problem, Reason, ToolchainError
from schemas.exchange.calls import EngineReply
from schemas.kept import KeptReply, KeptSetup
from shell.bootstrap.backstage import Backstage
from tests.integration.codex_cli import scaffold_call

BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
PLAN = """
language = "python"
nodes = ["P101", "P102"]
depths = ["D1", "D2"]
variants = 2
[caps]
calls = 100
"""


class Lines:
    """A record in memory."""

    def __init__(self, *lines: Mapping[str, object]) -> None:
        self.kept = list(lines)

    def lines(self) -> tuple[Mapping[str, object], ...]:
        return tuple(self.kept)

    def add(self, line: Mapping[str, object]) -> None:
        self.kept.append(line)

    def count(self, what: str) -> int:
        return sum(line.get("what") == what for line in self.kept)


class Drafts:
    """Drafts in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, list[Mapping[str, object]]] = {}

    def read(self, task: str) -> tuple[Mapping[str, object], ...]:
        return tuple(self.kept.get(task, ()))

    def add(self, task: str, line: Mapping[str, object]) -> None:
        self.kept.setdefault(task, []).append(line)

    def drop(self, task: str) -> None:
        self.kept.pop(task, None)


def broker(caps: Caps, record: Lines | None = None, now: float = 1000.0) -> Broker:
    return Broker(caps, record or Lines(), Drafts(), lambda: now)


def exercise(name: str) -> Exercise:
    return parse_exercise(name, read_folder(BANK / name))


@pytest.fixture(scope="module")
def plan() -> Plan:
    return parse_plan("plan.toml", PLAN)


def test_the_same_plan_makes_the_same_tasks_and_no_two_of_a_node_share_a_story(
    plan: Plan, tmp_path: Path
) -> None:
    graph = Backstage(tmp_path).library.curriculum
    tasks = tasks_of(plan, graph)
    assert tasks == tasks_of(plan, graph)
    assert len({task.id for task in tasks}) == len(tasks) == 8
    assert len({task.story for task in tasks if task.node == "P101"}) == 4
    assert tasks_of(replace(plan, seed=2), graph)[0].id != tasks[0].id
    every = tasks_of(replace(plan, nodes=("*",)), graph)
    assert len(every) == 4 * len(graph.nodes("python"))


def test_a_plan_tells_all_that_is_wrong_with_it(tmp_path: Path) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_plan("plan.toml", PLAN.replace('"D2"', '"D9"').replace("calls = 100", "tokens = -1"))
    said = caught.value.message
    assert "depths" in said
    assert "calls: missing" in said
    plan = parse_plan("plan.toml", PLAN.replace("P102", "P999"))
    with pytest.raises(DocumentError, match="no node 'P999'"):
        tasks_of(plan, Backstage(tmp_path).library.curriculum)


def test_fifty_workers_at_once_never_begin_a_call_beyond_the_cap() -> None:
    record = Lines()
    office = broker(Caps(calls=120), record)
    halted = threading.Barrier(50)

    def work(number: int) -> None:
        line = Line(office.answer, f"task-{number}")
        line.begin()
        halted.wait()
        with pytest.raises(Halted, match="all 120 calls"):
            while True:
                line.back(line.leave("scaffold"), EngineReply("", input_tokens=1), None)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert record.count("begun") == 120 == office.spent.calls


def test_tokens_and_money_go_beyond_their_cap_by_the_calls_under_way_at_most() -> None:
    for caps in (
        Caps(calls=10**6, tokens=5000),
        Caps(calls=10**6, money=5.0, price_a_thousand_tokens=1.0),
    ):
        office = broker(caps)
        lines = [Line(office.answer, f"task-{number}") for number in range(50)]
        for line in lines:
            line.begin()
        under_way = [(line, line.leave("scaffold")) for line in lines]
        for line, call in under_way:
            line.back(call, EngineReply("", input_tokens=900, output_tokens=100), None)
        assert office.spent.tokens == 50_000
        with pytest.raises(Halted, match="spent"):
            lines[0].leave("scaffold")


def test_a_call_whose_worker_died_counts_and_a_new_run_goes_on_from_the_record() -> None:
    record = Lines()
    first = broker(Caps(calls=3), record)
    line = Line(first.answer, "a")
    line.begin()
    line.leave("scaffold")
    second = broker(Caps(calls=3), record)
    line = Line(second.answer, "a")
    line.begin()
    line.leave("scaffold")
    line.leave("test-expand")
    with pytest.raises(Halted):
        line.leave("solution")
    assert second.taken_by("a").calls == 3


def test_who_lost_its_task_to_another_worker_makes_no_further_call() -> None:
    office = broker(Caps(calls=100))
    old, new = Line(office.answer, "a"), Line(office.answer, "a")
    old.begin()
    call = old.leave("scaffold")
    new.begin()
    old.back(call, EngineReply("", input_tokens=7), None)  # it was made, so it is counted
    assert office.spent.tokens == 7
    with pytest.raises(Halted, match="another worker"):
        old.leave("scaffold")
    new.leave("scaffold")


def test_a_rate_limit_stops_all_workers_and_costs_nothing() -> None:
    slept: list[float] = []
    clock = [1000.0]

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        clock[0] += seconds

    office = Broker(Caps(calls=100), Lines(), Drafts(), lambda: clock[0])
    one, other = Line(office.answer, "a", sleep), Line(office.answer, "b", sleep)
    one.begin()
    other.begin()
    told = EngineError(Reason.RATE_LIMITED, "slow down", retry_after_s=30.0)
    one.back(one.leave("scaffold"), None, told)
    assert office.spent.calls == 0
    other.leave("scaffold")
    assert slept == [30.0]
    assert office.spent.calls == 1


def test_refusals_of_calls_that_were_under_way_together_halve_the_window_once() -> None:
    pace = Pace()
    for _call in range(16):
        pace = pace.begun()
    first = pace.refused(100.0, None)
    assert first.window == 8
    assert first.refused(100.5, None).window == 8
    later = first.refused(100.0 + first.wait_s(100.0), None)
    assert later.window == 4
    assert later.not_before - (100.0 + first.wait_s(100.0)) == 4.0
    assert later.under_way == 14
    assert later.wait_s(1e9) > 0
    while later.under_way >= int(later.window):
        later = later.answered()
    assert later.wait_s(1e9) == 0
    assert later.window > 4


def test_the_engine_is_asked_with_leave_and_a_failure_is_told() -> None:
    record = Lines()
    office = broker(Caps(calls=5), record)
    line = Line(office.answer, "a")
    line.begin()

    class Failing:
        name = "failing"

        def reply(self, _call: object) -> EngineReply:
            raise EngineError(Reason.ENGINE_TIMEOUT, "too late")

    with pytest.raises(EngineError):
        MeteredEngine(Failing(), line).reply(scaffold_call())
    assert [item.get("what") for item in record.kept] == ["begun", "ended"]
    assert record.kept[1]["reason"] == "ENGINE_TIMEOUT"


def test_replies_go_to_the_command_once_and_come_back_in_their_order() -> None:
    drafts = Drafts()
    office = Broker(Caps(calls=5), Lines(), drafts, time.time)
    line = Line(office.answer, "a")
    assert line.begin() is None
    head = KeptSetup("a", "python", "P101", "D1", "a zoo", "api", 0.0)
    one, two, other = (KeptReply(f"k{n}", "{}") for n in range(3))
    port = KeptByLine(line, None)
    port.keep(replace(head, replies=(one,)))
    port.keep(replace(head, replies=(one, two)))
    port.keep(replace(head, replies=(one, other), proved=True))
    sizes = [len(str(item["replies"])) for item in drafts.kept["a"]]
    assert max(sizes) < 2 * min(sizes)
    assert draft(drafts.read("a")) == replace(head, replies=(one, other), proved=True)
    assert Line(office.answer, "a").begin() == replace(head, replies=(one, other), proved=True)


def written(plan: Plan, tmp_path: Path, index: int, made: Exercise) -> Written:
    task = tasks_of(plan, Backstage(tmp_path).library.curriculum)[index]
    return Written(task, made, Certificate("", (), (), 2, (), 1.0), 1.0)


def test_what_is_finished_early_waits_for_those_of_its_node_before_it(
    plan: Plan, tmp_path: Path
) -> None:
    tasks = tasks_of(plan, Backstage(tmp_path).library.curriculum)
    kites = exercise("python/P101-kite-festival")
    finished = {tasks[at].id: written(plan, tmp_path, at, kites) for at in (1, 4, 6)}
    assert [item.task.id for item in ready(tasks, {}, finished)] == [tasks[4].id]
    decided = {tasks[0].id: object()}
    assert [item.task.id for item in ready(tasks, decided, finished)] == [
        tasks[1].id,
        tasks[4].id,
    ]


def test_a_near_duplicate_is_refused_and_told_of_what(plan: Plan, tmp_path: Path) -> None:
    kites = exercise("python/P101-kite-festival")
    same = replace(kites, title="Kites again", description=f"{kites.description} Again!")
    other = exercise("python/P102-theatre-cloakroom")
    looks = {"earlier": look_of(kites)}
    refused = admitted(plan, written(plan, tmp_path, 1, same), looks)
    assert (refused.reason, refused.like, refused.folder) == (NEAR_DUPLICATE, "earlier", "")
    taken = admitted(plan, written(plan, tmp_path, 1, other), looks)
    assert taken.folder.startswith("python/P102-")
    assert likeness(look_of(kites), look_of(other)) < 0.5


def test_an_exercise_goes_into_a_folder_and_comes_back_the_same() -> None:
    for name in ("python/P101-loading-dock", "rust/R101-ferry-caller", "c/C101-ferry-board"):
        made = exercise(name)
        folder, files = folder_of(made)
        back = parse_exercise(folder, {item.path: item.content for item in files})
        assert replace(back, id=made.id) == made
        assert folder_of(back) == (folder, files)
    assert slug_of("Größe & Maß: 3 x 3!") == "groe-ma-3-x-3"
    assert slug_of("凧") == "exercise"


def test_a_folder_without_hints_says_who_wrote_it(plan: Plan, tmp_path: Path) -> None:
    made = exercise("python/P101-kite-festival")
    bare = replace(made, units=tuple(replace(unit, hints=()) for unit in made.units))
    refused = admitted(plan, written(plan, tmp_path, 0, bare), {})
    assert refused.reason == "CONTENT_INVALID"
    assert "three hints" in refused.words
    assert admitted(plan, written(plan, tmp_path, 0, replace(bare, origin="a model")), {}).folder


def test_similar_submissions_are_those_that_share_what_few_others_wrote() -> None:
    given = (SourceFile("a.py", "def area(w, h):\n    return 0\n"),)
    usual = "def area(w, h):\n    return w * h\n"
    odd = (
        "def area(w, h):\n    rows = []\n    for line in range(h):\n        rows.append([1] * w)\n"
        "    total = 0\n    for row in rows:\n        for cell in row:\n            total += cell\n"
        "    return total\n"
    )
    class_of = {f"s{n}": (SourceFile("a.py", usual),) for n in range(20)}
    assert alike(class_of, given) == ()
    class_of |= {"x": (SourceFile("a.py", odd),), "y": (SourceFile("a.py", odd + "# mine\n"),)}
    (pair,) = alike(class_of, given)
    assert (pair.one, pair.other) == ("x", "y")
    assert pair.share == 1.0


def report(worker: str, **tools: str) -> WorkerReport:
    return WorkerReport(worker, "node", "", tools, {"c": "no gcc"}, "bubblewrap")


def test_workers_with_other_compilers_are_refused_unless_that_is_allowed() -> None:
    same = (report("w1", rust="cargo 1"), report("w2", rust="cargo 1"))
    assert common_tools(same, "rust", mixed=False) == "cargo 1"
    assert differences(same) == ()
    mixed = (*same, report("w3", rust="cargo 2"))
    with pytest.raises(ToolchainError, match=r"cargo 1 on 2 \(w1, w2\); cargo 2 on 1") as caught:
        common_tools(mixed, "rust", mixed=False)
    assert caught.value.reason == Reason.CLUSTER_MIXED
    assert common_tools(mixed, "rust", mixed=True) == ""
    with pytest.raises(ToolchainError, match="no gcc"):
        common_tools(mixed, "c", mixed=True)


class Backwards:
    """A pool that brings what it did in the opposite order."""

    def run(self, source: Callable[[], Job | None], _answer: object = None) -> Iterator[Done]:
        jobs = []
        while (job := source()) is not None:
            jobs.append(job)
        for job in reversed(jobs):
            lost = job.id.endswith("lost")
            yield Done(job, None if lost else Checked(job.id, ()), lost=lost)

    def workers(self) -> tuple[WorkerReport, ...]:
        return ()


def test_verdicts_of_many_machines_come_in_the_order_of_the_folders() -> None:
    def read(path: str) -> Mapping[str, str]:
        if path == "broken":
            raise DocumentError(Reason.CONTENT_INVALID, (Problem(path, "no folder"),))
        return {"exercise.toml": ""}

    paths = ("a", "broken", "b", "c-lost", "d")
    found = list(check_many(Backwards(), paths, read, lambda _path: ("", "")))
    assert [item.path for item in found] == list(paths)
    assert [item.ok for item in found] == [True, False, True, False, True]
    assert "no folder" in found[1].reasons[0]
    assert "went away" in found[3].reasons[0]
