import asyncio
import inspect

import pytest
from desk import first_seat, gate_in_time, label, labels


class JumpingLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next moment at which something happens."""

    def __init__(self):
        super().__init__()
        self.now = 0.0

    def time(self):
        return self.now

    def _run_once(self):
        if not self._ready:
            if not self._scheduled and self._default_executor is None:
                raise RuntimeError("something waits for what will never happen")
            if self._scheduled:
                self.now = max(self.now, self._scheduled[0].when())
        if self.now > 100_000:
            raise RuntimeError("a day has passed, and something still runs")
        super()._run_once()


def run(work):
    """What a coroutine gives, and how many seconds it took by the clock that jumps."""
    with asyncio.Runner(loop_factory=JumpingLoop) as runner:
        given = runner.run(work)
        return given, round(runner.get_loop().time(), 3)


class Airline:
    """Answers after so many seconds; an exception is raised. `ended` says how it went.

    Once cancelled, it tidies up for so many seconds.
    """

    def __init__(self, code, seconds, answer, tidying=0):
        self.code, self.seconds, self.answer = code, seconds, answer
        self.tidying = tidying
        self.ended = "not asked"

    async def gate(self):
        self.ended = "running"
        try:
            await asyncio.sleep(self.seconds)
        except asyncio.CancelledError:
            await asyncio.sleep(self.tidying)
            self.ended = "cancelled"
            raise
        self.ended = "done"
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    seat = gate


def test_label_of_a_flight():
    assert run(label(Airline("LX 12", 1, "B4")))[0] == "LX 12: gate B4"


def test_label_waits_for_the_gate():
    assert run(label(Airline("AF 7", 30, "C1"))) == ("AF 7: gate C1", 30), "label and seconds"


def test_label_is_a_coroutine_function():
    functions = (label, labels, gate_in_time, first_seat)
    kinds = [inspect.iscoroutinefunction(function) for function in functions]
    assert kinds == [True] * 4, "which of the four functions are written with async def"


def test_labels_are_in_the_order_of_the_flights():
    flights = [Airline("A 1", 5, "x"), Airline("B 2", 1, "y"), Airline("C 3", 3, "z")]
    said = list(run(labels(flights))[0])
    assert said == ["A 1: gate x", "B 2: gate y", "C 3: gate z"]


def test_labels_take_as_long_as_the_slowest():
    flights = [Airline("A 1", 5, "x"), Airline("B 2", 1, "y"), Airline("C 3", 3, "z")]
    assert run(labels(flights))[1] == 5, "seconds for gates that take 5, 1 and 3 seconds"


def test_labels_of_no_flight():
    assert list(run(labels([]))[0]) == []


def test_labels_let_an_error_go_on():
    flights = [Airline("A 1", 5, "x"), Airline("B 2", 1, ConnectionError("no line"))]
    with pytest.raises(ConnectionError):
        run(labels(flights))


def test_gate_in_time():
    assert run(gate_in_time(Airline("A 1", 4, "B4"), 10)) == ("B4", 4), "gate and seconds"


def test_gate_too_late_is_unknown():
    assert run(gate_in_time(Airline("A 1", 40, "B4"), 10)) == ("unknown", 10), "gate and seconds"


def test_gate_too_late_is_cancelled():
    async def work():
        await gate_in_time(flight, 10)
        return flight.ended

    flight = Airline("A 1", 40, "B4")
    assert run(work())[0] == "cancelled", "how the question for the gate ended"


def test_gate_in_time_lets_errors_go_on():
    with pytest.raises(ConnectionError):
        run(gate_in_time(Airline("A 1", 4, ConnectionError("no line")), 10))


def test_first_seat_is_the_first_to_come():
    airlines = [Airline("A", 9, "12A"), Airline("B", 2, "7C"), Airline("C", 5, "1F")]
    assert run(first_seat(airlines)) == ("7C", 2), "seat and seconds"


def test_first_seat_skips_airlines_without_one():
    airlines = [Airline("A", 1, None), Airline("B", 6, "7C"), Airline("C", 3, None)]
    assert run(first_seat(airlines)) == ("7C", 6), "seat and seconds"


def test_first_seat_of_nobody():
    assert run(first_seat([Airline("A", 1, None), Airline("B", 6, None)])) == (None, 6)
    assert run(first_seat([])) == (None, 0)


def test_first_seat_cancels_the_others():
    airlines = [Airline("A", 9, "12A"), Airline("B", 2, "7C"), Airline("C", 1, None)]
    run(first_seat(airlines))
    ended = [airline.ended for airline in airlines]
    assert ended == ["cancelled", "done", "done"], "how the questions ended"


def test_first_seat_leaves_nothing_running():
    async def work():
        await first_seat(airlines)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        return len(others), [airline.ended for airline in airlines]

    slow = Airline("A", 9, "12A", tidying=1)
    airlines = [slow, Airline("B", 2, "7C"), Airline("C", 8, "1F")]
    left, ended = run(work())[0]
    assert left == 0, "called first_seat(...): tasks that still run when it returns"
    assert ended == ["cancelled", "done", "cancelled"], "how the questions ended by then"
