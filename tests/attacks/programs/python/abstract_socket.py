# Talks to a service over a socket without a file.
# Stopped by: a run has a network of its own, and nothing in it.
import socket


def attack():
    try:
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"attacked", "\0@ABSTRACT@")
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
