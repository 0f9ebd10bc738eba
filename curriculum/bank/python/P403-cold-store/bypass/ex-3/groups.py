from channels import Channel


class Group(Channel):
    def __init__(self, channels):
        super().__init__("group")
        self.channels = list(channels)

    def add(self, channel):
        self.channels.append(channel)

    def send(self, text):
        for channel in self.channels:
            channel.send(text)
