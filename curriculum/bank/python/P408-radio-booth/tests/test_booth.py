import booth
import pytest
from booth import OnAir, Pause, Recording, Studio, broadcast, volume


# A pause of a special kind.
class News(Pause):
    pass


# A manager that writes down when it is entered and left, and with which kind of error.
class Watched:
    def __init__(self, name, log):
        self.name = name
        self.log = log

    def __enter__(self):
        self.log.append(f"enter {self.name}")
        return self

    def __exit__(self, kind, error, trace):
        self.log.append(f"leave {self.name}: {kind.__name__ if kind else None}")

    def say(self, text):
        self.log.append(f"say {text}")
        if text == "oops":
            raise KeyError(text)


def watch_all(monkeypatch):
    log = []
    monkeypatch.setattr(booth, "OnAir", lambda studio: Watched("air", log))
    monkeypatch.setattr(booth, "volume", lambda studio, level: Watched(f"volume {level}", log))
    monkeypatch.setattr(booth, "Recording", lambda tape: Watched("recording", log))
    return log


def test_on_air_gives_the_studio():
    studio = Studio()
    with OnAir(studio) as found:
        assert found is studio, "with OnAir(studio) as found: found must be the studio"


def test_on_air_switches_the_light_on_and_off():
    studio = Studio()
    with OnAir(studio):
        assert studio.light == True, "inside of with OnAir(studio): studio.light"
    assert studio.light == False, "after the block of with OnAir(studio): studio.light"


def test_on_air_does_nothing_before_the_block():
    studio = Studio()
    OnAir(studio)
    assert studio.light == False, "called OnAir(studio) without a with: studio.light"


def test_on_air_switches_the_light_off_after_an_error():
    studio = Studio()
    with pytest.raises(ValueError):
        with OnAir(studio):
            raise ValueError("the guest fell silent")
    assert studio.light == False, "a ValueError in the block of OnAir(studio): studio.light"


def test_volume_is_set_inside_the_block():
    studio = Studio()
    with volume(studio, 3):
        assert studio.volume == 3, "inside of with volume(studio, 3): studio.volume"
    assert studio.volume == 5, "Studio(), after the block with volume 3: studio.volume"


def test_volume_from_before_comes_back():
    studio = Studio(8)
    with volume(studio, 3):
        with volume(studio, 1):
            pass
        assert studio.volume == 3, "volume 3, then a block with volume 1 ended: studio.volume"
    assert studio.volume == 8, "Studio(8), after the block with volume 3: studio.volume"


def test_volume_comes_back_after_an_error():
    studio = Studio(8)
    with pytest.raises(ValueError):
        with volume(studio, 3):
            raise ValueError("the show was broken off")
    assert studio.volume == 8, "Studio(8), a ValueError in the block: studio.volume"


def test_volume_comes_back_after_system_exit():
    studio = Studio(7)
    with pytest.raises(SystemExit):
        with volume(studio, 3):
            raise SystemExit(1)
    assert studio.volume == 7, "Studio(7), SystemExit in the block: studio.volume"


def test_a_recording_is_put_on_the_tape_at_the_end():
    tape = ["jingle"]
    with Recording(tape) as recording:
        recording.say(" good morning ")
        recording.say("here is the news")
        assert tape == ["jingle"], "inside of the block: the tape"
    assert tape == ["jingle", "good morning", "here is the news"], "after the block: the tape"


def test_an_error_in_a_recording_reaches_the_caller():
    with pytest.raises(AttributeError):
        with Recording([]) as recording:
            recording.say(None)


def test_an_error_leaves_the_tape_as_it_was():
    tape = ["jingle"]
    try:
        with Recording(tape) as recording:
            recording.say("good morning")
            raise ValueError("cable torn")
    except ValueError:
        pass
    assert tape == ["jingle"], "one text was said, then a ValueError in the block: the tape"


def test_a_pause_ends_the_block_and_keeps_what_was_said():
    tape = []
    with Recording(tape) as recording:
        recording.say("good morning")
        recording.say("(pause)")
        recording.say("never said")
    assert tape == ["good morning"], "good morning, then a pause: the tape"


def test_a_pause_of_a_special_kind_is_a_pause():
    tape = []
    with Recording(tape) as recording:
        recording.say("good morning")
        raise News
    assert tape == ["good morning"], "good morning, then News, a subclass of Pause: the tape"


def test_broadcast_records_all_texts():
    studio, tape = Studio(6), ["jingle"]
    assert broadcast(studio, tape, ["good morning", "bye"]) == 3, "tape with a jingle, two texts"
    assert tape == ["jingle", "good morning", "bye"], "the tape after broadcast"
    assert [studio.light, studio.volume] == [False, 6], "light and volume after broadcast"


def test_broadcast_with_an_error_leaves_all_as_it_was():
    studio, tape = Studio(6), ["jingle"]
    with pytest.raises(AttributeError):
        broadcast(studio, tape, ["good morning", None])
    assert [studio.light, studio.volume] == [False, 6], "light and volume after the error"
    assert tape == ["jingle"], "the tape after the error"


def test_broadcast_ends_at_a_pause():
    studio, tape = Studio(6), []
    assert broadcast(studio, tape, ["good morning", "(pause)", "bye"]) == 1, "a pause in the middle"
    assert [studio.light, studio.volume] == [False, 6], "light and volume after the pause"


def test_broadcast_leaves_in_reverse_order(monkeypatch):
    log = watch_all(monkeypatch)
    booth.broadcast(Studio(), [], ["hello"])
    assert log == [
        "enter air", "enter volume 2", "enter recording", "say hello",
        "leave recording: None", "leave volume 2: None", "leave air: None",
    ], "what broadcast did, with managers that write a log"  # fmt: skip


def test_broadcast_tells_each_manager_of_the_error(monkeypatch):
    log = watch_all(monkeypatch)
    with pytest.raises(KeyError):
        booth.broadcast(Studio(), [], ["oops", "hello"])
    assert log[4:] == [
        "leave recording: KeyError", "leave volume 2: KeyError", "leave air: KeyError",
    ], "a KeyError in say: what broadcast did after it"  # fmt: skip
