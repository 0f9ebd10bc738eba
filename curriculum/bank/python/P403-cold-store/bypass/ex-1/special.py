from channels import Channel


class Siren:
    def __init__(self, name):
        self.name = name
        self.sent = []

    def shape(self, text):
        return f"{self.name}: {text}".upper()

    def send(self, text):
        self.sent.append(self.shape(text))


class Pager(Channel):
    def __init__(self, name, most):
        super().__init__(name)
        self.most = most
        self.dropped = 0

    def send(self, text):
        if len(self.sent) < self.most:
            super().send(text)
        else:
            self.dropped += 1
