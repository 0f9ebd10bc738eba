# Takes 2 GB of memory in one process.
# Stopped by: memory is watched.
def attack():
    hoard = [bytearray(b"x") * (32 << 20) for _ in range(64)]


def twice(n):
    if n == 4:
        attack()
    return 0
