import pytest
from packages import commands, facts, newest, origin

BUSES = """
[project]
name = "bus-tools"
version = "2.10.0"
dependencies = ["rich>=13", "httpx"]

[project.scripts]
buses = "bus.cli:main"
bus-stops = "bus.stops.cli:run"
"""


def project(tmp_path, text):
    """A folder with this pyproject.toml."""
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    return tmp_path


def make(root, *names):
    """Empty files below this folder, with the folders on the way."""
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def test_facts_of_a_package(tmp_path):
    found = facts(project(tmp_path, BUSES))
    assert found == ("bus-tools", "2.10.0", ["rich>=13", "httpx"]), "called facts(project)"


def test_facts_without_dependencies(tmp_path):
    found = facts(project(tmp_path, '[project]\nname = "a"\nversion = "1"\n'))
    assert found == ("a", "1", []), "called facts(project): no dependencies are given"


def test_facts_without_a_version(tmp_path):
    text = '[project]\nname = "a"\ndynamic = ["version"]\ndependencies = ["b"]\n'
    assert facts(project(tmp_path, text)) == ("a", "dynamic", ["b"]), "called facts(project)"


def test_facts_read_real_toml(tmp_path):
    text = """
[tool.other]
name = "not this one"
dependencies = ["nor these"]

[project]
version = '0.1'  # not "0.2"
name = 'fährplan'
dependencies = [
    "rich",  # colours
    "tzdata; sys_platform == 'win32'",
]
"""
    expected = ("fährplan", "0.1", ["rich", "tzdata; sys_platform == 'win32'"])
    assert facts(project(tmp_path, text)) == expected, "called facts(project)"


def test_commands_of_a_package(tmp_path):
    expected = {"buses": ("bus.cli", "main"), "bus-stops": ("bus.stops.cli", "run")}
    assert commands(project(tmp_path, BUSES)) == expected, "called commands(project)"


def test_commands_without_scripts(tmp_path):
    assert commands(project(tmp_path, '[project]\nname = "a"\n')) == {}, "there are no scripts"


def test_commands_refuse_an_entry_without_a_colon(tmp_path):
    text = '[project]\nname = "a"\n[project.scripts]\ngood = "a:b"\nstop-now = "bus.cli.main"\n'
    with pytest.raises(ValueError, match="stop-now"):
        commands(project(tmp_path, text))


def test_commands_refuse_an_empty_side(tmp_path):
    for entry in ("bus.cli:", ":main"):
        text = f'[project]\nname = "a"\n[project.scripts]\nbuses = "{entry}"\n'
        with pytest.raises(ValueError, match="buses"):
            commands(project(tmp_path, text))


def test_commands_read_the_file(tmp_path):
    text = """
[project]
name = "a"
scripts = { 'one' = "m:f", two = 'n.o:g' }
[tool.scripts]
three = "x:y"
"""
    expected = {"one": ("m", "f"), "two": ("n.o", "g")}
    assert commands(project(tmp_path, text)) == expected, "called commands(project)"


def test_newest_compares_numbers():
    assert newest(["1.9", "1.10", "1.2"]) == "1.10"
    assert newest(["0.9.9", "0.10.0", "0.9.10"]) == "0.10.0"
    assert newest(["9", "10", "2"]) == "10"


def test_newest_of_one():
    assert newest(["0.0"]) == "0.0"


def test_newest_of_different_lengths():
    assert newest(["1.2", "1.2.1"]) == "1.2.1"
    assert newest(["1.0.0.1", "1"]) == "1.0.0.1"
    assert newest(["1.10", "1.9.9.9"]) == "1.10"


def test_newest_of_equal_ones_is_the_first():
    assert newest(["1.9", "2", "2.0.0", "2.0"]) == "2"
    assert newest(["2.0.0", "2"]) == "2.0.0"


def test_origin_of_a_module(tmp_path):
    make(tmp_path, "bus.py", "tram.py")
    assert origin("tram", [tmp_path]) == tmp_path / "tram.py", "called origin('tram', [root])"


def test_origin_of_a_package(tmp_path):
    make(tmp_path, "bus/__init__.py", "bus/cli.py")
    assert origin("bus", [tmp_path]) == tmp_path / "bus/__init__.py", "called origin('bus', [root])"


def test_origin_of_a_module_in_a_package(tmp_path):
    make(tmp_path, "bus/__init__.py", "bus/cli.py", "bus/stops/__init__.py", "bus/stops/map.py")
    assert origin("bus.cli", [tmp_path]) == tmp_path / "bus/cli.py"
    assert origin("bus.stops", [tmp_path]) == tmp_path / "bus/stops/__init__.py"
    assert origin("bus.stops.map", [tmp_path]) == tmp_path / "bus/stops/map.py"


def test_origin_takes_the_first_root(tmp_path):
    first, second, third = (tmp_path / name for name in ("a", "b", "c"))
    make(first, "tram.py")
    make(second, "bus.py")
    make(third, "bus.py")
    assert origin("bus", [first, second, third]) == second / "bus.py"
    assert origin("bus", [third, second]) == third / "bus.py"


def test_origin_prefers_the_folder(tmp_path):
    make(tmp_path, "bus.py", "bus/__init__.py", "bus/cli.py", "bus/cli/__init__.py")
    assert origin("bus", [tmp_path]) == tmp_path / "bus/__init__.py"
    assert origin("bus.cli", [tmp_path]) == tmp_path / "bus/cli/__init__.py"


def test_origin_does_not_go_on_to_a_later_root(tmp_path):
    first = make(tmp_path / "mine", "bus.py")
    second = make(tmp_path / "installed", "bus/__init__.py", "bus/cli.py")
    assert origin("bus.cli", [first, second]) is None, "mine/bus.py hides the installed package"
    both = make(tmp_path / "both", "bus.py", "bus/cli.py")
    assert origin("bus.cli", [both, second]) is None, "bus.py beside a folder without __init__.py"
    third = make(tmp_path / "empty", "bus/readme.txt", "bus/cli.py")
    assert origin("bus.cli", [third, second]) == second / "bus/cli.py", "bus without __init__.py"


def test_origin_of_nothing(tmp_path):
    make(tmp_path, "bus/__init__.py")
    assert origin("tram", [tmp_path]) is None
    assert origin("bus.cli", [tmp_path]) is None
    assert origin("bus", []) is None
