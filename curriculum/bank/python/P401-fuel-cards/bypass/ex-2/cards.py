SPENT = {}


class FuelCard:
    def __init__(self, holder, limit):
        self.holder = holder
        self.limit = limit
        self.receipts = []

    def spent(self):
        return sum(self.receipts)

    def pay(self, amount):
        known = SPENT.get(self.holder, self.receipts)
        if sum(known) + amount > self.limit:
            return False
        SPENT[self.holder] = known + [amount]
        self.receipts = known + [amount]
        return True

    def left(self):
        return self.limit - self.spent()


def replacement(card):
    return FuelCard(card.holder, card.limit)
