import pytest
from gym import Club, Family, Member, Student


class Guest(Member):
    """A kind of member that the program does not know."""

    def fee(self):
        return 7


class Sponsor:
    """No member at all, but it has a name and a fee."""

    name = "Bank"

    def fee(self):
        return 90000


@pytest.fixture
def next_year(monkeypatch):
    """A plain member pays 4501 cents."""
    monkeypatch.setattr(Member, "fee", lambda self: 4501)


def test_a_student_pays_half():
    assert Student("Ida").fee() == 2000, "called Student('Ida').fee()"
    assert Member("Bo").fee() == 4000, "called Member('Bo').fee()"


def test_half_is_rounded_down(next_year):
    fee = Student("Ida").fee()
    assert str(fee) == "2250", "called Student('Ida').fee() when a plain member pays 4501"


def test_a_student_follows_the_fee_of_a_member(monkeypatch):
    monkeypatch.setattr(Member, "fee", lambda self: 6000)
    assert Student("Ida").fee() == 3000, (
        "called Student('Ida').fee() when a plain member pays 6000"
    )


def test_a_student_is_a_member():
    student = Student("Ida")
    student.come()
    student.come()
    assert student.visits == 2, "called come() twice on Student('Ida'): visits"
    assert isinstance(student, Member), "called isinstance(Student('Ida'), Member)"


def test_card_of_a_member():
    assert Member("Bo").card() == "Bo: 4000", "called Member('Bo').card()"


def test_card_of_a_family_shows_its_own_fee():
    assert Family("Eli", 2).card() == "Eli: 5000", "called Family('Eli', 2).card()"
    assert Student("Ida").card() == "Ida: 2000", "called Student('Ida').card()"


def test_card_of_a_kind_that_the_tests_bring():
    assert Guest("Zoe").card() == "Zoe: 7", (
        "called Guest('Zoe').card(), where Guest is a member with a fee of 7"
    )


def test_a_family_has_all_that_a_member_has():
    family = Family("Eli", 2)
    family.come()
    assert (family.name, family.visits) == ("Eli", 1), (
        "called come() on Family('Eli', 2): name and visits"
    )


def test_a_family_pays_for_its_children():
    assert Family("Eli", 2).fee() == 5000, "called Family('Eli', 2).fee()"
    assert Family("Ana", 0).fee() == 4000, "called Family('Ana', 0).fee()"
    assert Family("Ana", 3).children == 3, "called Family('Ana', 3).children"


def test_a_family_is_set_up_by_member(monkeypatch):
    plain = Member.__init__

    def with_locker(self, name):
        plain(self, name)
        self.locker = 12

    monkeypatch.setattr(Member, "__init__", with_locker)
    assert getattr(Family("Eli", 2), "locker", None) == 12, (
        "called Family('Eli', 2).locker, when Member.__init__ gives each member a locker"
    )


def test_a_club_adds_up_all_kinds_of_fees():
    club = Club()
    for member in (Member("Bo"), Student("Ida"), Family("Eli", 1), Guest("Zoe"), Sponsor()):
        club.join(member)
    assert club.total() == 100507, (
        "called total() for a member, a student, a family of one child, a guest (7), a sponsor (90000)"
    )
    assert Club().total() == 0, "called Club().total()"


def test_a_club_lists_names_in_order():
    club = Club()
    club.join(Student("Ida"))
    club.join(Member("Bo"))
    assert club.names() == ["Ida", "Bo"], "called names() after Ida and Bo have joined"
    assert club.size() == 2, "called size() after Ida and Bo have joined"


def test_two_clubs_have_members_of_their_own():
    one, other = Club(), Club()
    one.join(Member("Bo"))
    assert one.size() == 1, "called size() on a club that Bo has joined"
    assert other.size() == 0, "called size() on another club, which nobody has joined"


def test_a_club_is_no_list():
    assert isinstance(Club(), list) is False, "called isinstance(Club(), list)"
    left = [name for name in ("append", "insert", "sort", "pop") if hasattr(Club(), name)]
    assert left == [], "called dir(Club()): methods of a list that a club still has"
