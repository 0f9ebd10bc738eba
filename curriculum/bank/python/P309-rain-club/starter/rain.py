# The files of a rain club. Four functions do odd things to files.


# ex-1: an open file has a position: what was read once is behind it.
# Lesson section: A file is read once
# Test: test_average_of_some_days
# Start here: how often does the loop run?
def average(path):
    with open(path, encoding="utf-8") as file:
        count = len(file.readlines())
        total = 0
        for line in file:
            total += int(line)
    if count == 0:
        return None
    return total / count


# ex-2: what is written is sure to be in the file only when it is closed.
# Lesson section: Written is not yet stored
# Test: test_wet_days_are_counted
# Start here: who closes the new file, and when is it read?
def wet_days(source, target):
    new = open(target, "w", encoding="utf-8")
    with open(source, encoding="utf-8") as old:
        for line in old:
            if int(line) > 0:
                new.write(line)
    with open(target, encoding="utf-8") as written:
        return len(written.readlines())


# ex-3: mode w empties the file at the moment of opening.
# Lesson section: Opening can destroy
# Test: test_correct_adds_to_each_line
# Start here: what is in the file when its first line is read?
def correct(path, extra):
    with open(path, encoding="utf-8") as old, open(path, "w", encoding="utf-8") as new:
        for line in old:
            new.write(f"{int(line) + extra}\n")


# ex-4: a text file is bytes: read it with the encoding in which it was written.
# Lesson section: Bytes and letters
# Test: test_convert_keeps_every_letter
# Start here: which encoding has which file?
def convert(source, target):
    with (
        open(source, encoding="utf-8", errors="ignore") as old,
        open(target, "w", encoding="utf-8") as new,
    ):
        new.write(old.read())
