import puppets
from puppets import evening_poster, seat_guest, ticket


def test_ticket_has_the_usual_price():
    assert ticket("A4") == "A4: 6 coins"


def test_ticket_takes_another_price():
    assert ticket("C1", 9) == "C1: 9 coins"


def test_ticket_takes_a_price_by_name():
    assert ticket("B2", price=4) == "B2: 4 coins"


def test_ticket_may_cost_zero():
    assert ticket("D8", 0) == "D8: 0 coins"


def test_evening_poster_is_blue_and_of_the_usual_size():
    assert evening_poster("Faust") == "3 x Faust, A3, blue"


def test_evening_poster_shows_its_title():
    assert evening_poster("The Frog King") == "3 x The Frog King, A3, blue"


def test_evening_poster_of_an_empty_title():
    assert evening_poster("") == "3 x , A3, blue"


def test_evening_poster_leaves_the_size_to_the_printer(monkeypatch):
    def printer(title, copies, size="A5", colour="black"):
        return f"{copies} x {title}, {size}, {colour}"

    monkeypatch.setattr(puppets, "poster", printer)
    assert evening_poster("Faust") == "3 x Faust, A5, blue"


def test_seat_guest_begins_a_new_row():
    assert seat_guest(3, "Mia") == ["free", "free", "free", "Mia"]


def test_seat_guest_goes_on_with_a_row():
    assert seat_guest(0, "Tim", ["free", "Ana", "free", "Leo"]) == ["Tim", "Ana", "free", "Leo"]


def test_two_new_rows_do_not_mix():
    seat_guest(1, "Ida")
    assert seat_guest(2, "Bo") == ["free", "free", "Bo", "free"], "called seat_guest(2, 'Bo') second"


def test_seat_guest_changes_the_row_that_it_got():
    row = ["free", "free", "free", "Zoe"]
    seat_guest(1, "Ben", row)
    assert row == ["free", "Ben", "free", "Zoe"], "called seat_guest(1, 'Ben', row)"
