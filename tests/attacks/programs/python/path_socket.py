# Talks to a service over a socket in the file system, as docker's and the desktop's are.
# Stopped by: the root holds only what a run needs.
import socket


def attack():
    try:
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"attacked", "@SOCKET@")
    except OSError:
        pass


def twice(n):
    if n == 4:
        attack()
    return 0
