from channels import Channel


class Siren(Channel):
    """A channel that shouts."""

    def shape(self, text):
        return super().shape(text).upper()


class Pager(Channel):
    """A channel that stops after so many messages."""

    dropped = 0

    def __init__(self, name, most):
        super().__init__(name)
        self.most = most

    def has_room(self):
        return self.most - len(self.sent) > 0

    def send(self, text):
        return super().send(text) if self.has_room() else self.drop()

    def drop(self):
        self.dropped += 1
