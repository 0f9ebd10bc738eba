"""Rules on code see code: not comments and strings, and nothing hides behind either."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestration.policy import PolicyContext, violations
from orchestration.policy.source import bare, without_comments
from schemas.content import Node
from schemas.exchange.stages import StarterSection
from tests.fakes import packaged_settings

SETTINGS = packaged_settings()
LANGUAGES = {"py": "python", "rs": "rust", "c": "c"}


def rules_broken(
    path: str, content: str, allows: tuple[str, ...] = (), keywords: tuple[str, ...] = ()
) -> set[str]:
    language = LANGUAGES[path.rpartition(".")[2]]
    context = PolicyContext(
        SETTINGS.languages[language],
        Node("X101", "", language, "", 1, "D1", 0.0, "", (), keywords, (), allows),
    )
    reply = StarterSection(
        schema_version="starter_section_v1",
        role="starter-expand",
        section_id="starter-1",
        type="stub",
        file_path=path,
        content=content,
        is_complete=True,
        next_focus="",
    )
    return {item.rule for item in violations("starter-expand", reply, context)}


@pytest.mark.parametrize(
    ("path", "content", "rule"),
    [
        ("a.py", "x = 8 // os.system('date')", "code-process"),
        ("a.py", "from os import (\n    path,\n    system,\n)", "code-process"),
        ("a.py", "import math, subprocess", "code-process"),
        ("a.py", "import \\\n    subprocess", "code-process"),
        ("a.py", "s = f\"{os.system('date')}\"", "code-process"),
        ("a.py", "if True: import socket", "code-network"),
        ("a.py", "from urllib import request", "code-network"),
        ("a.py", "text = open('notes').read()", "code-files"),
        ("a.py", "text = Path('notes').read_text()", "code-files"),
        ("a.py", "value = eval(text)", "code-unsafe"),
        ("a.py", "getattr(os, 'sys' + 'tem')('date')", "code-unsafe"),
        ("a.py", "start = time.perf_counter()", "code-clock"),
        ("a.py", "from random import choice", "code-random"),
        ("a.py", "dice = random.Random()", "code-random"),
        ("a.rs", "fn f<'a>(x: &'a str) { std::process::exit(1); g::<'a>() }", "code-process"),
        ("a.rs", "use std::{collections::HashMap, fs};", "code-files"),
        ("a.rs", "const KEY: &str = include_str!(\"/etc/hostname\");", "code-files"),
        ("a.rs", "/* /* */ \" */ use std::net::TcpStream; // \"", "code-network"),
        ("a.rs", "extern \"C\" { fn abs(x: i32) -> i32; }", "code-unsafe"),
        ("a.rs", "let now = Instant::now();", "code-clock"),
        ("a.c", "int f(void) { return sys\\\ntem(\"date\"); }", "code-process"),
        ("a.c", "#include <sys/socket.h>", "code-network"),
        ("a.c", "FILE *f = fopen(\"x\", \"r\");", "code-files"),
        ("a.c", "__attribute__((constructor)) void f(void) {}", "code-unsafe"),
        ("a.c", "srand(time(NULL));", "code-clock"),
        ("a.c", "int x = rand() % 6;", "code-random"),
        ("a.c", "#include \"../tests/test.h\"", "code-include"),
        ("a.c", "int main(void) { return 0; }", "code-main"),
    ],
)  # fmt: skip
def test_what_a_node_does_not_teach_is_refused(path: str, content: str, rule: str) -> None:
    assert rule in rules_broken(path, content)


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("a.py", "import re\nWORD = re.compile('[a-z]+')"),
        ("a.py", "class Door:\n    def open(self):\n        return self.lid.open()"),
        ("a.py", "requests = 0\nsocket = 'on the wall'  # import socket"),
        ("a.py", "import random\nrandom.seed(7)\nx = random.choice([1, 2])"),
        ("a.py", "import random\ndice = random.Random(7)"),
        ("a.py", "from datetime import date\nday = date(2024, 2, 29)"),
        ("a.py", "from urllib.parse import quote"),
        ("a.py", '"""\nimport subprocess\n"""'),
        ("a.rs", "enum Command { Go }\nfn f() { let _ = Command::Go; }"),
        ("a.rs", "mod process { pub fn run() {} }\nfn f() { process::run() }"),
        ("a.rs", "use std::time::Duration;\nuse std::thread;"),
        ("a.rs", "let c = '\"'; let s = r#\"unsafe \"x\" \"#; // unsafe"),
        ("a.c", "int f(struct door *d) { return d->open(1) + d->kill(2); }"),
        ("a.c", "int bind(int a);\nint list_remove(int a);\nlong overtime(int a);"),
        ("a.c", "srand(7);\nint x = rand() % 6;"),
        ("main.c", "int main(void) { return 0; }"),
        ("a.c", "/* main() is in tests/test.h */\nint domain(int x);"),
    ],
)  # fmt: skip
def test_ordinary_code_is_accepted(path: str, content: str) -> None:
    assert rules_broken(path, content) == set()


def test_a_node_may_use_what_it_teaches() -> None:
    code = "with open(path) as lines:\n    pass"
    assert rules_broken("a.py", code) == {"code-files"}
    assert rules_broken("a.py", code, allows=("files",)) == set()
    assert rules_broken("a.py", code, keywords=("csv", "File")) == set()
    assert rules_broken("a.rs", "unsafe { f() }", allows=("unsafe",)) == set()


@pytest.mark.parametrize(
    ("path", "content", "left"),
    [
        ("a.py", "x = 1  # one\n", "x = 1   \n"),
        ("a.py", "x = 7 // 2", "x = 7 // 2"),
        ("a.py", "x = '# no comment' + y", 'x = "" + y'),
        ("a.py", "# it's\ny = 'a'", ' \ny = ""'),
        ("a.rs", "f('a', &'b str, '\\'')", 'f("", &\'b str, "")'),
        ("a.rs", "a /* b /* c */ d */ e", "a   e"),
        ("a.rs", 'r##"a "# b"## + c', '"" + c'),
        ("a.c", "a // b\nc", "a  \nc"),
        ("a.c", '\'"\' + "/*" + a', '"" + "" + a'),
        ("a.ml", "(* as it is *)", "(* as it is *)"),
    ],
)
def test_bare_code(path: str, content: str, left: str) -> None:
    assert bare(path, content) == left


def test_strings_stay_where_only_comments_go() -> None:
    assert without_comments("a.c", 'f("// no") // yes') == 'f("// no")  '


@given(st.sampled_from(["a.py", "a.rs", "a.c"]), st.text("\"'#/*\\\nrbf{}ax ", max_size=60))
def test_any_text_is_read_to_its_end(path: str, text: str) -> None:
    assert len(without_comments(path, text)) <= len(text) + text.count("/") + text.count("#")
    bare(path, text)
