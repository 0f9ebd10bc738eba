from bikes import BikeCounter


def counted(bridge, *hours, now=0):
    """A counter after these hours, with so many bikes in the hour that is running."""
    counter = BikeCounter(bridge)
    for bikes in hours:
        for _ in range(bikes):
            counter.bike()
        counter.end_hour()
    for _ in range(now):
        counter.bike()
    return counter


def test_a_new_counter_has_no_hours():
    counted("Old Bridge", 2)
    assert BikeCounter("New Bridge").by_hour() == [], (
        "called BikeCounter('New Bridge').by_hour() after another counter had an hour"
    )
    assert BikeCounter("New Bridge").bridge == "New Bridge", (
        "called BikeCounter('New Bridge').bridge"
    )


def test_two_counters_have_hours_of_their_own():
    old, new = BikeCounter("Old Bridge"), BikeCounter("New Bridge")
    old.end_hour()
    old.end_hour()
    new.end_hour()
    assert len(old.by_hour()) == 2, "called end_hour() twice on this counter: its hours"
    assert len(new.by_hour()) == 1, "called end_hour() once on this counter: its hours"


def test_two_counters_on_one_bridge_are_two():
    left, right = BikeCounter("Old Bridge"), BikeCounter("Old Bridge")
    left.end_hour()
    assert right.by_hour() == [], (
        "called by_hour() on the other of two counters on the Old Bridge: it had no hour yet"
    )
    assert left.by_hour() == [0], "called by_hour() on the first one, after an hour without a bike"


def test_a_new_counter_leaves_the_old_ones_alone():
    old = counted("Old Bridge", 1, 2)
    BikeCounter("New Bridge")
    assert old.by_hour() == [1, 2], (
        "called by_hour() on a counter with the hours 1 and 2, after a new counter was made"
    )


def test_bike_counts_one():
    counter = counted("Old Bridge", 1)
    assert counter.by_hour() == [1], "called bike() once, then end_hour(): the hours"


def test_bike_counts_in_the_running_hour():
    counter = counted("Old Bridge", 3, 0, 2)
    assert counter.by_hour() == [3, 0, 2], (
        "called bike() three times, end_hour(), end_hour(), bike() twice, end_hour(): the hours"
    )


def test_bike_counts_for_its_own_counter_only():
    old, new = BikeCounter("Old Bridge"), BikeCounter("New Bridge")
    old.bike()
    new.bike()
    old.bike()
    old.end_hour()
    new.end_hour()
    assert old.by_hour() == [2], "called bike() twice on this counter, once on another: its hours"
    assert new.by_hour() == [1], "called bike() once on this counter, twice on another: its hours"


def test_total_adds_the_hours_up():
    assert counted("Old Bridge", 3, 0, 4).total() == 7, "called total() after the hours 3, 0 and 4"


def test_total_includes_the_running_hour():
    counter = counted("Old Bridge", 3, now=2)
    assert counter.total() == 5, "called total() after an hour with 3 and 2 more since then"
    counter.bike()
    assert counter.total() == 6, "called total() after another bike"


def test_total_of_a_new_counter_is_zero():
    assert BikeCounter("Old Bridge").total() == 0, "called BikeCounter('Old Bridge').total()"


def test_total_is_the_method():
    counter = counted("Old Bridge", 1)
    found = [name for name in vars(counter) if name == "total"]
    assert found == [], "called vars(counter): attributes of the instance with the name total"


def test_by_hour_lists_the_hours_in_order():
    assert counted("Old Bridge", 4, 1, 3).by_hour() == [4, 1, 3], (
        "called by_hour() after the hours 4, 1 and 3"
    )


def test_by_hour_hands_out_no_list_of_its_own():
    counter = counted("Old Bridge", 4, 1, 3)
    counter.by_hour().sort()
    assert counter.by_hour() == [4, 1, 3], "called by_hour().sort(), then by_hour() again"
    counter.by_hour().append(99)
    assert counter.total() == 8, "called by_hour().append(99), then total()"


def test_by_hour_hands_out_a_new_list_each_time():
    counter = counted("Old Bridge", 4, 1)
    first = counter.by_hour()
    first.clear()
    second = counter.by_hour()
    assert second == [4, 1], "called by_hour(), emptied that list, and called by_hour() again"
    assert first == [], "called by_hour() a second time: the list from the first call"


def test_by_hour_does_not_grow_afterwards():
    counter = counted("Old Bridge", 4)
    first = counter.by_hour()
    counter.end_hour()
    assert first == [4], "called by_hour(), then end_hour(): the list from before"
