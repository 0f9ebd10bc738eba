"""Four riddles from the laptops of a laboratory. Read, think, and write the answers by hand."""

#  The laptop of Aiko:                     Her sys.path, in this order:
#    work/plot.py                            work
#    work/lab/__init__.py                    venv/site-packages
#    work/lab/units.py
#    venv/site-packages/plot.py
#    venv/site-packages/lab/__init__.py
#    venv/site-packages/lab/charts.py
#    venv/site-packages/scales/__init__.py
#    venv/site-packages/scales/desk.py
#    old/rulers.py


# ex-1: the first folder of sys.path that has the topmost name decides.
# Lesson section: Who is found first
# Test: test_file_of_plot
# Start here: go through sys.path with each name.
def files_that_are_loaded():
    return (
        "?",  # import plot
        "?",  # import lab.units
        "?",  # import lab.charts
        "?",  # import scales
        "?",  # import rulers
    )


#  Her project needs "lab-scales>=1.9,<2". These versions exist: 1.8.9  1.9  1.10.0  1.99  2.0  0.20


# ex-2: every condition must hold, and versions are compared number by number.
# Lesson section: Which versions will do
# Test: test_versions_below_the_range
# Start here: cut each version at its dots.
def may_be_installed():
    return (
        "?",  # 1.8.9
        "?",  # 1.9
        "?",  # 1.10.0
        "?",  # 1.99
        "?",  # 2.0
        "?",  # 0.20
        "?",  # which one does pip take?
    )


#  [project]
#  name = "lab-scales"
#  version = "1.10"
#  dependencies = ["lab", "plot>=3"]
#
#  [project.scripts]
#  weigh = "scales.desk:main"
#
#  [tool.scales]
#  digits = 3
#  unit = "g"


# ex-3: TOML tables become dictionaries; quotes decide between text and number.
# Lesson section: What tomllib makes of it
# Test: test_values_of_the_project
# Start here: told is the dictionary that tomllib.load gives back.
def values_in_the_file():
    return (
        "?",  # told["project"]["version"]
        "?",  # len(told["project"]["dependencies"])
        "?",  # told["tool"]["scales"]["digits"]
        "?",  # "scripts" in told
        "?",  # "scripts" in told["project"]
        "?",  # told["project"].get("readme", "none")
    )


#  The package lab-scales of above is installed with pip in the folder venv, and nowhere else.


# ex-4: the name of a package, of its modules and of its commands are three different names.
# Lesson section: Three names
# Test: test_names_of_the_command
# Start here: which of the names may have a hyphen?
def words_to_type():
    return (
        "?",  # python -m pip install ...
        "?",  # import ...
        "?",  # the command in the terminal
        "?",  # the module that this command imports
        "?",  # the function that it calls there
        "?",  # True or False: can the python of another environment import it?
    )
