# Sends a datagram to this machine.
# Stopped by: a run has a network of its own, and nothing in it.
import socket


def attack():
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"attacked", ("127.0.0.1", @PORT@))
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
