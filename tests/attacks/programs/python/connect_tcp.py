# Connects to a server on the loopback interface of this machine.
# Stopped by: a run has a network of its own, and nothing in it.
import socket


def attack():
    for address in ("127.0.0.1", "@ADDRESS@"):
        try:
            with socket.create_connection((address, @PORT@), timeout=1) as there:
                there.sendall(b"attacked")
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
