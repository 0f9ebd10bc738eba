import practice
import pytest


class Phone:
    def __init__(self):
        self.sent = []

    def text(self, number, message):
        self.sent.append((number, message))


class Prices:
    def price_of(self, code):
        return {"x": 1, "y": 20, "z": 300}[code]


class Server:
    def __init__(self, *answers):
        self.answers = list(answers)
        self.pictures = []

    def put(self, picture):
        self.pictures.append(picture)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def check_remind():
    phone = Phone()
    patients = [("Una", "1"), ("Vic", "2"), ("Wim", "")]
    assert practice.remind(phone, patients, "1 May") == 2
    assert phone.sent == [("1", "Una, see you on 1 May."), ("2", "Vic, see you on 1 May.")]


def check_bill():
    assert practice.bill(Prices(), ["z", "x", "y", "x"]) == 322


def check_upload():
    waited = []
    server = Server(TimeoutError(), TimeoutError(), "a link")
    assert practice.upload(server, "p", waited.append) == "a link"
    assert server.pictures == ["p", "p", "p"] and waited == [1, 2]
    with pytest.raises(TimeoutError):
        slow = Server(TimeoutError(), TimeoutError(), TimeoutError(), "late")
        practice.upload(slow, "p", waited.append)
    broken = Server(ValueError(), "never")
    try:
        practice.upload(broken, "p", waited.append)
    except ValueError:
        return
    raise AssertionError("a ValueError should go on")


def check_greeting():
    cases = [(0, "morning"), (11, "morning"), (12, "day"), (17, "day"), (18, "evening")]
    with pytest.MonkeyPatch.context() as patch:
        for now, part in cases:
            patch.setattr(practice, "hour", lambda now=now: now)
            assert practice.greeting("Zoe") == f"Good {part}, Zoe"
