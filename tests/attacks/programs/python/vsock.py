# Opens a socket to the machine that hosts this one, and others that reach the kernel.
# Stopped by: only local and internet sockets exist inside.
import socket


def attack():
    for family in (socket.AF_VSOCK, socket.AF_ALG, socket.AF_PACKET, socket.AF_NETLINK):
        try:
            socket.socket(family, socket.SOCK_STREAM if family == socket.AF_VSOCK else socket.SOCK_RAW)
            print("@GOT@")
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
