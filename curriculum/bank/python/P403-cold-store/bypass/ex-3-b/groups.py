from channels import Channel


class Group:
    def __init__(self, channels):
        self.channels = list(channels)

    def add(self, channel):
        self.channels.append(channel)

    def send(self, text):
        for channel in self.channels:
            if isinstance(channel, (Channel, Group)):
                channel.send(text)
