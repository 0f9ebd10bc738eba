class Label:
    def __init__(self, rack, place):
        self.rack = rack
        self.place = place

    def _key(self):
        return self.rack, self.place

    def __repr__(self):
        return f"{type(self).__name__}{self._key()!r}"

    def __eq__(self, other):
        if isinstance(other, Label):
            return self._key() == other._key()
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Label):
            return self._key() < other._key()
        return NotImplemented

    def __hash__(self):
        return hash(self._key())


class Tray:
    def __init__(self, labels):
        self.labels = list(labels)

    def put(self, label):
        if label not in self.labels:
            self.labels.append(label)

    def __len__(self):
        return sum(1 for _ in self.labels)
