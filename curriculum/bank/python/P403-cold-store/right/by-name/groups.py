class Group:
    def __init__(self, channels):
        self._parts = [*channels]

    def add(self, channel):
        self._parts = self._parts + [channel]

    def send(self, text):
        for position in range(len(self._parts)):
            self._parts[position].send(text)
