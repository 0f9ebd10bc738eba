from channels import Channel


class Siren(Channel):
    def shape(self, text):
        return super().shape(text).upper()


class Pager(Channel):
    def __init__(self, name, most):
        super().__init__(name)
        self.most = most
        self.dropped = 0

    def send(self, text):
        if len(self.sent) <= self.most:
            super().send(text)
        else:
            self.dropped += 1
