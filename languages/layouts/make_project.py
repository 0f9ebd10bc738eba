"""Knows C projects that make or CMake builds and tests."""

from __future__ import annotations

import re

from schemas.content import Layout

from .commands import MAKE, steps, steps_file
from .listing import Listing

_MAKEFILES = ("GNUmakefile", "makefile", "Makefile")
_TARGET = re.compile(r"^(?P<names>[^\s:#=][^:#=]*?)\s*::?(?!=)", re.MULTILINE)
_WANTED = ("test", "check", "tests")
_CODE = (".c", ".h", ".cc", ".cpp", ".cxx", ".hpp")
_TEST = re.compile(r"(?:^|/)(?:tests?/|test[_-]|check_)|[_-]tests?\.\w+$")
_SPEAK = {
    # Frameworks that name the tests that pass only when they are asked to.
    "CK_VERBOSITY": "verbose",
    "CMOCKA_MESSAGE_OUTPUT": "STDOUT",
    "CRITERION_VERBOSITY_LEVEL": "1",
    "CTEST_OUTPUT_ON_FAILURE": "1",
}
_BUILD, _REPORT = "learn-build", "learn-junit.xml"


def make(listing: Listing) -> Layout | None:
    """A makefile with a target that tests."""
    makefile = next((name for name in _MAKEFILES if name in listing.files), "")
    text = listing.files.get(makefile, "")
    named = {name for found in _TARGET.finditer(text) for name in found["names"].split()}
    target = next((name for name in _WANTED if name in named), "")
    if not target:
        return None
    sources, tests = _split(listing)
    return Layout(
        "make",
        f"a project with make {target}",
        "c",
        (*MAKE[:-1], target),
        "c_harness:make",
        sources,
        (*tests, makefile),
        env=_SPEAK,
    )


def cmake(listing: Listing) -> Layout | None:
    """CMake configures and builds, CTest runs and writes JUnit XML."""
    if "CMakeLists.txt" not in listing.files:
        return None
    sources, tests = _split(listing)
    return Layout(
        "cmake",
        "a CMake project with CTest",
        "c",
        steps(
            ("cmake", "-S", ".", "-B", _BUILD, "-DCMAKE_BUILD_TYPE=Debug"),
            ("cmake", "--build", _BUILD, "--parallel", "2"),
            ("ctest", "--test-dir", _BUILD, "--output-junit", _REPORT, "--output-on-failure"),
            # CTest writes beside its report first, where a run may not.
            lastly=("cp", f"{_BUILD}/{_REPORT}", "{junit}"),
        ),
        "c_harness:ctest",
        sources,
        (*tests, *listing.ending("CMakeLists.txt")),
        changed=(steps_file(),),
        env=_SPEAK,
        needs=("cmake", "ctest", "gcc"),
    )


def _split(listing: Listing) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The project's code, and what of it tests."""
    code = listing.ending(*_CODE)
    tests = tuple(path for path in code if _TEST.search(path))
    return tuple(path for path in code if path not in tests), tests
