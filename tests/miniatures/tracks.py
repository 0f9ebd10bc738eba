"""Small tracks of our own: one as Exercism lays its repositories out, one as rustlings does."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from . import python, rustlings

LICENCE = "MIT License\n\nCopyright (c) 2026 Nobody\n"
CONFIG = {
    "language": "Python",
    "slug": "python",
    "active": True,
    "blurb": "A track in miniature.",
    "version": 3,
    "status": {"concept_exercises": True, "test_runner": True},
    "exercises": {
        "concept": [
            {
                "uuid": "0c1a4a4e-0000-4000-8000-000000000001",
                "slug": "kiln-heat",
                "name": "Kiln Heat",
                "concepts": ["functions"],
                "prerequisites": [],
            },
            {
                "uuid": "0c1a4a4e-0000-4000-8000-000000000002",
                "slug": "old-pots",
                "name": "Old Pots",
                "concepts": ["lists"],
                "prerequisites": ["functions"],
                "status": "deprecated",
            },
        ],
        "practice": [
            {
                "uuid": "0c1a4a4e-0000-4000-8000-000000000003",
                "slug": "tide-table",
                "name": "Tide Table",
                "practices": ["numbers"],
                "prerequisites": ["functions"],
                "difficulty": 4,
            }
        ],
    },
    "concepts": [
        {"uuid": "0c1a4a4e-0000-4000-8000-000000000004", "slug": "functions", "name": "Functions"}
    ],
}
KILN_STUB = '''"""Fire a kiln."""


def heat(hours):
    """Return the heat after some hours."""
    pass


def is_hot(hours):
    """Tell whether pots are done."""
    pass
'''
KILN = '''"""Fire a kiln."""


def heat(hours):
    return hours * 100


def is_hot(hours):
    return heat(hours) >= 900
'''
KILN_TESTS = """import unittest
import pytest
from kiln_heat import heat, is_hot


class KilnHeatTest(unittest.TestCase):
    @pytest.mark.task(taskno=1)
    def test_heat(self):
        for hours in (0, 3):
            with self.subTest(hours=hours):
                self.assertEqual(heat(hours), hours * 100, msg=f"Called heat({hours}).")

    @pytest.mark.task(taskno=2)
    def test_hot(self):
        self.assertIs(is_hot(9), True)

    @pytest.mark.task(taskno=2)
    def test_not_hot(self):
        self.assertIs(is_hot(8), False)
"""
KILN_HINTS = """# Hints

## General

- Read [the docs][docs] about functions.

## 1. Compute the heat

- Every hour adds the same.
- You can multiply.

## 2. Tell when it is hot

- Compare with nine hundred.

[docs]: https://example.org
"""
FILES: dict[str, str] = {
    "config.json": json.dumps(CONFIG, indent=2),
    "LICENSE": LICENCE,
    "exercises/concept/kiln-heat/.docs/introduction.md": "# Introduction\n\nA function is made with `def`.\n",
    "exercises/concept/kiln-heat/.docs/instructions.md": "# Instructions\n\nFire a kiln.\n\n## 1. Compute the heat\n\nWrite `heat`.\n\n## 2. Tell when it is hot\n\nWrite `is_hot`.\n",
    "exercises/concept/kiln-heat/.docs/hints.md": KILN_HINTS,
    "exercises/concept/kiln-heat/.meta/config.json": '{"authors": [], "files": {"solution": ["kiln_heat.py"], "test": ["kiln_heat_test.py"], "exemplar": [".meta/exemplar.py"]}, "blurb": "Learn functions at a kiln."}',
    "exercises/concept/kiln-heat/.meta/exemplar.py": KILN,
    "exercises/concept/kiln-heat/kiln_heat.py": KILN_STUB,
    "exercises/concept/kiln-heat/kiln_heat_test.py": KILN_TESTS,
    "exercises/practice/tide-table/.docs/instructions.md": "# Instructions\n\nTell the tide.\n",
    "exercises/practice/tide-table/.docs/instructions.append.md": "# Instructions append\n\nRaise a ValueError with a message.\n",
    "exercises/practice/tide-table/.meta/config.json": python.META[:-2]
    + ', "example": [".meta/example.py"]}, "blurb": "Tell the tide."}',
    "exercises/practice/tide-table/.meta/example.py": python.RIGHT,
    "exercises/practice/tide-table/tide_table.py": "def high(hours):\n    pass\n\n\ndef level(hours):\n    pass\n",
    "exercises/practice/tide-table/tide_table_test.py": python.TESTS,
}
RUSTLINGS = {
    **rustlings.FILES,
    rustlings.ONE: '// The kiln does not build. Mend it.\nfn main() { println!("hot" }\n',
    rustlings.TWO: rustlings.FILES[rustlings.TWO].replace("hours * 100", "hours"),
    rustlings.THREE: 'fn main() { let hot = true; if hot == true { println!("hot"); } }\n',
    "exercises/01_kiln/README.md": "# Kilns\n\nA kiln gets hot.\n",
    "LICENSE": LICENCE,
    **{
        file.replace("exercises/", "solutions/"): rustlings.FILES[file]
        for file in (rustlings.ONE, rustlings.TWO, rustlings.THREE)
    },
}


def lay_out(root: Path, files: Mapping[str, str], **changes: str) -> Path:
    """The files below `root`; `changes` replace some by path."""
    for path, text in {**files, **changes}.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return root
