"""Knows what C++ exercises may not reach for, and how C++ quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from languages.door import Quoting, Rules

_QUOTING = Quoting(
    re.compile(
        r"(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|"
        r'(?P<string>R"(?P<mark>[^()\\\s]{0,16})\(.*?(?:\)(?P=mark)"|\Z)|"(?:\\.|[^"\\\n])*"|'
        # 1'000 is a number and no character.
        r"(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*')",
        re.DOTALL,
    ),
    spliced="",
)


def _calls(*names: str) -> str:
    """Calls of a function, with or without `std::`; a member may bear any name."""
    return rf"(?<![\w.>])(?:(?<!::)|(?<=std::)|(?<=[^\w]::)){_either(names)}\s*\("


def _either(names: tuple[str, ...]) -> str:
    return f"(?:{'|'.join(names)})"


def _headers(*names: str) -> str:
    return rf"#\s*include\s*<{_either(names)}>"


_BANNED: Mapping[str, str] = {
    "code-process": "|".join(
        (
            _headers(
                "unistd\\.h", "spawn\\.h", "sys/wait\\.h", "dlfcn\\.h", "csignal", "signal\\.h"
            ),
            _calls(
                "system", "popen", "v?fork", "exec[lv][pe]*", "posix_spawnp?", "kill", "syscall"
            ),
            _calls(
                "_?exit", "_Exit", "quick_exit", "abort", "terminate", "set_terminate", "atexit"
            ),
            _calls("dlopen", "ptrace", "raise", "signal"),
        )
    ),
    "code-network": _headers(
        r"sys/socket\.h", r"sys/un\.h", r"netinet/\w+\.h", r"arpa/inet\.h", r"netdb\.h"
    )
    + "|"
    + _calls("socket", "socketpair", "getaddrinfo", "gethostbyname"),
    "code-files": "|".join(
        (
            _headers("fstream", "filesystem", r"fcntl\.h", r"sys/mman\.h", r"sys/stat\.h"),
            r"\b(?:i|o)?fstream\b|\bstd\s*::\s*filesystem\b",
            _calls("fopen", "freopen", "fdopen", "open", "openat", "creat", "opendir", "unlink"),
            _calls("rename", "mkdir", "rmdir", "tmpfile", "mkstemp", "mmap", "getenv", "setenv"),
        )
    ),
    "code-unsafe": r"\b(?:asm|__asm|__asm__)\b|\b(?:constructor|destructor)\s*(?:\(\s*\d+\s*\)\s*)?\)\s*\)"
    r"|\bgnu\s*::\s*(?:constructor|destructor|ifunc)\b|\bnamespace\s+std\s*\{",
    "code-clock": r"\b(?:system|steady|high_resolution|utc|file)_clock\s*::\s*now\b|"
    + _calls("time", "clock", "clock_gettime", "gettimeofday", "timespec_get"),
    "code-random": r"\brandom_device\b|\bdefault_random_engine\b|"
    + _calls("s?rand", "s?random", r"[a-z]rand48", r"arc4random\w*", "getrandom", "getentropy"),
}

RULES = Rules(
    _QUOTING,
    _BANNED,
    seeded=r"\bs(?:rand|random)\s*\(\s*\d|\bdefault_random_engine\s+\w+\s*[({]\s*\d",
    outside=r'#\s*include\s*(?:"[^"\n]*(?:\.\.|/)[^"\n]*"|<\s*(?:/|\.\.)[^>\n]*>)',
    own_main=r"(?<![\w.>:])main\s*\(",
    main_file="main.cpp",
)
