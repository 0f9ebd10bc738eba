# Fuel cards of a delivery firm.


class FuelCard:

    # ex-1: a class is the plan; __init__ gives each new instance attributes of its own.
    # Lesson section: A class is a plan
    # Test: test_two_cards_do_not_share_receipts
    # Start here: put the two arguments into attributes of self.
    def __init__(self, holder, limit):
        raise NotImplementedError

    # Ready-made: the sum of all receipts of this card.
    def spent(self):
        return sum(self.receipts)

    # ex-2: a method reads and changes the attributes of the instance it was called on.
    # Lesson section: A method works on its own instance
    # Test: test_pay_within_the_limit_is_written_down
    # Start here: what would be spent with this amount?
    def pay(self, amount):
        raise NotImplementedError

    # ex-3: a method calls another method of the same instance through self.
    # Lesson section: A method works on its own instance
    # Test: test_left_asks_spent
    # Start here: which method knows what has been spent?
    def left(self):
        raise NotImplementedError


# ex-4: calling the class makes a new instance; a second name does not.
# Lesson section: Two names or two instances
# Test: test_replacement_leaves_the_old_card_alone
# Start here: a new card needs two arguments. Where do you find them?
def replacement(card):
    raise NotImplementedError
