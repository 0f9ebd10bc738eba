# Gives itself root's number, capabilities and devices.
# Stopped by: a run keeps no privilege of who started it.
import os


def attack():
    if os.geteuid() != 0:
        for change in (os.setuid, os.setgid):
            try:
                change(0)
                print("@GOT@")
            except OSError:
                pass
    else:
        print("@GOT@")
    for name in ("/dev/mem", "/dev/kmsg", "/dev/sda", "/dev/vda"):
        try:
            os.close(os.open(name, os.O_RDWR))
            print("@GOT@")
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
