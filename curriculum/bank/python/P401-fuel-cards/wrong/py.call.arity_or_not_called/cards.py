class FuelCard:
    def __init__(self, holder, limit):
        self.holder = holder
        self.limit = limit
        self.receipts = []

    def spent(self):
        return sum(self.receipts)

    def pay(self, amount):
        if self.spent() + amount > self.limit:
            return False
        self.receipts.append(amount)
        return True

    def left(self):
        return self.limit - self.spent


def replacement(card):
    return FuelCard(card.holder, card.limit)
