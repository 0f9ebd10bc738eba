import guards
from guards import audited, cached, positive, retry


def error_of(function, *args, **kwargs):
    """The error that this call ends in, as its class and its text; None if it ends in none."""
    try:
        function(*args, **kwargs)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None


def pay(amount, fee=1):
    """Pay an amount."""
    return amount + fee


def test_positive_gives_back_the_result():
    assert positive(pay)(5) == 6, "called positive(pay)(5)"
    assert positive(pay)(5, 2) == 7, "called positive(pay)(5, 2)"
    assert positive(pay)(1, 1) == 2, "called positive(pay)(1, 1)"


def test_positive_looks_at_arguments_by_name():
    guarded = positive(pay)
    assert error_of(guarded, amount=-5) == "ValueError: pay: -5 is not positive", "called pay(amount=-5)"
    assert error_of(guarded, 5, fee=0) == "ValueError: pay: 0 is not positive", "called pay(5, fee=0)"
    assert guarded(amount=5, fee=2) == 7, "called pay(amount=5, fee=2)"


def test_positive_refuses_before_the_call():
    seen = []
    guarded = positive(seen.append)
    error_of(guarded, 0)
    assert seen == [], "called positive(seen.append)(0)"
    guarded(4)
    assert seen == [4], "called positive(seen.append)(4)"


def test_positive_keeps_the_name_and_the_docstring():
    guarded = positive(pay)
    assert [guarded.__name__, guarded.__doc__] == ["pay", "Pay an amount."], "called positive(pay)"
    assert guarded.__wrapped__ is pay, "called positive(pay)"


def a_rate(factor, runs):
    """A function named rate, which writes its arguments into the list of runs."""

    def rate(day, hour=0):
        """The rate of a day."""
        runs.append((day, hour))
        return None if day == 0 else day * factor + hour

    return rate


def test_cached_runs_once_for_the_same_arguments():
    runs = []
    rate = cached(a_rate(10, runs))
    assert [rate(3), rate(4), rate(3), rate(4)] == [30, 40, 30, 40], "called rate with 3, 4, 3, 4"
    assert runs == [(3, 0), (4, 0)], "called rate with 3, 4, 3, 4: the runs"


def test_cached_tells_arguments_by_name_apart():
    runs = []
    rate = cached(a_rate(10, runs))
    assert [rate(day=3), rate(day=4), rate(3, hour=5)] == [30, 40, 35], (
        "called rate(day=3), rate(day=4), rate(3, hour=5)"
    )
    assert [rate(day=4, hour=1), rate(hour=1, day=4)] == [41, 41], (
        "called rate(day=4, hour=1), rate(hour=1, day=4)"
    )
    rate(day=3)
    rate(3, hour=5)
    assert runs[:3] == [(3, 0), (4, 0), (3, 5)], "called rate with names: the runs"
    assert [runs.count((3, 0)), runs.count((3, 5))] == [1, 1], "called rate with names, twice"


def test_cached_remembers_none_too():
    runs = []
    rate = cached(a_rate(10, runs))
    assert [rate(0), rate(0)] == [None, None], "called rate(0) twice"
    assert runs == [(0, 0)], "called rate(0) twice: the runs"


def test_cached_functions_of_one_name_are_separate():
    usd, chf = cached(a_rate(10, [])), cached(a_rate(9, []))
    assert [usd(3), chf(3), usd(3)] == [30, 27, 30], "called usd(3), chf(3), usd(3)"


def test_cached_keeps_the_name_and_the_docstring():
    rate = cached(a_rate(10, []))
    assert [rate.__name__, rate.__doc__] == ["rate", "The rate of a day."], "called cached(rate)"


class BankDown(Exception):
    """The bank does not answer."""


class Busy(BankDown):
    """The bank is busy."""


def a_bank(*errors):
    """A function that raises one of these errors after the other, and then pays; and its calls."""
    calls = []
    left = list(errors)

    def send(amount, to="shop"):
        calls.append((amount, to))
        if left:
            raise left.pop(0)
        return f"{amount} to {to}"

    return send, calls


def test_retry_tries_again_until_it_works():
    send, calls = a_bank(BankDown("one"), Busy("two"))
    assert retry(3, BankDown)(send)(8) == "8 to shop", "called retry(3, BankDown)(send)(8)"
    assert len(calls) == 3, "called retry(3, BankDown)(send)(8): how often the bank was asked"
    retry(3, BankDown)(send)(9)
    assert len(calls) == 4, "called send(9) when the bank is up: how often it was asked"


def test_retry_gives_the_last_error_to_the_caller():
    send, calls = a_bank(BankDown("one"), BankDown("two"), BankDown("three"))
    assert error_of(retry(2, BankDown)(send), 8) == "BankDown: two", "called retry(2, BankDown)(send)(8)"
    assert len(calls) == 2, "called retry(2, BankDown)(send)(8): how often the bank was asked"


def test_retry_lets_other_errors_go_on_at_once():
    send, calls = a_bank(BankDown("one"), ValueError("no amount"))
    assert error_of(retry(5, BankDown)(send), 8) == "ValueError: no amount", (
        "called retry(5, BankDown)(send)(8)"
    )
    assert len(calls) == 2, "called retry(5, BankDown)(send)(8): how often the bank was asked"


def test_retry_passes_arguments_on():
    send, calls = a_bank()
    assert retry(2, BankDown)(send)(amount=3, to="bakery") == "3 to bakery", (
        "called send(amount=3, to='bakery')"
    )
    assert retry(2, BankDown)(send).__name__ == "send", "called retry(2, BankDown)(send)"


def test_retry_once_is_a_plain_call():
    send, calls = a_bank(BankDown("one"))
    assert error_of(retry(1, BankDown)(send), 8) == "BankDown: one", "called retry(1, BankDown)(send)(8)"
    assert len(calls) == 1, "called retry(1, BankDown)(send)(8): how often the bank was asked"


class Account:
    def __init__(self, cents):
        self.cents = cents

    @audited
    def pay(self, amount, fee=0):
        """Pay from this account."""
        self.cents -= amount + fee
        return self.cents

    @audited
    def balance(self):
        return self.cents


def test_audited_works_with_methods():
    guards.AUDIT.clear()
    account = Account(500)
    assert account.pay(120) == 380, "called Account(500).pay(120)"
    assert account.pay(80, fee=5) == 295, "called account.pay(80, fee=5)"
    assert account.balance() == 295, "called account.balance()"
    assert guards.AUDIT == ["pay", "pay", "balance"], "called pay, pay, balance"


def test_audited_methods_know_their_object():
    mine, yours = Account(500), Account(40)
    later = mine.pay
    yours.pay(10)
    assert later(100) == 400, "called later = mine.pay, and later(100)"
    assert yours.cents == 30, "called yours.pay(10)"


def test_audited_works_with_functions():
    guards.AUDIT.clear()

    @audited
    def close():
        return "closed"

    assert close() == "closed", "called close()"
    assert audited(pay)(amount=5, fee=3) == 8, "called audited(pay)(amount=5, fee=3)"
    assert guards.AUDIT == ["close", "pay"], "called close() and pay(...)"


def test_audited_writes_before_the_call():
    guards.AUDIT.clear()

    @audited
    def refund():
        raise ValueError(f"{len(guards.AUDIT)} in the audit")

    assert error_of(refund) == "ValueError: 1 in the audit", "called refund()"


def test_audited_keeps_the_name_and_the_docstring():
    assert [Account.pay.__name__, Account.pay.__doc__] == ["pay", "Pay from this account."], (
        "called audited(pay)"
    )
