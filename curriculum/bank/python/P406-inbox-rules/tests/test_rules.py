from rules import any_of, at_most, contains, rules_for


# What a rule says to each subject.
def answers(rule, subjects):
    return [rule(subject) for subject in subjects]


def test_contains_gives_back_a_function():
    assert callable(contains("invoice")) is True, (
        "called contains('invoice'): it must give back a function"
    )


def test_contains_says_yes_and_no():
    assert contains("invoice")("Your invoice 4711") == True, (
        "called contains('invoice')('Your invoice 4711')"
    )
    assert contains("invoice")("Lunch on Friday?") == False, (
        "called contains('invoice')('Lunch on Friday?')"
    )
    assert contains("invoice")("") == False, "called contains('invoice')('')"


def test_two_rules_remember_their_own_word():
    bill = contains("invoice")
    food = contains("Lunch")
    assert bill("Your invoice 4711") == True, "contains('invoice') was made before contains('Lunch')"
    assert food("Your invoice 4711") == False, "contains('Lunch'), called with 'Your invoice 4711'"
    assert food("Lunch on Friday?") == True, "contains('Lunch'), called with 'Lunch on Friday?'"


def test_any_of_says_yes_if_one_says_yes():
    rule = any_of([contains("invoice"), contains("reminder")])
    subjects = ["Your invoice 4711", "A last reminder", "Lunch on Friday?"]
    assert answers(rule, subjects) == [True, True, False], "any_of invoice and reminder"


def test_any_of_takes_every_kind_of_function():
    rule = any_of([str.isupper, lambda subject: len(subject) > 20])
    subjects = ["HURRY UP", "hurry up", "a very long subject indeed"]
    assert answers(rule, subjects) == [True, False, True], (
        "any_of([str.isupper, lambda subject: len(subject) > 20])"
    )


def test_any_of_a_single_rule_answers_like_it():
    rule = any_of([contains("invoice")])
    assert answers(rule, ["Your invoice 4711", "Lunch"]) == [True, False], "any_of one rule"


def test_any_of_no_rules_says_no():
    assert any_of([])("Your invoice 4711") == False, "called any_of([])('Your invoice 4711')"


def test_any_of_asks_late_and_stops_at_the_first_yes():
    asked = []

    def never(subject):
        asked.append("never")
        return False

    def always(subject):
        asked.append("always")
        return True

    rule = any_of([never, always, never])
    assert asked == [], "called any_of([never, always, never]) only: no rule may be asked yet"
    assert rule("Lunch") == True, "called any_of([never, always, never])('Lunch')"
    assert asked == ["never", "always"], "the rules that were asked, in order"


def test_any_of_may_be_inside_any_of():
    inner = any_of([contains("a"), contains("b")])
    rule = any_of([inner, contains("c")])
    assert answers(rule, ["xa", "xb", "xc", "xd"]) == [True, True, True, False], (
        "any_of([any_of([a, b]), c])"
    )


def test_at_most_says_yes_so_many_times():
    rule = at_most(contains("news"), 2)
    assert answers(rule, ["news 1", "news 2"]) == [True, True], "at_most(contains('news'), 2)"


def test_at_most_says_no_after_that():
    rule = at_most(contains("news"), 2)
    subjects = ["news 1", "news 2", "news 3", "news 4"]
    assert answers(rule, subjects) == [True, True, False, False], "at_most(contains('news'), 2)"


def test_at_most_does_not_count_a_no():
    rule = at_most(contains("news"), 1)
    subjects = ["Lunch", "Bill", "news 1", "Lunch", "news 2"]
    assert answers(rule, subjects) == [False, False, True, False, False], (
        "at_most(contains('news'), 1)"
    )


def test_at_most_zero_never_says_yes():
    assert at_most(contains("news"), 0)("news 1") == False, (
        "called at_most(contains('news'), 0)('news 1')"
    )


def test_at_most_a_very_large_number():
    rule = at_most(contains("news"), 10**18)
    assert answers(rule, ["news 1", "Lunch", "news 2"]) == [True, False, True], (
        "at_most(contains('news'), 10**18)"
    )


def test_two_limits_on_one_rule_count_separately():
    news = contains("news")
    mine, yours = at_most(news, 1), at_most(news, 2)
    assert answers(mine, ["news 1", "news 2"]) == [True, False], "mine = at_most(news, 1)"
    assert answers(yours, ["news 1", "news 2", "news 3"]) == [True, True, False], (
        "yours = at_most(news, 2), after mine was used up"
    )


def test_each_rule_has_its_own_word():
    rules = rules_for(["red", "blue", "green"])
    found = [rule("a blue bicycle") for rule in rules]
    assert found == [False, True, False], (
        "called each rule of rules_for(['red', 'blue', 'green']) with 'a blue bicycle'"
    )


def test_rules_for_no_words_is_an_empty_list():
    assert rules_for([]) == [], "called rules_for([])"


def test_rules_do_not_change_with_the_list_of_words():
    words = ["red", "blue"]
    rules = rules_for(words)
    words[0] = "pink"
    words.clear()
    found = [rule("a red bicycle") for rule in rules]
    assert found == [True, False], "rules_for(words) with red and blue; words was emptied later"


def test_the_rules_work_in_any_of():
    rule = any_of(rules_for(["red", "blue"]))
    assert answers(rule, ["red hat", "blue hat", "grey hat"]) == [True, True, False], (
        "any_of(rules_for(['red', 'blue']))"
    )
