class Group:
    def __init__(self, channels):
        self.channels = list(channels)

    def add(self, channel):
        self.channels.append(channel)

    def send(self, text):
        for channel in channels:
            channel.send(text)
