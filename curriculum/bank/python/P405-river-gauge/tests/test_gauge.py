import gauge
from gauge import Log, above, first_above, peaks


# Readings that come one by one. It counts those that were taken, and complains where the river
# flows on and somebody wants to see the end of it.
class River:
    def __init__(self, readings):
        self.readings = readings
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.taken == len(self.readings):
            raise AssertionError(f"more than {self.taken} readings were taken; no more are needed")
        self.taken += 1
        return self.readings[self.taken - 1]


def test_above_gives_the_minutes():
    assert list(above([210, 260, 255, 240, 300], 250)) == [1, 2, 4], (
        "called list(above([210, 260, 255, 240, 300], 250))"
    )


def test_above_leaves_out_the_limit_itself():
    assert list(above([250, 251, 250], 250)) == [1], "called list(above([250, 251, 250], 250))"


def test_above_of_no_readings():
    assert list(above([], 250)) == [], "called list(above([], 250))"


def test_above_takes_nothing_before_it_is_asked():
    river = River([260, 270])
    minutes = above(river, 250)
    assert river.taken == 0, "called above(river, 250) and nothing else: readings taken"
    assert iter(minutes) is minutes, "above must give back an iterator, not a list"


def test_above_takes_no_more_than_it_needs():
    river = River([210, 260, 240, 255])
    minutes = above(river, 250)
    assert [next(minutes), river.taken] == [1, 2], "asked once: the minute, and readings taken"
    assert [next(minutes), river.taken] == [3, 4], "asked again: the minute, and readings taken"


def test_first_above_finds_the_first_minute():
    assert first_above([210, 240, 260, 300], 250) == 2


def test_first_above_may_be_minute_zero():
    assert first_above([300, 310], 250) == 0


def test_first_above_without_any_is_none():
    assert first_above([210, 220], 250) is None, "called first_above([210, 220], 250)"
    assert first_above([], 250) is None, "called first_above([], 250)"


def test_first_above_stops_at_the_first():
    river = River([210, 260])
    assert first_above(river, 250) == 1, "called first_above(river, 250); the river starts 210, 260"


def test_first_above_asks_above(monkeypatch):
    monkeypatch.setattr(gauge, "above", lambda levels, limit: iter([limit + 7, limit + 9]))
    assert first_above([1, 2], 50) == 57, "above was changed; first_above must ask it"


def test_peaks_of_full_groups():
    assert list(peaks([3, 8, 5, 2, 1, 9], 3)) == [8, 9], "called list(peaks([3, 8, 5, 2, 1, 9], 3))"
    assert list(peaks([4, 6, 5], 1)) == [4, 6, 5], "called list(peaks([4, 6, 5], 1))"


def test_peaks_of_a_rest():
    assert list(peaks([3, 8, 5, 7], 3)) == [8, 7], "called list(peaks([3, 8, 5, 7], 3))"


def test_peaks_of_no_readings():
    assert list(peaks([], 3)) == [], "called list(peaks([], 3))"


def test_peaks_of_levels_below_zero():
    assert list(peaks([-5, -3, -4, -9, -6], 3)) == [-3, -6], (
        "called list(peaks([-5, -3, -4, -9, -6], 3))"
    )


def test_peaks_come_as_soon_as_a_group_is_full():
    river = River([3, 8, 5, 2, 1, 9])
    highest = peaks(river, 3)
    assert river.taken == 0, "called peaks(river, 3) and nothing else: readings taken"
    assert [next(highest), river.taken] == [8, 3], "asked once: the peak, and readings taken"
    assert [next(highest), river.taken] == [9, 6], "asked again: the peak, and readings taken"


def test_a_log_gives_numbers_without_gaps():
    assert list(Log(["231", "-", "-", "229", "0"])) == [231, 229, 0], (
        "called list(Log(['231', '-', '-', '229', '0']))"
    )


def test_a_log_can_be_gone_through_twice():
    log = Log(["231", "-", "229"])
    assert [list(log), list(log)] == [[231, 229], [231, 229]], "two loops over the same log"


def test_two_loops_over_a_log_at_the_same_time():
    log = Log(["231", "-", "229"])
    assert list(zip(log, log)) == [(231, 231), (229, 229)], "called zip(log, log)"


def test_a_log_reads_a_text_only_when_it_comes_to_it():
    readings = iter(Log(["-", "231", "smudge"]))
    assert next(readings) == 231, "the third text is no number, but nobody asked for it yet"


def test_a_log_works_with_the_other_functions():
    log = Log(["231", "-", "262", "270"])
    assert list(above(log, 250)) == [1, 2], "called above(Log(['231', '-', '262', '270']), 250)"
    assert first_above(log, 250) == 1, "called first_above with the same log"
