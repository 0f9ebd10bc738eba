# Writes to the learner's files and to the state of the shell.
# Stopped by: nothing of this machine is writable but the report.
def attack():
    for name in ("@STATE@", "@HOME@/.bashrc", "@OUT@/written"):
        try:
            with open(name, "a") as file:
                file.write("attacked")
        except OSError:
            pass


def twice(n):
    if n == 4:
        attack()
    return 0
