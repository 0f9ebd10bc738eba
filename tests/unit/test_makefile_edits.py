"""The small faults that are put into a makefile: what it is made from, and how."""

from __future__ import annotations

import pytest

from curriculum.mutation.mutants import mutants
from languages.c.makefile import makefile_edits
from languages.registry import code_of
from schemas.content import SourceFile

MILL = """\
# mill: main.o
CC := gcc
OBJECTS = main.o hopper.o

mill: $(OBJECTS) | bin # both
\t$(CC) -o $@ $(OBJECTS)

hopper.o: hopper.h

.PHONY: clean
clean:
\trm -f mill *.o
"""


def described(text: str) -> list[tuple[str, str]]:
    return [(edit.function, edit.described(text)) for edit in makefile_edits(text)]


def test_prerequisites_and_recipe_lines_are_dropped_one_by_one() -> None:
    assert described(MILL) == [
        ("mill", "5: `$(OBJECTS)` is dropped"),
        ("mill", "5: `bin` is dropped"),
        ("mill", "6: `$(CC) -o $@ $(OBJECTS)` is dropped"),
        ("hopper.o", "8: `hopper.h` is dropped"),
        (".PHONY", "10: `clean` is dropped"),
        ("clean", "12: `rm -f mill *.o` is dropped"),
    ]


def test_each_fault_takes_away_what_it_says_and_nothing_else() -> None:
    changed = [edit.applied(MILL) for edit in makefile_edits(MILL)]
    assert changed[2] == MILL.replace("\t$(CC) -o $@ $(OBJECTS)\n", "")
    assert changed[3] == MILL.replace("hopper.o: hopper.h", "hopper.o: ")


@pytest.mark.parametrize(
    "line",
    ["CC = gcc\n", "CC := gcc -x c\n", "CC ?= a: b\n", "# a: b\n", "\n", "include rules.mk\n"],
)
def test_what_is_no_rule_is_left_alone(line: str) -> None:
    assert described(line) == []


def test_mutants_are_made_of_makefiles() -> None:
    made = mutants((SourceFile("mill.mk", MILL),))
    assert len(made) == 6
    assert all(item.file.path == "mill.mk" for item in made)


def test_a_makefile_has_no_functions_and_no_constants() -> None:
    file, code = SourceFile("mill.mk", MILL + "int f(void) { return 7; }\n"), code_of(".mk")
    assert list(code.functions(file)) == []
    assert code.constants(file) == {}
    assert code.constant(file) == code.echo(file) == file.content
