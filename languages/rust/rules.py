"""Knows what Rust exercises may not reach for, and how Rust quotes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from languages.door import Quoting, Rules

_STRING = r'"(?:\\.|[^"\\])*"'
# A quote that opens no character is a lifetime ('a) and stays.
_QUOTING = Quoting(
    re.compile(
        r'(?P<comment>//[^\n]*|/\*)|(?P<string>r(?P<hashes>#*)".*?"(?P=hashes)|'
        rf"{_STRING}|'(?:\\(?:u\{{[^}}]*\}}|x..|.)|[^'\\\n])')",
        re.DOTALL,
    ),
    nested=True,
)


def _std(module: str) -> str:
    """A Rust path into a module of std, also from the middle of a braced list."""
    return rf"\bstd\s*::\s*(?:{module}\b|\{{[^;]{{0,400}}?\b{module}\b)"


_BANNED: Mapping[str, str] = {
    "code-process": _std("process"),
    "code-network": _std("net"),
    "code-files": "|".join(
        (*(_std(module) for module in ("fs", "env", "os")), r"\b(?:include\w*|option_env|env)\s*!")
    ),
    "code-unsafe": r'\bunsafe\b|\b(?:global_)?asm\s*!|\bextern\s*(?:""|fn\b|\{)'
    r"|\b(?:no_mangle|export_name|link_section)\b",
    "code-clock": r"\b(?:Instant|SystemTime)\s*::\s*now\b|\bUNIX_EPOCH\b",
    "code-random": r"\brand\s*::|\bRandomState\b|\bgetrandom\b|\bfastrand\b",
}

RULES = Rules(
    _QUOTING,
    _BANNED,
    outside=r"#\s*!?\[\s*(?:cfg_attr\s*\(.*)?path\s*=",
)
