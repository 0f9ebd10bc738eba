BLOCK = 500


def full_blocks(size):
    blocks, rest = divmod(size, BLOCK)
    return blocks


def loose_bytes(size):
    rest = size - size // BLOCK * BLOCK
    return rest


def space_left(disk, typed):
    free = float(disk) - float(typed)
    return free


def report_line(files):
    line = f"Copied {files} files"
    return line
