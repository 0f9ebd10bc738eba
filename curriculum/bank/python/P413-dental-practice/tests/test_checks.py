import checks
import clock
import practice
import pytest
from checks import check_bill, check_greeting, check_remind, check_upload

HOUR = practice.hour


@pytest.fixture(autouse=True)
def no_second_passes(monkeypatch):
    def sleep(seconds):
        raise RuntimeError("a second really passed: hand over a stand-in")

    monkeypatch.setattr("time.sleep", sleep)


# What the check said while `function` stands in the place of the one in practice.py:
# "quiet", "failed" with an AssertionError, or the name of another error.
def says(monkeypatch, check, function):
    name = check.__name__.removeprefix("check_")
    with monkeypatch.context() as patch:
        for module in (practice, checks):
            patch.setattr(module, name, function, raising=False)
        try:
            check()
        except AssertionError:
            return "failed"
        except pytest.fail.Exception:
            return "failed"
        except Exception as error:
            return type(error).__name__
    return "quiet"


def remind(phone, patients, day):
    told = [(number, f"{name}, see you on {day}.") for name, number in patients if number]
    for number, message in told:
        phone.text(number, message)
    return len(told)


def test_check_remind_is_quiet_with_right_functions(monkeypatch):
    for right in (practice.remind, remind):
        assert says(monkeypatch, check_remind, right) == "quiet", "check_remind(), a right remind"


def test_check_remind_finds_a_number_and_message_mixed_up(monkeypatch):
    def wrong(phone, patients, day):
        for name, number in patients:
            if number:
                phone.text(f"{name}, see you on {day}.", number)
        return len([number for _name, number in patients if number])

    assert says(monkeypatch, check_remind, wrong) == "failed", "text(message, number) was called"


def test_check_remind_finds_texts_without_a_number(monkeypatch):
    def wrong(phone, patients, day):
        for name, number in patients:
            phone.text(number, f"{name}, see you on {day}.")
        return len([number for _name, number in patients if number])

    assert says(monkeypatch, check_remind, wrong) == "failed", "those without a number are texted"


def test_check_remind_finds_that_only_one_is_texted(monkeypatch):
    for place in (0, -1):

        def wrong(phone, patients, day, place=place):
            called = [patient for patient in patients if patient[1]]
            remind(phone, called[place:][:1], day)
            return len(called)

        assert says(monkeypatch, check_remind, wrong) == "failed", "only one patient is texted"


def test_check_remind_finds_a_wrong_message(monkeypatch):
    def wrong(phone, patients, day):
        return remind(phone, [("Ada", number) for _name, number in patients], day)

    def wrong_too(phone, patients, day):
        return remind(phone, patients, "Monday")

    assert says(monkeypatch, check_remind, wrong) == "failed", "all messages are for Ada"
    assert says(monkeypatch, check_remind, wrong_too) == "failed", "all messages are for Monday"


def test_check_remind_finds_texts_that_are_sent_twice(monkeypatch):
    def wrong(phone, patients, day):
        remind(phone, patients, day)
        return remind(phone, patients, day)

    assert says(monkeypatch, check_remind, wrong) == "failed", "each text is sent twice"


def test_check_remind_finds_a_wrong_count(monkeypatch):
    def wrong(phone, patients, day):
        remind(phone, patients, day)
        return len(patients)

    assert says(monkeypatch, check_remind, wrong) == "failed", "it counts all patients"


def test_check_bill_is_quiet_with_right_functions(monkeypatch):
    def right(prices, codes):
        total = 0
        for code in reversed(codes):
            total += prices.price_of(code)
        return total

    for function in (practice.bill, right):
        assert says(monkeypatch, check_bill, function) == "quiet", "check_bill(), a right bill"


def test_check_bill_finds_that_only_the_first_counts(monkeypatch):
    def wrong(prices, codes):
        return prices.price_of(codes[0])

    assert says(monkeypatch, check_bill, wrong) == "failed", "only the first code counts"


def test_check_bill_finds_that_one_price_is_taken_for_all(monkeypatch):
    for place in (0, -1):

        def wrong(prices, codes, place=place):
            return prices.price_of(codes[place]) * len(codes)

        assert says(monkeypatch, check_bill, wrong) == "failed", "one price is taken for all codes"


def test_check_bill_finds_that_a_code_counts_once(monkeypatch):
    def wrong(prices, codes):
        return sum(prices.price_of(code) for code in set(codes))

    assert says(monkeypatch, check_bill, wrong) == "failed", "a code that comes twice counts once"


def test_check_bill_finds_a_fixed_price(monkeypatch):
    def wrong(prices, codes):
        for code in codes:
            prices.price_of(code)
        return 10 * len(codes)

    assert says(monkeypatch, check_bill, wrong) == "failed", "each code costs 10"


# An upload with another number of tries, other pauses, other errors.
def uploader(tries=3, pauses=(1, 2, 3), errors=TimeoutError, last="raise", link=True, sent=None):
    def upload(server, picture, pause):
        for number in range(tries):
            try:
                answer = server.put(sent or picture)
                return answer if link else None
            except errors:
                if number == tries - 1:
                    if last == "raise":
                        raise
                    return None
                if number < len(pauses):
                    pause(pauses[number])

    return upload


def test_check_upload_is_quiet_with_right_functions(monkeypatch):
    for right in (practice.upload, uploader()):
        assert says(monkeypatch, check_upload, right) == "quiet", "check_upload(), a right upload"


def test_check_upload_finds_that_nothing_is_tried_again(monkeypatch):
    said = says(monkeypatch, check_upload, lambda server, picture, pause: server.put(picture))
    assert said != "quiet", "nothing is tried again"


def test_check_upload_finds_one_try_too_few(monkeypatch):
    assert says(monkeypatch, check_upload, uploader(tries=2)) != "quiet", "two tries"


def test_check_upload_finds_one_try_too_many(monkeypatch):
    assert says(monkeypatch, check_upload, uploader(tries=4)) != "quiet", "four tries"


def test_check_upload_finds_missing_pauses(monkeypatch):
    for pauses in ((), (1,), (1, 1), (2, 4)):
        said = says(monkeypatch, check_upload, uploader(pauses=pauses))
        assert said == "failed", f"the pauses are {pauses}"


def test_check_upload_finds_that_the_last_error_is_swallowed(monkeypatch):
    assert says(monkeypatch, check_upload, uploader(last="none")) != "quiet", "None at the end"


def test_check_upload_finds_that_all_errors_are_tried_again(monkeypatch):
    assert says(monkeypatch, check_upload, uploader(errors=Exception)) != "quiet", "any error"


def test_check_upload_finds_a_lost_link(monkeypatch):
    assert says(monkeypatch, check_upload, uploader(link=False)) == "failed", "the link is lost"


def test_check_upload_finds_another_picture(monkeypatch):
    said = says(monkeypatch, check_upload, uploader(sent="another picture"))
    assert said == "failed", "another picture is put on the server"


# A greeting with other limits.
def greeter(noon=12, evening=18, hour=lambda: practice.hour(), name=None):
    def greeting(given):
        now = hour()
        part = "morning" if now < noon else "day" if now < evening else "evening"
        return f"Good {part}, {name or given}"

    return greeting


def test_check_greeting_is_quiet_with_right_functions(monkeypatch):
    for right in (practice.greeting, greeter()):
        assert says(monkeypatch, check_greeting, right) == "quiet", "check_greeting(), a right one"


def test_check_greeting_finds_a_wrong_noon(monkeypatch):
    for noon in (11, 13):
        said = says(monkeypatch, check_greeting, greeter(noon=noon))
        assert said == "failed", f"the day begins at {noon}"


def test_check_greeting_finds_a_wrong_evening(monkeypatch):
    for evening in (17, 19):
        said = says(monkeypatch, check_greeting, greeter(evening=evening))
        assert said == "failed", f"the evening begins at {evening}"


def test_check_greeting_finds_a_forgotten_name(monkeypatch):
    said = says(monkeypatch, check_greeting, greeter(name="nobody"))
    assert said == "failed", "everybody is called nobody"


def test_check_greeting_finds_that_the_clock_is_not_asked(monkeypatch):
    for now in (9, 15, 20):
        said = says(monkeypatch, check_greeting, greeter(hour=lambda now=now: now))
        assert said == "failed", f"it is always {now} o'clock"


def test_check_greeting_puts_the_clock_back():
    check_greeting()
    kept = practice.hour is HOUR and clock.hour is HOUR
    assert kept == True, "called check_greeting(): is hour the same function as before?"
