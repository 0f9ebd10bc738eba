class Label:
    def __init__(self, rack, place):
        self.rack = rack
        self.place = place

    def __str__(self):
        return f"Label({self.rack!r}, {self.place!r})"

    def __eq__(self, other):
        if not isinstance(other, Label):
            return NotImplemented
        return self.rack == other.rack and self.place == other.place

    def __lt__(self, other):
        if not isinstance(other, Label):
            return NotImplemented
        if self.rack == other.rack:
            return self.place < other.place
        return self.rack < other.rack


class Tray:
    def __init__(self, labels):
        self.labels = list(labels)

    def put(self, label):
        if label not in self.labels:
            self.labels.append(label)

    def __len__(self):
        return len(self.labels)
