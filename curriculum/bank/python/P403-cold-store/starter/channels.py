# A way to send alarms. In use and ready-made: read it, and leave it as it is.


class Channel:
    def __init__(self, name):
        self.name = name
        self.sent = []

    # How a message looks.
    def shape(self, text):
        return f"{self.name}: {text}"

    # Here the message goes out; for us it is enough to write it down.
    def send(self, text):
        self.sent.append(self.shape(text))
