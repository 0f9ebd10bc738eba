import ast
import inspect
import tomllib

from laptops import (
    files_that_are_loaded,
    may_be_installed,
    values_in_the_file,
    words_to_type,
)

FILES = """
work/plot.py work/lab/__init__.py work/lab/units.py
venv/site-packages/plot.py venv/site-packages/lab/__init__.py venv/site-packages/lab/charts.py
venv/site-packages/scales/__init__.py venv/site-packages/scales/desk.py old/rulers.py
"""
VERSIONS = ["1.8.9", "1.9", "1.10.0", "1.99", "2.0", "0.20"]
TOLD = tomllib.loads("""
[project]
name = "lab-scales"
version = "1.10"
dependencies = ["lab", "plot>=3"]

[project.scripts]
weigh = "scales.desk:main"

[tool.scales]
digits = 3
unit = "g"
""")
BY_HAND = "write the values themselves: no names, no sums, no further lines"


# Whether there is nothing but one return of plain values.
def by_hand(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    if len(body) != 1 or not isinstance(body[0], ast.Return):
        return False
    values = getattr(body[0].value, "elts", [])
    return values != [] and all(isinstance(value, ast.Constant) for value in values)


# Which answers are right, counted from 1: 0 if there are more or fewer than asked for.
def right(function, wanted):
    said = list(function())
    if len(said) != len(wanted):
        return [0]
    pairs = enumerate(zip(said, wanted), start=1)
    return [at for at, (one, two) in pairs if type(one) is type(two) and one == two]


# The file of a module that Python would load with a path like Aiko's, or "none".
def found(module):
    files = FILES.split()
    first, *rest = module.split(".")
    for root in ("work", "venv/site-packages"):
        for name in (f"{root}/{first}/__init__.py", f"{root}/{first}.py"):
            if name in files:
                inside = f"{root}/{first}/{rest[0]}.py" if rest else name
                return inside if inside in files else "none"
    return "none"


def files():
    imports = ["plot", "lab.units", "lab.charts", "scales", "rulers"]
    return right(files_that_are_loaded, [found(name) for name in imports])


def numbers(version):
    return [*map(int, version.split(".")), 0, 0, 0][:3]


def versions():
    allowed = [numbers("1.9") <= numbers(version) < numbers("2") for version in VERSIONS]
    kept = [version for version, good in zip(VERSIONS, allowed) if good]
    return right(may_be_installed, [*allowed, max(kept, key=numbers)])


def values():
    project = TOLD["project"]
    wanted = [
        project["version"],
        len(project["dependencies"]),
        TOLD["tool"]["scales"]["digits"],
        "scripts" in TOLD,
        "scripts" in project,
        project.get("readme", "none"),
    ]
    return right(values_in_the_file, wanted)


def words():
    ((command, entry),) = TOLD["project"]["scripts"].items()
    module, function = entry.split(":")
    wanted = [TOLD["project"]["name"], module.split(".")[0], command, module, function, False]
    return right(words_to_type, wanted)


def missing(got, *asked):
    return [at for at in asked if at not in got]


def test_file_of_plot():
    assert missing(files(), 1) == [], "files_that_are_loaded(): answers that are not right"


def test_file_of_modules_in_a_package():
    assert missing(files(), 2, 3) == [], "files_that_are_loaded(): not right are these"


def test_file_of_other_names():
    assert missing(files(), 4, 5) == [], "files_that_are_loaded(): not right are these"


def test_files_are_answered_by_hand():
    assert by_hand(files_that_are_loaded) == True, BY_HAND


def test_versions_below_the_range():
    assert missing(versions(), 1, 6) == [], "may_be_installed(): answers that are not right"


def test_versions_in_the_range():
    assert missing(versions(), 2, 3, 4) == [], "may_be_installed(): answers that are not right"


def test_version_at_its_end():
    assert missing(versions(), 5) == [], "may_be_installed(): answers that are not right"


def test_version_that_pip_takes():
    assert missing(versions(), 7) == [], "may_be_installed(): answers that are not right"


def test_versions_are_answered_by_hand():
    assert by_hand(may_be_installed) == True, BY_HAND


def test_values_of_the_project():
    assert missing(values(), 1, 2) == [], "values_in_the_file(): answers that are not right"


def test_values_of_the_tool():
    assert missing(values(), 3) == [], "values_in_the_file(): answers that are not right"


def test_where_the_scripts_are():
    assert missing(values(), 4, 5) == [], "values_in_the_file(): answers that are not right"


def test_value_that_is_missing():
    assert missing(values(), 6) == [], "values_in_the_file(): answers that are not right"


def test_values_are_answered_by_hand():
    assert by_hand(values_in_the_file) == True, BY_HAND


def test_names_of_package_and_module():
    assert missing(words(), 1, 2) == [], "words_to_type(): answers that are not right"


def test_names_of_the_command():
    assert missing(words(), 3, 4, 5) == [], "words_to_type(): answers that are not right"


def test_another_environment():
    assert missing(words(), 6) == [], "words_to_type(): answers that are not right"


def test_words_are_answered_by_hand():
    assert by_hand(words_to_type) == True, BY_HAND
