"""Knows where the parts of the judge are, and begins it; laid into a private copy and run there by itself."""

from __future__ import annotations

import builtins
import os
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

_COMPILED = os.environ.get("LEARN_COMPILED", "")
"""The folder where the parts stand compiled and no run can write; "" where they stand beside this file."""


def beside(name: str) -> ModuleType:
    """The part `name`, which no path leads to, with builtins of its own: an assignment of the
    exercise's does not reach them."""
    here = Path(__file__).with_name(f"{name}.py")
    found = Path(_COMPILED, f"{name}.pyc") if _COMPILED else here
    spec = spec_from_file_location(name, found)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    vars(module)["__builtins__"] = dict(vars(builtins))
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    if sys.argv[1:2] == ["--several"]:
        sys.exit(beside("several").main(sys.argv[2:], beside))
    judge = beside("witnesses")
    judge.leave(judge.main(sys.argv[1:], beside))
