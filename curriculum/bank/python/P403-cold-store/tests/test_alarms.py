from channels import Channel
from groups import Group
from special import Pager, Siren


# No channel, and yet it can send.
class Lamp:
    def __init__(self):
        self.flashes = 0

    def send(self, text):
        self.flashes += 1


def test_a_siren_is_a_channel():
    assert isinstance(Siren("gate"), Channel) is True, "called Siren('gate'): it must be a Channel"


def test_a_siren_sends_capital_letters():
    siren = Siren("gate")
    siren.send("door 3 open")
    assert siren.sent == ["GATE: DOOR 3 OPEN"], "Siren('gate'), called send('door 3 open')"


def test_a_siren_asks_the_base_class_for_the_shape(monkeypatch):
    monkeypatch.setattr(Channel, "shape", lambda self, text: f"<{self.name}> {text}")
    shaped = Siren("gate").shape("door 3 open")
    assert shaped == "<GATE> DOOR 3 OPEN", (
        "Channel.shape was changed; Siren('gate').shape('door 3 open') must build on it"
    )


def test_a_siren_inherits_the_rest():
    own = [name for name in ("__init__", "send") if name in vars(Siren)]
    assert own == [], "Siren must inherit these methods and not write them again"


def test_a_plain_channel_stays_as_it_is():
    office = Channel("office")
    office.send("room 2 warm")
    assert office.sent == ["office: room 2 warm"], "Channel('office'), called send('room 2 warm')"
    assert isinstance(office, Siren) == False, "a plain Channel is no Siren"


def test_a_pager_is_a_channel_with_two_more_attributes():
    pager = Pager("Noor", 3)
    assert isinstance(pager, Channel) is True, "called Pager('Noor', 3): it must be a Channel"
    assert [pager.name, pager.sent] == ["Noor", []], "Pager('Noor', 3): name and sent"
    assert [pager.most, pager.dropped] == [3, 0], "Pager('Noor', 3): most and dropped"


def test_a_pager_sends_below_its_limit():
    pager = Pager("Noor", 3)
    pager.send("door 3 open")
    pager.send("room 2 warm")
    assert pager.sent == ["Noor: door 3 open", "Noor: room 2 warm"], "most 3, called send twice"
    assert pager.dropped == 0, "most 3, called send twice: dropped"


def test_a_pager_drops_what_is_too_much():
    pager = Pager("Noor", 2)
    for text in ("door 1", "door 2", "door 3", "door 4", "door 5"):
        pager.send(text)
    assert pager.sent == ["Noor: door 1", "Noor: door 2"], "most 2, called send five times"
    assert pager.dropped == 3, "most 2, called send five times: dropped"


def test_a_pager_lets_the_base_class_set_up(monkeypatch):
    def set_up(self, name):
        self.name = name.title()
        self.sent = ["hello"]

    monkeypatch.setattr(Channel, "__init__", set_up)
    pager = Pager("noor", 5)
    assert [pager.name, pager.sent] == ["Noor", ["hello"]], (
        "Channel.__init__ was changed; Pager('noor', 5) must let it set name and sent"
    )


def test_a_pager_lets_the_base_class_send(monkeypatch):
    monkeypatch.setattr(Channel, "send", lambda self, text: self.sent.append(text * 2))
    pager = Pager("Noor", 1)
    pager.send("door")
    assert pager.sent == ["doordoor"], (
        "Channel.send was changed; Pager('Noor', 1).send('door') must build on it"
    )


def test_a_group_sends_to_each_in_order():
    log = []

    class Voice:
        def __init__(self, name):
            self.name = name

        def send(self, text):
            log.append(f"{self.name} says {text}")

    Group([Voice("north"), Voice("south")]).send("fire")
    assert log == ["north says fire", "south says fire"], "Group of two voices, called send('fire')"


def test_a_group_reaches_channels_of_every_kind():
    office, siren, lamp = Channel("office"), Siren("gate"), Lamp()
    group = Group([office, siren])
    group.add(lamp)
    group.send("door 3 open")
    assert office.sent == ["office: door 3 open"], "Group with a Channel, a Siren and a Lamp: Channel"
    assert siren.sent == ["GATE: DOOR 3 OPEN"], "Group with a Channel, a Siren and a Lamp: Siren"
    assert lamp.flashes == 1, "Group with a Channel, a Siren and a Lamp: flashes of the Lamp"


def test_a_group_may_be_part_of_a_group():
    lamp = Lamp()
    Group([Group([lamp]), lamp]).send("fire")
    assert lamp.flashes == 2, "Group([Group([lamp]), lamp]), called send('fire')"


def test_a_group_is_no_channel_and_no_list():
    group = Group([])
    assert isinstance(group, Channel) == False, "a Group has channels; it must not be a Channel"
    assert isinstance(group, list) == False, "a Group has a list; it must not be a list"


def test_a_group_keeps_a_list_of_its_own():
    night = [Lamp()]
    group = Group(night)
    group.add(Lamp())
    assert len(night) == 1, "Group(night), then add: the list night must not grow"
    late = Lamp()
    night.append(late)
    group.send("fire")
    assert late.flashes == 0, "a lamp that was put into night later must not be in the group"
