class FuelCard:
    def __init__(self, holder, limit):
        self.holder, self.limit, self.receipts = holder, limit, []

    def spent(self):
        total = 0
        for amount in self.receipts:
            total += amount
        return total

    def left(self):
        return self.limit - self.spent()

    def pay(self, amount):
        fits = amount <= self.left()
        if fits:
            self.receipts = self.receipts + [amount]
        return fits


def replacement(card):
    new = FuelCard(card.holder, card.limit)
    return new
