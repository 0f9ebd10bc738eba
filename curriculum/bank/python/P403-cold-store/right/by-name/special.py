from channels import Channel


class Siren(Channel):
    def shape(self, text):
        plain = Channel.shape(self, text)
        return plain.upper()


class Pager(Channel):
    def __init__(self, name, most):
        self.most = most
        self.dropped = 0
        Channel.__init__(self, name)

    def send(self, text):
        if len(self.sent) >= self.most:
            self.dropped = self.dropped + 1
            return
        Channel.send(self, text)
