# By the maker of the printer. Do not change it.


def label(text, copies=1, size="small", colour="white"):
    return f"{copies} x [{text}] {size}, {colour}"
