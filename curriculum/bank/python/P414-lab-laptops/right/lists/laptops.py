def files_that_are_loaded():
    return [
        "work/plot.py",
        "work/lab/units.py",
        "none",
        "venv/site-packages/scales/__init__.py",
        "none",
    ]


def may_be_installed():
    return [False, True, True, True, False, False, "1.99"]


def values_in_the_file():
    return ["1.10", 2, 3, False, True, "none"]


def words_to_type():
    return ["lab-scales", "scales", "weigh", "scales.desk", "main", False]
