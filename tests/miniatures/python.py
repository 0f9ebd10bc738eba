"""Exercism exercises in Python, and projects with pytest."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from . import Miniature

PYTEST = (
    sys.executable,
    "-B",
    "-m",
    "pytest",
    "-v",
    "-p",
    "no:cacheprovider",
    "--rootdir=.",
    "--color=no",
)
META = '{"files": {"solution": ["tide_table.py"], "test": ["tide_table_test.py"]}}'
RIGHT = """def high(hours):
    return hours % 12 == 0


def level(hours):
    if hours > 24:
        raise ValueError("a day has 24 hours")
    return hours % 12
"""
TESTS = """import unittest

import pytest

from tide_table import high, level


class TideTableTest(unittest.TestCase):
    @pytest.mark.task(taskno=1)
    def test_noon_is_high(self):
        self.assertIs(high(12), True)

    @pytest.mark.task(taskno=2)
    def test_levels(self):
        for hours, expected in ((1, 1), (13, 1), (24, 0)):
            with self.subTest(f"hours {hours}", hours=hours, expected=expected):
                self.assertEqual(level(hours), expected, msg=f"Called level({hours}).")

    def test_a_day_has_an_end(self):
        with self.assertRaises(ValueError) as err:
            level(25)
        self.assertEqual(err.exception.args[0], "a day has 24 hours")
"""
BASE = {".exercism/config.json": META, "tide_table.py": RIGHT, "tide_table_test.py": TESTS}


def exercism(name: str, changes: Mapping[str, str], notice: str = "") -> Miniature:
    files = {path: text for path, text in {**BASE, **changes}.items() if text != "gone"}
    plain = (*PYTEST, "-o", "markers=task", "tide_table_test.py")
    return Miniature(f"exercism-python {name}", "exercism-python", files, plain, notice=notice)


EXERCISM = (
    exercism("solved", {}),
    exercism(
        "as downloaded",
        {"tide_table.py": "def high(hours):\n    pass\n\n\ndef level(hours):\n    pass\n"},
    ),
    exercism(
        "sub-tests that fail",
        {"tide_table.py": RIGHT.replace("return hours % 12\n", "return hours\n")},
    ),
    exercism(
        "a function that is not there",
        {"tide_table.py": RIGHT.split("def level", maxsplit=1)[0]},
        "Your code does not have `level` yet; tide_table_test.py:5",
    ),
    exercism("broken syntax", {"tide_table.py": RIGHT.replace("(hours):", "(hours:", 1)}),
    exercism(
        "windows line ends", {path: text.replace("\n", "\r\n") for path, text in BASE.items()}
    ),
    exercism("without a configuration", {".exercism/config.json": "gone"}),
    exercism(
        "a skipped test",
        {
            "tide_table_test.py": TESTS.replace(
                "    @pytest.mark.task(taskno=1)\n", '    @unittest.skip("later")\n'
            )
        },
    ),
    exercism("an exception", {"tide_table.py": RIGHT.replace("hours % 12 == 0", "hours / 0")}),
    exercism(
        "a second module and a data file",
        {
            "tide_table.py": "from moon import *\n" + RIGHT,
            "moon.py": "PHASES = 8\n",
            "tides 2026.csv": "1,2\n",
        },
    ),
    exercism(
        "a class with set-up",
        {
            "tide_table_test.py": TESTS.replace(
                "    @pytest.mark.task(taskno=1)\n",
                "    def setUp(self):\n        self.now = high(0)\n\n    @pytest.mark.task(taskno=1)\n",
            )
        },
    ),
)

FLAT = {
    "kiln.py": "def heat(hours):\n    return hours * 100\n",
    "test_kiln.py": """import pytest
from kiln import heat


@pytest.mark.parametrize(("hours", "expected"), [(1, 100), (2, 200), pytest.param(3, 1, id="three hours")])
def test_heat(hours, expected):
    assert heat(hours) == expected


@pytest.mark.skip(reason="slow")
def test_slow():
    assert False


@pytest.mark.xfail
def test_known_fault():
    assert heat(0) == 1


class TestKiln:
    def test_cold(self):
        assert heat(0) == 0
""",
}


def project(
    name: str,
    files: Mapping[str, str],
    *more: str,
    focus: str = ".",
    env: Mapping[str, str] | None = None,
) -> Miniature:
    return Miniature(f"pytest {name}", "pytest", files, (*PYTEST, *more), focus, env=env)


SRC = {
    "src/kiln/__init__.py": "from .heat import heat\n",
    "src/kiln/heat.py": FLAT["kiln.py"],
    "tests/test_kiln.py": FLAT["test_kiln.py"],
}
SETTINGS = '[tool.pytest.ini_options]\npythonpath = ["src"]\ntestpaths = ["tests"]\naddopts = "-m \'not slow\'"\nmarkers = ["slow"]\n'
PROJECTS = (
    project("flat", FLAT),
    project("src without settings", SRC, env={"PYTHONPATH": "src"}),
    project(
        "src with settings that deselect",
        {
            **SRC,
            "pyproject.toml": SETTINGS,
            "tests/test_slow.py": "import pytest\n@pytest.mark.slow\ndef test_slow():\n    assert 0\ndef test_fast():\n    pass\n",
        },
    ),
    project(
        "a conftest with a fixture",
        {
            **FLAT,
            "conftest.py": "import pytest\n@pytest.fixture\ndef pot():\n    return 'pot'\n",
            "test_pot.py": "def test_pot(pot):\n    assert pot == 'pan'\n",
        },
    ),
    project(
        "documentation tests as configured",
        {
            "pytest.ini": "[pytest]\naddopts = --doctest-modules --doctest-glob=*.md\n",
            "kiln.py": 'def heat(hours):\n    """\n    >>> heat(2)\n    200\n    """\n    return hours * 10\n',
            "README.md": "    >>> 1 + 1\n    2\n",
            "test_kiln.py": "from kiln import heat\ndef test_heat():\n    assert heat(0) == 0\n",
        },
    ),
    project(
        "two files with tests of one name",
        {
            "a/test_one.py": "def test_it():\n    pass\n",
            "b/test_two.py": "def test_it():\n    assert 0\n",
        },
    ),
    project(
        "a test file that cannot be imported",
        {**FLAT, "test_more.py": "from kiln import smoke\ndef test_smoke():\n    pass\n"},
    ),
    project(
        "unittest classes",
        {
            "kiln.py": FLAT["kiln.py"],
            "tests/__init__.py": "",
            "tests/test_it.py": "import unittest\nimport kiln\nclass KilnCase(unittest.TestCase):\n    def test_heat(self):\n        self.assertEqual(kiln.heat(1), 1)\n    @unittest.expectedFailure\n    def test_odd(self):\n        self.assertEqual(1, 2)\n",
        },
    ),
    project(
        "paths with spaces and setup.cfg",
        {
            "setup.cfg": "[tool:pytest]\ntestpaths = my tests\n",
            "my tests/test_it.py": "def test_it(tmp_path):\n    (tmp_path / 'x').write_text('x')\n",
        },
    ),
    project(
        "fixtures that fail",
        {
            "test_it.py": "import pytest\n@pytest.fixture\ndef pot():\n    raise RuntimeError('broken')\ndef test_it(pot):\n    pass\n"
        },
    ),
    project(
        "one file of it",
        {**FLAT, "pytest.ini": "[pytest]\n", "test_other.py": "def test_other():\n    assert 0\n"},
        "test_kiln.py",
        focus="test_kiln.py",
    ),
)
