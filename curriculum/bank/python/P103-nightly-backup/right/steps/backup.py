BLOCK = 500


def full_blocks(size):
    rest = size % BLOCK
    blocks = (size - rest) // BLOCK
    return blocks


def loose_bytes(size):
    rest = divmod(size, BLOCK)[1]
    return rest


def space_left(disk, typed):
    used = float(typed)
    free = disk - used
    return free


def report_line(files):
    number = str(files)
    line = "Copied " + number
    line = line + " files"
    return line
