"""Knows what C exercises may not reach for, and how C quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from languages.door import Quoting, Rules

_QUOTING = Quoting(
    re.compile(
        r'(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|(?P<string>"(?:\\.|[^"\\\n])*"|'
        r"'(?:\\.|[^'\\\n])*')",
        re.DOTALL,
    ),
    spliced="",
)


def _calls(*names: str) -> str:
    """C calls of a function; the field of a struct may bear any name."""
    return rf"(?<![\w.>])(?:{'|'.join(names)})\s*\("


_BANNED: Mapping[str, str] = {
    "code-process": _calls(
        *("system", "popen", "v?fork", "exec[lv][pe]*", "posix_spawnp?", "kill", "syscall"),
        *("dlopen", "ptrace"),
    ),
    "code-network": r"<(?:sys/socket|sys/un|netinet/\w+|arpa/inet|netdb)\.h>|"
    + _calls("socket", "socketpair", "getaddrinfo", "gethostbyname"),
    "code-files": _calls(
        *("fopen", "freopen", "fdopen", "open", "openat", "creat", "opendir", "unlink", "remove"),
        *("rename", "mkdir", "rmdir", "tmpfile", "mkstemp", "mmap", "getenv", "setenv"),
    ),
    "code-unsafe": r"\b(?:asm|__asm|__asm__)\b|\b(?:constructor|destructor)\s*\)",
    "code-clock": _calls("time", "clock", "clock_gettime", "gettimeofday", "timespec_get"),
    "code-random": _calls(
        "s?rand", "s?random", r"[a-z]rand48", r"arc4random\w*", "getrandom", "getentropy"
    ),
}

RULES = Rules(
    _QUOTING,
    _BANNED,
    seeded=r"\bs(?:rand|random)\s*\(\s*\d",
    outside=r'#\s*include\s*(?:"[^"\n]*(?:\.\.|/)[^"\n]*"|<\s*(?:/|\.\.)[^>\n]*>)',
    own_main=r"(?<![\w.>])main\s*\(",
    main_file="main.c",
)
