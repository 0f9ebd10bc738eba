class Group:
    def __init__(self, channels):
        self.channels = channels

    def add(self, channel):
        self.channels.append(channel)

    def send(self, text):
        for channel in self.channels:
            channel.send(text)
