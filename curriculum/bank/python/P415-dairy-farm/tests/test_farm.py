import asyncio

import pytest
from farm import keep_watch, milk, start_fans, temperatures


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


class Slow:
    """Answers after so many seconds; an exception is raised."""

    def __init__(self, name, seconds, answer):
        self.name, self.seconds, self.answer = name, seconds, answer

    async def read(self):
        await asyncio.sleep(self.seconds)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    litres = read


class Door:
    """Gives one thing after the other, each after a second; then nothing ever changes again."""

    def __init__(self, *changes):
        self.changes = list(changes)

    async def change(self):
        await asyncio.sleep(1)
        if not self.changes:
            await asyncio.Event().wait()
        now = self.changes.pop(0)
        if isinstance(now, Exception):
            raise now
        return now


class Fan:
    """Notes when it was switched on."""

    def __init__(self, log):
        self.log = log

    def on(self):
        self.log.append(asyncio.get_running_loop().time())


@pytest.fixture(autouse=True)
def nobody_blocks(monkeypatch):
    """time.sleep only counts here: it would let no coroutine run."""
    slept = []
    monkeypatch.setattr("time.sleep", slept.append)
    return slept


async def watched(door, seconds):
    """What keep_watch tells in so many seconds, and whether it has ended after being cancelled."""
    told, over = [], []

    def tell(text):
        if over:
            raise RuntimeError("nobody listens any more")
        told.append(text)

    task = asyncio.create_task(keep_watch(door, tell))
    await asyncio.sleep(seconds)
    task.cancel()
    before = asyncio.get_running_loop().time()
    done, _running = await asyncio.wait([task], timeout=60)
    took = asyncio.get_running_loop().time() - before
    if not done:
        over.append("yes")
        door.changes = [OSError("cut")]
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        raise AssertionError("keep_watch was cancelled and still ran a minute later")
    return told, task.cancelled(), took


def test_milk_is_the_sum():
    robots = [Slow("a", 1, 20), Slow("b", 4, 31), Slow("c", 2, 7)]
    assert run(milk(robots))[0] == 58, "called milk(robots): they give 20, 31 and 7"


def test_milk_of_no_robot():
    assert run(milk([]))[0] == 0


def test_milk_is_asked_for_at_the_same_time():
    robots = [Slow("a", 1, 20), Slow("b", 4, 31), Slow("c", 2, 7)]
    assert run(milk(robots))[1] == 4, "seconds for robots that take 1, 4 and 2 seconds"


def test_temperatures_of_all():
    sensors = [Slow("barn", 1, 12), Slow("tank", 2, 4), Slow("yard", 1, 0)]
    assert run(temperatures(sensors))[0] == {"barn": 12, "tank": 4, "yard": 0}


def test_temperatures_without_the_broken_ones():
    sensors = [Slow("barn", 3, 12), Slow("tank", 1, TimeoutError("slow")), Slow("yard", 2, -4)]
    assert run(temperatures(sensors))[0] == {"barn": 12, "yard": -4}, "the sensor tank is broken"
    broken = [Slow("barn", 1, OSError("wet"))]
    assert run(temperatures(broken))[0] == {}, "the only sensor is broken"


def test_temperatures_let_other_errors_go_on():
    with pytest.raises(ValueError):
        run(temperatures([Slow("barn", 1, 12), Slow("tank", 2, ValueError("a bug"))]))


def test_temperatures_are_asked_for_at_the_same_time():
    sensors = [Slow("barn", 3, 12), Slow("tank", 1, OSError("wet")), Slow("yard", 2, 4)]
    assert run(temperatures(sensors))[1] == 3, "seconds for sensors that take 3, 1 and 2 seconds"


def test_start_fans_in_order_with_gaps():
    log = []
    run(start_fans([Fan(log), Fan(log), Fan(log)]))
    assert log == [0, 2, 4], "the seconds at which three fans were switched on"


def test_start_fans_lets_others_run(nobody_blocks):
    async def work():
        async def cow():
            await asyncio.sleep(1)
            log.append("cow")

        await asyncio.gather(start_fans([Fan(log), Fan(log)]), cow())

    log = []
    run(work())
    assert nobody_blocks == [], "seconds in which time.sleep stopped everything"
    assert log == [0, "cow", 2], "a cow comes by after one second"


def test_start_fans_waits_only_between():
    assert run(start_fans([Fan([]), Fan([])]))[1] == 2, "seconds for two fans"
    assert run(start_fans([Fan([])]))[1] == 0, "seconds for one fan"


def test_start_fans_of_none():
    assert run(start_fans([])) == (None, 0), "what start_fans([]) gives, and its seconds"


def test_keep_watch_tells_each_change():
    assert run(watched(Door("open", "shut"), 10))[0][0] == ["open", "shut"]


def test_keep_watch_goes_on_after_no_line():
    told = run(watched(Door("open", OSError("cut"), "shut"), 20))[0][0]
    assert told == ["open", "door: no line", "shut"], "the line is lost for a moment"
    told = run(watched(Door(OSError("cut"), "shut"), 6.5))[0][0]
    assert told == ["door: no line"], "after 6.5 s: 1 s to the error, 5 s pause, 1 s to the next"
    told = run(watched(Door(OSError("cut"), "shut"), 7.5))[0][0]
    assert told == ["door: no line", "shut"], "after 7.5 s"


def test_keep_watch_can_be_cancelled():
    told, cancelled, took = run(watched(Door("open"), 10))[0]
    assert (told, cancelled, took) == (["open"], True, 0), "told, cancelled, seconds it took to end"


def test_keep_watch_can_be_cancelled_in_its_pause():
    told, cancelled, took = run(watched(Door(OSError("cut")), 3))[0]
    assert (told, cancelled, took) == (["door: no line"], True, 0), (
        "told, cancelled, seconds it took to end"
    )


def test_keep_watch_lets_other_errors_go_on():
    def tell(text):
        raise AssertionError(f"a ValueError should go on, and keep_watch told {text!r}")

    with pytest.raises(ValueError):
        run(keep_watch(Door(ValueError("a bug")), tell))
