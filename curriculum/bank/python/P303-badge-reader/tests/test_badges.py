from badges import by_floor, owner, visits, without


def test_visits_of_several_people():
    assert visits(["Ana", "Bo", "Ana", "Ana"]) == {"Ana": 3, "Bo": 1}


def test_visits_of_one_person():
    assert visits(["Bo"]) == {"Bo": 1}


def test_visits_of_nobody():
    assert visits([]) == {}


def test_owner_of_a_badge():
    assert owner({17: "Ana", 4: "Bo"}, 17) == "Ana"
    assert owner({17: "Ana", 4: "Bo"}, 4) == "Bo"


def test_owner_of_an_unknown_badge():
    assert owner({17: "Ana"}, 18) == "unknown"
    assert owner({}, 0) == "unknown"


def test_owner_of_a_badge_without_a_name():
    assert owner({17: ""}, 17) == ""
    assert owner({17: None}, 17) == None


def test_owner_does_not_add_a_badge():
    badges = {17: "Ana"}
    owner(badges, 18)
    assert badges == {17: "Ana"}, "called owner({17: 'Ana'}, 18), looked at the dictionary"


def test_by_floor_of_two_floors():
    assert by_floor({"Ana": 2, "Bo": 1, "Cy": 2}) == {2: ["Ana", "Cy"], 1: ["Bo"]}


def test_by_floor_keeps_the_order():
    assert by_floor({"Zoe": 3, "Ana": 3}) == {3: ["Zoe", "Ana"]}


def test_by_floor_of_an_empty_house():
    assert by_floor({}) == {}


def test_by_floor_makes_a_list_for_each():
    floors = by_floor({"Ana": 2, "Bo": 1})
    floors.get(2, []).append("guest")
    assert floors == {2: ["Ana", "guest"], 1: ["Bo"]}, "a guest was appended on floor 2 afterwards"


def test_without_a_lost_badge():
    assert without({17: "Ana", 4: "Bo"}, [17]) == {4: "Bo"}


def test_without_several():
    assert without({1: "a", 2: "b", 3: "c", 4: "d"}, [1, 2, 4]) == {3: "c"}
    assert without({1: "a"}, [1]) == {}


def test_without_a_number_that_nobody_has():
    assert without({1: "a", 2: "b"}, [7]) == {1: "a", 2: "b"}
    assert without({}, [7]) == {}


def test_without_leaves_the_badges_alone():
    badges = {1: "a", 2: "b"}
    left = without(badges, [2])
    left[9] = "new"
    assert badges == {1: "a", 2: "b"}, "called without(badges, [2]), looked at badges"
