BLOCK = 500


def full_blocks(size):
    blocks = size // BLOCK
    return blocks


def loose_bytes(size):
    rest = size % BLOCK
    return rest


def space_left(disk, typed):
    free = disk - float(typed)
    return free


def report_line(files):
    line = "Copied " + files + " files"
    return line
