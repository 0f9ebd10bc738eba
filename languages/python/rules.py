"""Knows what Python exercises may not reach for, and how Python quotes."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping

from languages.door import Quoting, Rules

_STRING = r'"(?:\\.|[^"\\])*"'
_MODULES = frozenset(sys.stdlib_module_names) | {"pytest", "_pytest", "pluggy", "iniconfig"}
"""Module names that a file in the source directory would hide from the test run."""
_FIELD = re.compile(r"\{([^{}]*)")


def _evaluated(found: re.Match[str]) -> str:
    """An f-string is what stands in its fields."""
    if "f" not in (found["prefix"] or "").lower():
        return '""'
    return f'"" {" ".join(_FIELD.findall(found["string"]))} '


def _hides_a_module(path: str) -> bool:
    first, last = path.partition("/")[0], path.rpartition("/")[2]
    return last.endswith(".py") and first.removesuffix(".py") in _MODULES


_QUOTING = Quoting(
    re.compile(
        r"(?P<comment>#[^\n]*)|(?P<prefix>(?<![A-Za-z0-9_])[A-Za-z]{0,2})(?P<string>"
        r'"""(?:\\.|[^\\])*?(?:"""|\Z)|'
        r"'''(?:\\.|[^\\])*?(?:'''|\Z)|"
        r'"(?:\\.|[^"\\\n])*"|'
        r"'(?:\\.|[^'\\\n])*')",
        re.DOTALL,
    ),
    spliced=" ",
    evaluated=_evaluated,
)


def _imports(*modules: str) -> str:
    """Python statements that import one of the modules, also from the middle of a list."""
    names = "|".join(re.escape(module) for module in modules)
    return rf"(?:^|[;:])[ \t]*(?:from\s+|import\s+(?:[\w. ]+,\s*)*)(?:{names})\b"


def _from(module: str, names: str) -> str:
    """Python statements that import one of the names from the module."""
    return rf"\bfrom\s+{module}\s+import\s*(?:\([^)]*?|[^\n;(]*?)\b(?:{names})\b"


_OS_PROCESS = r"system|popen|fork\w*|exec[lv]\w*|spawn\w+|posix_spawn\w*|kill\w*|_exit|abort"
_OS_FILES = r"remove|rename|unlink|mkdir|makedirs|rmdir|listdir|scandir|walk|environ|getenv|chdir"

_BANNED: Mapping[str, str] = {
    "code-process": "|".join(
        (
            _imports("subprocess", "multiprocessing", "pty"),
            rf"\bos\s*\.\s*(?:{_OS_PROCESS})\b",
            _from("os", _OS_PROCESS),
        )
    ),
    "code-network": "|".join(
        (
            _imports("socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "xmlrpc"),
            _imports("requests", "httpx", "aiohttp", "urllib3", "urllib.request", "webbrowser"),
            r"\burllib\s*\.\s*request\b",
            _from("urllib", "request"),
        )
    ),
    "code-files": "|".join(
        (
            r"(?<![\w.])(?<!def )open\s*\(",
            r"\b(?:io|os|codecs)\s*\.\s*open\b",
            r"\.\s*(?:read_text|write_text|read_bytes|write_bytes|unlink|iterdir|rglob)\s*\(",
            rf"\bos\s*\.\s*(?:{_OS_FILES})\b",
            _from("os", _OS_FILES),
            _imports("shutil", "tempfile", "glob", "fileinput", "sqlite3", "shelve", "mmap"),
        )
    ),
    "code-unsafe": "|".join(
        (
            r"(?<![\w.])(?:eval|exec|compile|__import__)\s*\(",
            r"\bgetattr\s*\(\s*(?:os|sys|builtins|__builtins__)\b|\b__builtins__\b",
            _imports("ctypes", "cffi", "importlib", "builtins", "gc"),
            r"\bsys\s*\.\s*(?:_getframe|settrace|setprofile|modules)\b",
        )
    ),
    "code-clock": "|".join(
        (
            r"\btime\s*\.\s*(?:time|monotonic|perf_counter|process_time)(?:_ns)?\b",
            _from("time", r"(?:time|monotonic|perf_counter|process_time)(?:_ns)?"),
            r"\b(?:datetime|date)\s*\.\s*(?:now|utcnow|today)\b",
        )
    ),
    "code-random": "|".join(
        (
            r"\brandom\s*\.\s*(?:random|rand\w+|choices?|shuffle|sample|uniform|gauss|Sys\w+)\b",
            r"\bRandom\s*\(\s*\)",
            _from("random", r"(?!Random\b|seed\b)\w+"),
            _imports("secrets", "uuid"),
            r"\bos\s*\.\s*urandom\b",
        )
    ),
}

RULES = Rules(
    _QUOTING,
    _BANNED,
    seeded=r"\b(?:random\s*\.\s*)?seed\s*\(\s*[^)\s]",
    taken=_hides_a_module,
)
