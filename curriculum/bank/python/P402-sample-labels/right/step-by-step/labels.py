class Label:
    def __init__(self, rack, place):
        self.rack = rack
        self.place = place

    def __repr__(self):
        return "Label(" + repr(self.rack) + ", " + str(self.place) + ")"

    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        if self.rack != other.rack:
            return False
        return self.place == other.place

    def __lt__(self, other):
        if type(other) is not type(self):
            raise TypeError("a label can be compared with a label only")
        if self.rack < other.rack:
            return True
        if self.rack > other.rack:
            return False
        return self.place < other.place


class Tray:
    def __init__(self, labels):
        self.labels = list(labels)

    def put(self, label):
        if label not in self.labels:
            self.labels.append(label)

    def __len__(self):
        count = 0
        for _ in self.labels:
            count += 1
        return count
