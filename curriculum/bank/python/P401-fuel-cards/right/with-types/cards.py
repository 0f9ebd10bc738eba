class FuelCard:
    """A card that pays for fuel up to a limit for the month."""

    def __init__(self, holder: str, limit: int) -> None:
        self.holder = holder
        self.limit = limit
        self.receipts: list[int] = []

    def spent(self) -> int:
        return sum(self.receipts)

    def pay(self, amount: int) -> bool:
        if amount > self.left():
            return False
        self.receipts += [amount]
        return True

    def left(self) -> int:
        spent = self.spent()
        return self.limit - spent


def replacement(card: FuelCard) -> FuelCard:
    return type(card)(limit=card.limit, holder=card.holder)
