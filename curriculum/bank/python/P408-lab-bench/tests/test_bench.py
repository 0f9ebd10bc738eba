import ast
import inspect

import bench
from bench import Offline, calibrate, dry_run, read_all, slow_run, stop_all, weigh


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def tries(*functions):
    """The names of those of these functions in which a try is left."""
    return [
        function.__name__
        for function in functions
        if any(isinstance(node, ast.Try) for node in nodes_of(function))
    ]


def tries_elsewhere():
    """The names of the other functions of the file with a try; only changed may have one."""
    known = {"weigh", "calibrate", "dry_run", "slow_run", "read_all", "stop_all", "changed"}
    return [
        node.name
        for node in nodes_of(bench)
        if isinstance(node, ast.FunctionDef)
        and node.name not in known
        and any(isinstance(part, ast.Try) for part in ast.walk(node))
    ]


def managers(function):
    """The names that are called in the with lines of this function."""
    found = set()
    for node in nodes_of(function):
        for item in node.items if isinstance(node, ast.With) else []:
            found |= {
                getattr(part.func, "id", getattr(part.func, "attr", ""))
                for part in ast.walk(item.context_expr)
                if isinstance(part, ast.Call)
            }
    return found


def new(name):
    """What is to be written, by its name."""
    assert hasattr(bench, name), f"called bench.{name}: it is not written yet"
    return getattr(bench, name)


def error_of(function, *args):
    """The error that this call ends in, as its class and its text; None if it ends in none."""
    try:
        function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


class Diary:
    """Writes down what is done; stands for a lock, a scale, or a sensor."""

    def __init__(self, log, name="", fails_at=None, error=ValueError):
        self.log, self.name, self.fails_at, self.error = log, name, fails_at, error

    def note(self, deed):
        if deed == self.fails_at:
            raise self.error(f"{deed} {self.name}".strip())
        self.log.append(f"{deed} {self.name}".strip())

    def acquire(self):
        self.note("acquire")

    def release(self):
        self.note("release")

    def zero(self):
        self.note("zero")

    def open(self):
        self.note("open")

    def close(self):
        self.note("close")

    def stop(self):
        self.note("stop")

    def read(self):
        self.note("read")
        return len(self.log)


def test_weigh_and_calibrate_read_the_scale():
    log = []
    assert weigh(Diary(log), Diary(log)) == 2, "called weigh(lock, scale)"
    assert log == ["acquire", "read", "release"], "called weigh(lock, scale)"
    log.clear()
    assert calibrate(Diary(log), Diary(log)) == 3, "called calibrate(lock, scale)"
    assert log == ["acquire", "zero", "read", "release"], "called calibrate(lock, scale)"


def test_a_lock_is_released_after_an_error():
    log = []
    assert error_of(weigh, Diary(log), Diary(log, fails_at="read")) == "ValueError: read", (
        "called weigh with a scale that cannot be read"
    )
    assert log == ["acquire", "release"], "called weigh with a scale that cannot be read"
    log.clear()
    assert error_of(calibrate, Diary(log), Diary(log, fails_at="zero")) == "ValueError: zero", (
        "called calibrate with a scale that cannot be set to zero"
    )
    assert log == ["acquire", "release"], "called calibrate with a scale that cannot be set to zero"


def test_held_acquires_when_the_block_begins():
    log = []
    lock = Diary(log)
    held = new("Held")(lock)
    assert log == [], "called Held(lock), without a with"
    with held as given:
        assert given is lock, "called with Held(lock) as given"
        assert log == ["acquire"], "called with Held(lock): in the block"
    assert log == ["acquire", "release"], "called with Held(lock): behind the block"


def test_weigh_and_calibrate_use_held():
    assert inspect.isclass(new("Held")), "called bench.Held: it should be a class"
    assert tries(weigh, calibrate) == [], "called weigh, calibrate: where a try is left"
    assert [managers(weigh), managers(calibrate)] == [{"Held"}, {"Held"}], (
        "called weigh, calibrate: what their with lines call"
    )


def test_dry_run_and_slow_run_set_the_mode():
    settings = {"mode": "normal", "speed": 9}
    assert dry_run(settings, lambda: settings["mode"]) == "dry", "called dry_run(settings, job)"
    assert settings == {"mode": "normal", "speed": 9}, "called dry_run(settings, job): afterwards"
    assert slow_run(settings, lambda: settings["mode"]) == ["slow", "slow"], (
        "called slow_run(settings, job)"
    )
    assert settings["mode"] == "normal", "called slow_run(settings, job): afterwards"


def test_the_mode_comes_back_after_an_error():
    settings = {"mode": "night"}
    assert error_of(dry_run, settings, Diary([], fails_at="read").read) == "ValueError: read", (
        "called dry_run with a job that fails"
    )
    assert settings == {"mode": "night"}, "called dry_run with a job that fails: afterwards"
    assert error_of(slow_run, settings, Diary([], fails_at="read").read) == "ValueError: read", (
        "called slow_run with a job that fails"
    )
    assert settings == {"mode": "night"}, "called slow_run with a job that fails: afterwards"


def test_changed_gives_the_old_value():
    settings = {"mode": "night"}
    with new("changed")(settings, "mode", "day") as before:
        assert before == "night", "called with changed(settings, 'mode', 'day') as before"
        assert settings == {"mode": "day"}, "called with changed(...): in the block"
    assert settings == {"mode": "night"}, "called with changed(...): behind the block"


def test_changed_works_for_every_key():
    settings = {"mode": "night", "speed": 9}
    with new("changed")(settings, "speed", 1), new("changed")(settings, "speed", 2):
        assert settings == {"mode": "night", "speed": 2}, "called changed twice: in the block"
    assert settings == {"mode": "night", "speed": 9}, "called changed twice: behind the block"


def test_dry_run_and_slow_run_use_changed():
    assert inspect.isgeneratorfunction(inspect.unwrap(new("changed"))), (
        "called bench.changed: it should be a generator function with @contextmanager"
    )
    assert tries(dry_run, slow_run) == [], "called dry_run, slow_run: where a try is left"
    assert [managers(dry_run), managers(slow_run)] == [{"changed"}, {"changed"}], (
        "called dry_run, slow_run: what their with lines call"
    )


def test_read_all_reads_every_sensor():
    log = []
    assert read_all([Diary(log, "a"), Diary(log, "b")]) == [3, 4], "called read_all([a, b])"
    assert log[:4] == ["open a", "open b", "read a", "read b"], "called read_all([a, b])"
    assert read_all([]) == [], "called read_all([])"


def test_read_all_closes_in_reverse_order():
    log = []
    read_all([Diary(log, name) for name in "abc"])
    assert log[6:] == ["close c", "close b", "close a"], "called read_all([a, b, c])"


def test_read_all_closes_after_an_error():
    log = []
    sensors = [Diary(log, "a"), Diary(log, "b", fails_at="read"), Diary(log, "c")]
    assert error_of(read_all, sensors) == "ValueError: read b", "called read_all: b cannot be read"
    assert log[4:] == ["close c", "close b", "close a"], "called read_all: b cannot be read"


def test_read_all_closes_only_what_was_opened():
    log = []
    sensors = [Diary(log, "a"), Diary(log, "b", fails_at="open"), Diary(log, "c")]
    assert error_of(read_all, sensors) == "ValueError: open b", "called read_all: b cannot be opened"
    assert log == ["open a", "close a"], "called read_all: b cannot be opened"


def test_read_all_uses_an_exit_stack():
    assert tries(read_all) == [], "called read_all: where a try is left"
    assert "ExitStack" in managers(read_all), "called read_all: its with line should call ExitStack"
    assert tries_elsewhere() == [], "called read_all: which other functions have a try"


def test_stop_all_counts_the_stopped():
    log = []
    assert stop_all([Diary(log, "a"), Diary(log, "b")]) == 2, "called stop_all([a, b])"
    assert log == ["stop a", "stop b"], "called stop_all([a, b])"


def test_stop_all_goes_on_after_one_that_is_offline():
    log = []
    sensors = [Diary(log, "a"), Diary(log, "b", "stop", Offline), Diary(log, "c"), Diary(log, "d")]
    assert stop_all(sensors) == 3, "called stop_all: b is offline"
    assert log == ["stop a", "stop c", "stop d"], "called stop_all: b is offline"


def test_stop_all_lets_other_errors_go_on():
    log = []
    assert error_of(stop_all, [Diary(log, "a"), Diary(log, "b", "stop")]) == "ValueError: stop b", (
        "called stop_all: b raises a ValueError"
    )


def test_stop_all_uses_suppress():
    assert tries(stop_all) == [], "called stop_all: where a try is left"
    assert "suppress" in managers(stop_all), "called stop_all: a with line should call suppress"
    assert tries_elsewhere() == [], "called stop_all: which other functions have a try"
