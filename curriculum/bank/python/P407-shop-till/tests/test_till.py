import inspect

import till
from audit import counted, logged, once


def greet(name, mark="!", *more):
    """Say hello."""
    return name + mark + "".join(more)


def nothing():
    return None


def test_counted_gives_back_the_result():
    assert counted(greet)("Mia") == "Mia!"
    assert counted(nothing)() is None, "called counted(nothing)()"


def test_counted_takes_arguments_by_position_and_by_name():
    again = counted(greet)
    assert again("Mia", "?", "a", "b") == "Mia?ab", "again = counted(greet)"
    assert again(mark=".", name="Mia") == "Mia.", "again = counted(greet)"


def test_counted_begins_at_zero_and_counts():
    again = counted(greet)
    assert again.calls == 0, "again = counted(greet), not called yet: again.calls"
    again("Mia")
    again("Tom", mark="?")
    assert again.calls == 2, "again = counted(greet), called twice: again.calls"


def test_counted_functions_count_separately():
    first, second = counted(greet), counted(greet)
    first("Mia")
    second("Mia")
    second("Tom")
    assert [first.calls, second.calls] == [1, 2], "two times counted(greet), called once and twice"


def test_counted_keeps_the_name_and_the_docstring():
    again = counted(greet)
    assert [again.__name__, again.__doc__] == ["greet", "Say hello."], "again = counted(greet)"
    assert again.__wrapped__ is greet, "again = counted(greet): again.__wrapped__"


def test_once_runs_only_the_first_call():
    ran = []

    def work(name):
        ran.append(name)
        return name * 2

    single = once(work)
    results = [single("ab"), single("cd"), single(name="ef")]
    assert results == ["abab", "abab", "abab"], "single = once(work), called with ab, cd and ef"
    assert ran == ["ab"], "single = once(work): the calls that ran the function"


def test_once_remembers_none_too():
    ran = []

    def work():
        ran.append("run")

    single = once(work)
    assert single() is None, "single = once(work); work gives back None"
    assert single() is None, "single = once(work), called a second time"
    assert ran == ["run"], "single = once(work), called twice: the runs of work"


def test_once_does_not_run_before_it_is_called():
    ran = []
    once(lambda: ran.append("run"))
    assert ran == [], "once(function), and no call yet: the runs of the function"


def test_two_once_functions_are_separate():
    first, second = once(greet), once(greet)
    assert [first("Mia"), second("Tom"), first("Ben")] == ["Mia!", "Tom!", "Mia!"], (
        "first, second = once(greet), once(greet)"
    )


def test_once_keeps_the_name_and_the_docstring():
    single = once(greet)
    assert [single.__name__, single.__doc__] == ["greet", "Say hello."], "single = once(greet)"
    assert getattr(single, "__wrapped__", None) is greet, (
        "single = once(greet): single.__wrapped__; functools.wraps sets it"
    )


def test_logged_writes_before_the_call():
    log = []

    @logged(log)
    def look():
        return list(log)

    assert look() == ["called look"], "look gives back what is in the log while it runs"
    assert log == ["called look"], "the log after one call of look"


def test_logged_takes_another_word():
    log = []

    @logged(log, word="money:")
    def pay(amount):
        return amount

    pay(3)
    pay(4)
    assert log == ["money: pay", "money: pay"], "@logged(log, word='money:'), pay called twice"


def test_logged_passes_arguments_and_result_on():
    again = logged([])(greet)
    assert again("Mia", "?", "a") == "Mia?a", "again = logged([])(greet)"
    assert again(mark=".", name="Mia") == "Mia.", "again = logged([])(greet)"


def test_logged_writes_to_its_own_log():
    day, night = [], []
    by_day, by_night = logged(day)(greet), logged(night)(nothing)
    by_day("Mia")
    by_night()
    assert [day, night] == [["called greet"], ["called nothing"]], "logged(day), logged(night)"


def test_logged_keeps_the_name_and_the_docstring():
    again = logged([])(greet)
    assert [again.__name__, again.__doc__] == ["greet", "Say hello."], "again = logged([])(greet)"
    assert getattr(again, "__wrapped__", None) is greet, "again = logged([])(greet)"


# The only test that calls open_day: its body can run just once.
def test_open_day_is_logged_each_time_and_runs_once():
    till.LOG.clear()
    first = till.open_day(50)
    second = till.open_day(coins=80)
    assert first == {"coins": 50, "sold": 0}, "called open_day(50)"
    assert second is first, "called open_day(50), then open_day(coins=80): the second result"
    assert till.LOG == ["called open_day", "called open_day"], "LOG after two calls of open_day"


def test_refund_is_counted():
    before = till.refund.calls
    assert till.refund(5) == "5 euros: no reason", "called refund(5)"
    assert till.refund(7, reason="broken") == "7 euros: broken", "called refund(7, reason='broken')"
    assert till.refund.calls - before == 2, "called refund twice: how much refund.calls has grown"


def test_the_bodies_of_the_till_are_unchanged():
    till.LOG.clear()
    assert till.open_day.__doc__ == "Count the coins into the drawer.", "the docstring of open_day"
    plain = inspect.unwrap(till.open_day)
    assert plain is not till.open_day, "open_day must be a wrapper around the function"
    assert plain(20) == {"coins": 20, "sold": 0}, "the wrapped function of open_day, called with 20"
    assert till.LOG == [], "the function inside the wrappers must not write to LOG itself"
