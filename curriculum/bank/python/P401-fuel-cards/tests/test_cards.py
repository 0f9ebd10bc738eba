from cards import FuelCard, replacement


# A card of Kim with a limit of 200 euros and these receipts.
def card_with(receipts):
    card = FuelCard("Kim", 200)
    card.receipts = receipts
    return card


def test_new_card_keeps_holder_and_limit():
    card = FuelCard("Kim", 200)
    assert card.holder == "Kim", "called FuelCard('Kim', 200).holder"
    assert card.limit == 200, "called FuelCard('Kim', 200).limit"


def test_new_card_has_no_receipts():
    assert FuelCard("Kim", 200).receipts == [], "called FuelCard('Kim', 200).receipts"


def test_two_cards_do_not_share_receipts():
    first = FuelCard("Kim", 200)
    second = FuelCard("Robin", 300)
    first.receipts.append(45)
    assert second.receipts == [], "first.receipts got 45: second.receipts must stay empty"
    assert second.holder == "Robin" and first.holder == "Kim", "each card keeps its own holder"


def test_pay_within_the_limit_is_written_down():
    card = card_with([60])
    assert card.pay(45) == True, "limit 200, receipts [60], called pay(45)"
    assert card.receipts == [60, 45], "limit 200, receipts [60], then pay(45)"


def test_pay_may_reach_the_limit():
    card = card_with([120, 30])
    assert card.pay(50) == True, "limit 200, receipts [120, 30], called pay(50)"
    assert card.receipts == [120, 30, 50], "limit 200, receipts [120, 30], then pay(50)"


def test_pay_above_the_limit_changes_nothing():
    card = card_with([120, 30])
    assert card.pay(51) == False, "limit 200, receipts [120, 30], called pay(51)"
    assert card.receipts == [120, 30], "limit 200, receipts [120, 30], then pay(51)"


def test_pay_of_two_drivers_with_one_name():
    first = FuelCard("Kim", 100)
    second = FuelCard("Kim", 100)
    assert first.pay(80) == True, "two cards of Kim with limit 100: called first.pay(80)"
    assert second.pay(70) == True, "first.pay(80) was another card: called second.pay(70)"
    assert second.receipts == [70], "first.pay(80), then second.pay(70): second.receipts"


def test_left_of_a_new_card_is_the_limit():
    assert FuelCard("Kim", 200).left() == 200, "called FuelCard('Kim', 200).left()"


def test_left_after_two_receipts():
    assert card_with([60, 45]).left() == 95


def test_left_when_the_limit_is_raised():
    card = card_with([60, 45])
    card.limit = 250
    assert card.left() == 145, "receipts [60, 45], limit raised to 250, called left()"


def test_left_asks_spent():
    class CardWithFee(FuelCard):
        def spent(self):
            return sum(self.receipts) + 9

    card = CardWithFee("Kim", 200)
    card.receipts = [60]
    assert card.left() == 131, (
        "a card whose spent() adds a fee of 9: receipts [60], limit 200, called left()."
        " left must call spent and not add up the receipts again"
    )


def test_replacement_has_the_same_holder_and_limit():
    new = replacement(FuelCard("Robin", 300))
    assert new.holder == "Robin", "called replacement(FuelCard('Robin', 300)).holder"
    assert new.limit == 300, "called replacement(FuelCard('Robin', 300)).limit"


def test_replacement_has_no_receipts():
    assert replacement(card_with([60, 45])).receipts == [], (
        "called replacement(card_with([60, 45])).receipts"
    )


def test_replacement_leaves_the_old_card_alone():
    old = card_with([60, 45])
    new = replacement(old)
    new.receipts.append(10)
    assert old.receipts == [60, 45], "old.receipts after replacement(old) and 10 on the new card"


def test_replacement_is_another_fuel_card():
    old = card_with([60])
    new = replacement(old)
    assert isinstance(new, FuelCard) is True, "called replacement(old): it must be a FuelCard"
    assert new is not old, "replacement(old) must be a new card and not the old one itself"
