# Sets what the kernel starts when a program crashes.
# Stopped by: the kernel's settings are read-only.
def attack():
    for name in ("/proc/sys/kernel/core_pattern", "/proc/sys/kernel/modprobe", "/proc/sysrq-trigger"):
        try:
            open(name, "r+").close()
            print("@GOT@")
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
