"""Four riddles from the laptops of a laboratory."""


def files_that_are_loaded():
    return (
        'work/plot.py',  # import plot
        'work/lab/units.py',  # import lab.units
        'none',  # import lab.charts
        'venv/site-packages/scales/__init__.py',  # import scales
        'none',  # import rulers
    )


def may_be_installed():
    return (
        False,  # 1.8.9
        True,  # 1.9
        True,  # 1.10.0
        True,  # 1.99
        False,  # 2.0
        False,  # 0.20
        '1.99',  # which one does pip take?
    )


def values_in_the_file():
    return (
        '1.10',  # told["project"]["version"]
        2,  # len(told["project"]["dependencies"])
        3,  # told["tool"]["scales"]["digits"]
        False,  # "scripts" in told
        True,  # "scripts" in told["project"]
        'none',  # told["project"].get("readme", "none")
    )


def words_to_type():
    return (
        'lab-scales',  # python -m pip install ...
        'scales',  # import ...
        'weigh',  # the command in the terminal
        'scales.desk',  # the module that this command imports
        'main',  # the function that it calls there
        False,  # True or False: can the python of another environment import it?
    )
