"""Knows what Go exercises may not reach for, and how Go quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from languages.door import Quoting, Rules

_TEXT = r'"(?:\\.|[^"\\\n])*"|`[^`]*(?:`|\Z)'
# What is said to the compiler in a comment is no comment.
_COMMENT = r"//(?!go:|export |line [^\n]*:\d)[^\n]*|/\*(?!line [^\n]*:\d).*?(?:\*/|\Z)"
_NOTES = re.compile(rf"(?P<kept>{_TEXT})|{_COMMENT}", re.DOTALL)


def _evaluated(found: re.Match[str]) -> str:
    """The names of packages stay what they are."""
    if found["imports"]:
        return _NOTES.sub(lambda note: note["kept"] or " ", found["imports"])
    return '""'


_QUOTING = Quoting(
    re.compile(
        rf"(?P<comment>{_COMMENT})|"
        r"(?P<imports>\bimport\s*(?:\((?:[^()\"`/]|"
        rf"{_TEXT}|//[^\n]*|/\*.*?(?:\*/|\Z))*\)|[\w.]*\s*(?:{_TEXT})))|"
        rf"(?P<string>{_TEXT}|'(?:\\.|[^'\\\n])+')",
        re.DOTALL,
    ),
    evaluated=_evaluated,
)


def _imports(*paths: str) -> str:
    """Imports of one of the packages, alone or in a list, under whatever name."""
    return rf"\bimport\s*(?:\([^()]*?|[\w.]*\s*)[\"`](?:{'|'.join(paths)})[\"`]"


def _renamed(path: str) -> str:
    """An import under another name, behind which nobody would know the package."""
    return rf"(?<![\w.\"])(?!import\b)[\w.]+[ \t]+[\"`]{path}[\"`]"


def _of(package: str, *names: str) -> str:
    """What is taken from a package; a field or variable of the exercise's own may bear its name."""
    return rf"(?<![\w.]){package}\s*\.\s*(?:{'|'.join(names)})\b"


_OS_FILES = (
    *("Open", "OpenFile", "Create", "CreateTemp", "ReadFile", "WriteFile", "ReadDir", "DirFS"),
    *("Remove", "RemoveAll", "Rename", "Mkdir", "MkdirAll", "MkdirTemp", "TempDir", "Truncate"),
    *("Stat", "Lstat", "Link", "Symlink", "Readlink", "Chdir", "Getwd", "Chmod", "NewFile", "Pipe"),
    *(
        "Getenv",
        "LookupEnv",
        "Setenv",
        "Unsetenv",
        "Clearenv",
        "Environ",
        "ExpandEnv",
        "UserHomeDir",
    ),
    *("Args", "Stdin", "Hostname", "Executable"),
)

_BANNED: Mapping[str, str] = {
    "code-process": "|".join(
        (
            _imports("os/exec", "os/signal", "syscall", "plugin", r"golang\.org/x/sys/\w+"),
            _of("os", "Exit", "StartProcess", "FindProcess", "Process", "Kill", "Getpp?id"),
            _of("log", r"Fatal\w*"),
            _of("runtime", "Goexit"),
        )
    ),
    "code-network": _imports(
        r"net(?:/(?:http(?:/\w+)*|rpc(?:/\w+)?|smtp))?", "crypto/tls", r"golang\.org/x/net/\w+"
    ),
    "code-files": "|".join(
        (
            _of("os", *_OS_FILES),
            _renamed("os"),
            _of("ioutil", "ReadFile", "WriteFile", "ReadDir", r"Temp\w+"),
            _of("filepath", "Walk", "WalkDir", "Glob", "Abs", "EvalSymlinks"),
            _of("fmt", "Scan", "Scanln", "Scanf"),
            _imports("embed", "flag", "database/sql"),
        )
    ),
    "code-unsafe": "|".join(
        (
            _imports("unsafe", "C", "runtime/cgo"),
            r"^//(?:go:(?:linkname|embed|build|generate|nosplit|noescape|cgo\w*)|export )",
            r"^// ?\+build\b",
            r"(?://|/\*)line [^\n]*:\d",
        )
    ),
    "code-clock": "|".join((_of("time", "Now", "Since", "Until", "Local"), _renamed("time"))),
    "code-random": "|".join(
        (
            _of(
                "rand", r"U?[Ii]nt\w*", r"Float\w+", "Perm", "Shuffle", "NormFloat64", "ExpFloat64"
            ),
            _imports("crypto/rand", "math/rand/v2", "hash/maphash"),
            _renamed("math/rand"),
        )
    ),
}

_LEFT_OUT = re.compile(
    r"(?:.*/)?(?:testdata|vendor|internal)/.*|(?:.*/)?[^/]+_(?:aix|android|darwin|dragonfly|freebsd"
    r"|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|amd64\w*"
    r"|arm(?:64)?(?:be)?|loong64|mips\w*|ppc\w*|riscv(?:64)?|s390x?|sparc(?:64)?|wasm)(?:_test)?\.go"
)
"""Files that Go compiles on some machines alone, or that no test may import."""

RULES = Rules(
    _QUOTING,
    _BANNED,
    seeded=r"\brand\s*\.\s*(?:NewSource|Seed)\s*\(\s*\d",
    outside=r"\bimport\s*(?:\([^()]*?|[\w.]*\s*)[\"`]"
    r"(?:\.{1,2}/|/|exercise/(?!src\b|tests/check[\"`])|[\w-]+\.[\w.-]+/)[^\"`\n]*[\"`]",
    own_main=r"^[ \t]*package\s+main\b",
    main_file="cmd/main.go",
    taken=lambda path: bool(_LEFT_OUT.fullmatch(path)),
)
