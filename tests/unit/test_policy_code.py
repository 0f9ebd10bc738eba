"""Rules on code see code: not comments and strings, and nothing hides behind either."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orchestration.policy import PolicyContext, violations
from orchestration.policy.code import banned
from orchestration.policy.source import bare, without_comments
from schemas.content import Node
from schemas.exchange.stages import StarterSection
from tests.fakes import packaged_settings

SETTINGS = packaged_settings()
LANGUAGES = {
    **{"py": "python", "rs": "rust", "c": "c", "js": "javascript", "cpp": "cpp", "hpp": "cpp"},
    "go": "go",
}


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
        ("a.cpp", 'int f() { return std::system("date"); }', "code-process"),
        ("a.cpp", "void f() { std::exit(0); }", "code-process"),
        ("a.cpp", "void f() { ::kill(1, 9); }", "code-process"),
        ("a.cpp", "#include <sys/socket.h>", "code-network"),
        ("a.cpp", '#include <fstream>\nstd::ifstream in("x");', "code-files"),
        ("a.hpp", 'inline auto f() { return std::getenv("HOME"); }', "code-files"),
        ("a.cpp", "__attribute__((constructor(101))) static void f() {}", "code-unsafe"),
        ("a.cpp", "[[gnu::constructor]] void f() {}", "code-unsafe"),
        ("a.hpp", "namespace std {\nint f();\n}", "code-unsafe"),
        ("a.cpp", "auto t = std::chrono::steady_clock::now();", "code-clock"),
        ("a.cpp", "auto t = std::time(nullptr);", "code-clock"),
        ("a.cpp", "std::mt19937 g(std::random_device{}());", "code-random"),
        ("a.cpp", "int n = std::rand() % 6;", "code-random"),
        ("a.cpp", '#include "../tests/test.hpp"', "code-include"),
        ("a.cpp", "int main() {}", "code-main"),
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
        ("a.js", "import { spawn } from 'node:child_process';", "code-process"),
        ("a.js", "const { Worker } = await import(`worker_threads`);", "code-process"),
        ("a.js", "if (bad) process.exit(1);", "code-process"),
        ("a.js", "const rows = await fetch(address);", "code-network"),
        ("a.js", "export * from 'http';", "code-network"),
        ("a.js", "import fs from \"fs/promises\";", "code-files"),
        ("a.js", "const home = `${process.env.HOME}`;", "code-files"),
        ("a.js", "return globalThis.eval(text);", "code-unsafe"),
        ("a.js", "const twice = new Function('n', 'return n * 2');", "code-unsafe"),
        ("a.js", "const fs = require('fs');", "code-unsafe"),
        ("a.js", "const now = new Date();", "code-clock"),
        ("a.js", "const now = new Date;", "code-clock"),
        ("a.js", "const start = Date.now();", "code-clock"),
        ("a.js", "const side = Math.floor(Math.random() * 6);", "code-random"),
        ("a.js", "import { x } from '../tests/a.test.js';", "code-include"),
        ("a.go", 'import "os/exec"', "code-process"),
        ("a.go", 'import (\n\t"fmt" // (\n\trun "os/exec"\n)', "code-process"),
        ("a.go", "func f() { os.Exit(1) }", "code-process"),
        ("a.go", 'func f() { log.Fatalf("no %d", 1) }', "code-process"),
        ("a.go", "import `net/http`", "code-network"),
        ("a.go", 'import (\n\t"net"\n)', "code-network"),
        ("a.go", 'text, err := os.ReadFile("notes")', "code-files"),
        ("a.go", "home := os.Getenv(name)", "code-files"),
        ("a.go", "in := bufio.NewScanner(os.Stdin)", "code-files"),
        ("a.go", "fmt.Scan(&n)", "code-files"),
        ("a.go", 'import system "os"', "code-files"),
        ("a.go", 'import (\n\t. "os"\n)', "code-files"),
        ("a.go", 'import "unsafe"', "code-unsafe"),
        ("a.go", '// int f(void);\nimport "C"', "code-unsafe"),
        ("a.go", "//go:linkname now time.now\nfunc now()", "code-unsafe"),
        ("a.go", "//go:build linux\n\npackage a", "code-unsafe"),
        ("a.go", "func f() {\n//line other.go:3\n}", "code-unsafe"),
        ("a.go", "start := time.Now()", "code-clock"),
        ("a.go", 'import clock "time"', "code-clock"),
        ("a.go", "side := rand.Intn(6) + 1", "code-random"),
        ("a.go", 'import "crypto/rand"', "code-random"),
        ("a.go", 'import "exercise/tests"', "code-include"),
        ("a.go", 'import "github.com/some/thing"', "code-include"),
        ("a.go", 'import (\n\t"../other"\n)', "code-include"),
        ("a.go", "package main\n\nfunc main() {}", "code-main"),
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
        ("a.cpp", "door.open(1); list.remove(2); shop->kill(); Shop::open();"),
        ("a.cpp", "bool Clock::time() const; std::mt19937 g(7); auto w = ranges::remove(v, 1);"),
        ("main.cpp", "int main() { return 0; }"),
        ("a.cpp", 'auto s = R"(system("x"))"; int n = 1\'000; // exit(1)'),
        ("a.hpp", "template <> struct std::hash<P> {};"),
        ("a.c", "srand(7);\nint x = rand() % 6;"),
        ("main.c", "int main(void) { return 0; }"),
        ("a.c", "/* main() is in tests/test.h */\nint domain(int x);"),
        ("a.js", "import { total } from './fetch.js';\nconst say = 'eval(x)'; // process.exit(1)"),
        ("a.js", "const day = new Date('2024-02-29');\nshop.fetch(3); this.process.exit();"),
        ("a.js", "const sign = /[\"'`]/; const told = '`eval(' + text;"),
        ("a.go", 'import (\n\t"fmt"\n\t"os"\n\t"time"\n)\nvar w = os.Stderr'),
        ("a.go", 'import (\n\t"net/url"\n\t"strings"\n)'),
        ("a.go", 'import (\n\ttickets "exercise/src"\n\t"exercise/src/ledger"\n\t"exercise/tests/check"\n)'),
        ("a.go", 'say := "os.Exit(1)" // time.Now()\nraw := `rand.Intn(6)\n//go:embed x`'),
        ("a.go", "quote := '\"'; tick := '`'; /* os.Exit(1) */ slash := '\\''"),
        ("a.go", 'rng := rand.New(rand.NewSource(7))\nn := rng.Intn(6)\nk := rand.Intn(3)'),
        ("a.go", "shop.os.Exit(1); box.time.Now(); myrand.Intn(6); operand.Perm(3)"),
        ("a.go", 'n, err := fmt.Sscan("7", &x); fmt.Fscan(in, &x)'),
        ("a.go", 'log.Printf("x"); log.SetFlags(0)'),
        ("a.go", "//line dancing for 12 people\n// go:build is told to the compiler\npackage a"),
        ("a.go", "package mainline\n\nfunc domain() {}"),
        ("cmd/main.go", "package main\n\nfunc main() {}"),
        ("a.go", 'import m "math"\n\nvar e = errors.New("import \\"unsafe\\"")'),
        ("a.go", "d := time.Duration(3) * time.Second; t := time.Date(2024, 2, 29, 0, 0, 0, 0, time.UTC)"),
        ("a.go", "select { case <-time.After(time.Millisecond): }; timer := time.NewTimer(1)"),
        ("a.go", "func (c Crane) Open() {}; door.Open(); list.Remove(2); Create()"),
        ("a.go", "var C = 3; unsafe := C + 1; syscall := 2"),
        ("a.go", 'words := []string{\n\t"os",\n\t"net/http",\n}'),
        ("a.go", 'sum := "a" +\n\t"unsafe"\nimportant("C")'),
        ("a.go", "var readers = []io.Reader{os.Stdout, strings.NewReader(s)}"),
        ("a.go", "ticker := clock.Now(); s.Since(); until.Until(3)"),
        ("poem_js_go.go", "package poems"),
        ("a.go", 'fmt.Println("package main")'),
        ("a.go", "if n > len(args) { panic(\"os.Args\") }"),
        ("a.go", 'import "embedded/x"'),
        ("a.js", "setTimeout(() => done(), 5); door.open(); const crypto_name = 'x';"),
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
        ("a.js", "a // b\nc", "a  \nc"),
        ("a.js", "f(`a ${b + 1} c`, 'd')", 'f("" b + 1 , "")'),
        ("a.js", "x = a / b / c; y = /'/;", 'x = a / b / c; y = "";'),
        ("a.js", "import x from './x.js';", "import x from './x.js';"),
        ("a.go", "a // b\nc", "a  \nc"),
        ("a.go", "f('\\'', `a\"b`, \"c\")", 'f("", "", "")'),
        ("a.go", 'import x "os" // y', 'import x "os"  '),
        ("a.go", 'import (\n\t"os" // y\n)', 'import (\n\t"os"  \n)'),
        ("a.go", "//go:embed x\ny", "//go:embed x\ny"),
        ("a.ml", "(* as it is *)", "(* as it is *)"),
    ],
)
def test_bare_code(path: str, content: str, left: str) -> None:
    assert bare(path, content) == left


def test_strings_stay_where_only_comments_go() -> None:
    assert without_comments("a.c", 'f("// no") // yes') == 'f("// no")  '


@given(
    st.sampled_from(["a.py", "a.rs", "a.c", "a.cpp", "a.js", "a.go"]),
    st.text("\"'#/*\\\nrbf{}ax ", max_size=60),
)
def test_any_text_is_read_to_its_end(path: str, text: str) -> None:
    assert len(without_comments(path, text)) <= len(text) + text.count("/") + text.count("#")
    bare(path, text)


def test_writers_are_told_what_the_rules_refuse_and_no_more() -> None:
    node = Node("X101", "", "python", "", 1, "D1", 0.0, "", (), (), ())
    assert len(banned(node)) == 6
    of_files = replace(node, allows=("files",))
    assert set(banned(node)) - set(banned(of_files)) == {"files and environment variables"}
    of_chance = replace(node, keywords=("Random numbers",))
    assert set(banned(node)) - set(banned(of_chance)) == {"chance without a fixed seed"}
