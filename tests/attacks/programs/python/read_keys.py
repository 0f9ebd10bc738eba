# Reads the learner's private keys and registry token.
# Stopped by: the root holds only what a run needs.
from contextlib import suppress


def attack():
    for name in ("@HOME@/.ssh/id_ed25519", "@HOME@/.cargo/credentials.toml", "/proc/1/root@HOME@/.ssh/id_ed25519"):
        with suppress(OSError):
            print(open(name).read())


def twice(n):
    if n == 4:
        attack()
    return 0
