"""Go without running it: what is read out of source as a tree, and the small changes that compile."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from languages.go import report
from languages.go.code import CODE
from languages.go.rules import RULES
from schemas.content import SourceFile
from schemas.exchange.calls import Finished

EVERY = 1 if os.environ.get("LEARN_GO") == "all" else 7
"""One change in so many is compiled; LEARN_GO=all compiles each."""
SHOP = Path(__file__).parent.parent / "fixtures" / "go" / "shop.go"


def edits(text: str) -> set[str]:
    """The changes, as they are described and with what stands there then."""
    return {f"{edit.described(text)} | {edit.new}" for edit in CODE.edits(SourceFile("a.go", text))}


def made(body: str, head: str = "func F(n int) int") -> set[str]:
    """The same of one function alone, without the line."""
    return {item.partition(": ")[2] for item in edits(f"package p\n{head} {{ {body} }}\n")}


def test_functions_and_methods_are_functions() -> None:
    found = list(CODE.functions(SourceFile("shop.go", SHOP.read_text())))
    by_name = {item.name: item for item in found}
    assert {"Add", "Deposit", "Sum", "Collatz", "Parallel"} <= set(by_name)
    assert by_name["Sum"].loops == {"counted"}
    assert by_name["Collatz"].loops == {"open"}
    assert by_name["Show"].calls == {"Printf", "Println"}
    assert by_name["Grade"].limits == {"n", "90", "50"}


def test_constants_are_those_with_const() -> None:
    text = "package p\nconst a, b = 4, -1\nconst (\n\tc = iota\n\td\n)\nvar e = 5\n"
    assert CODE.constants(SourceFile("a.go", text)) == {"a": 4, "b": -1}


@pytest.mark.parametrize(
    ("body", "change"),
    [
        ("return n + 1", "`+` becomes `-` | -"),
        ("return n + 1", "`1` becomes `2` | 2"),
        ("return n + 1", "`return n + 1` becomes `return 0` | return 0"),
        ("return 0", "`return 0` becomes `return 1` | return 1"),
        ("if n > 3 { return 1 }; return n", "`>` becomes `>=` | >="),
        ("if n > 3 { return 1 }; return n", "`n > 3` becomes `!(n > 3)` | !(n > 3)"),
        ("if n > 3 { return 3 }; return n", "`>` becomes `<` | <"),
        ("t := 0; t += n; return t", "`t += n` is dropped | _ = t"),
        ("t := g(); return t", "`return t` becomes `_ = t; return 0` | _ = t; return 0"),
        ("for i := 0; i < n; i++ { g() }; return n", "`<` becomes `<=` | <="),
        ("for _, x := range m { if x == n { break } }; return n", "`break` is dropped | "),
        ("switch n { case 1: g(); fallthrough; case 2: h() }; return n", "`fallthrough` is dropped | "),
        ("c := 'a'; return int(c)", "`'a'` becomes `'b'` | 'b'"),
        ("x = append(x, n); return n", "`n` becomes `n, n` | n, n"),
        ("defer g(); return n", "`defer g()` is dropped | "),
        ("if n < 0 { panic(1) }; return n", "`panic(1)` is dropped | "),
    ],
)  # fmt: skip
def test_small_changes_are_made(body: str, change: str) -> None:
    assert change in made(body)


@pytest.mark.parametrize(
    ("body", "no"),
    [
        ("panic(n)", "`panic(n)`"),  # the function would lack a return
        ("a := [3]int{}; return a[n]", "`3` becomes"),
        ("switch n { case 1: return 1; case 2: return 2 }; return 3", "`1` becomes `2` | 2; case"),
        ("for n > 1 { n-- }; return n", "`>` becomes"),
        ("for n > 1 { n-- }; return n", "`n--` is"),
        ("for i := 0; i < n; i++ { g() }; return n", "`i++`"),
        ("for { if n == 3 { break }; n = g(n) }", "`n = g(n)`"),
        ("for { if n == 3 { break }; n = g(n) }", "`break`"),
        ("mu.Unlock(); return n", "`mu.Unlock()`"),
        ("mu.Lock(); g(); return n", "`mu.Lock()`"),
        ("defer wg.Done(); return n", "`defer wg.Done()`"),
        ("close(c); return n", "`close(c)`"),
        ("c <- n; return n", "`c <- n`"),
        ("x := make([]int, 0, 10); return len(x)", "`10` becomes"),
        ("c := make(chan int, 1); return len(c)", "`1` becomes"),
        ("return f(a + b)", "`+` becomes"),  # what they are nobody knows
        ("time.Sleep(10 * time.Millisecond); return n", "`10` becomes"),
        ("time.Sleep(10 * time.Millisecond); return n", "`*` becomes"),
        ("_ = g(); return n", "`_ = g()`"),
                ("for s := range texts(n) { g(s + t) }; return n", "`+` becomes"),
    ],
)  # fmt: skip
def test_what_would_not_compile_or_nobody_could_see_is_left(body: str, no: str) -> None:
    assert not any(item.startswith(no) for item in made(body)), made(body)


def test_a_part_never_ends_before_it_begins() -> None:
    assert edited("x = x[1:1]").count("`1` becomes `2` | 2") == 1
    assert edited("x = x[1:3]").count("`1` becomes `2` | 2") == 1
    assert edited("x = x[0:1:1]").count("`1` becomes `2` | 2") == 1


def edited(body: str) -> list[str]:
    text = f"package p\nfunc F() {{ {body} }}\n"
    return [
        f"{edit.described(text).partition(': ')[2]} | {edit.new}"
        for edit in CODE.edits(SourceFile("a.go", text))
    ]


def test_cases_of_a_switch_stay_different() -> None:
    changes = made("switch n { case 1: g(); case 2: h() }; return n")
    assert "`2` becomes `3` | 3" in changes
    assert "`1` becomes `2` | 2" not in changes


def test_texts_change_sides_and_are_never_subtracted() -> None:
    changes = made('return n + "!"', "func F(n string) string")
    assert '`n + "!"` becomes `"!" + n` | "!" + n' in changes
    assert not any(item.startswith("`+`") for item in changes)


def test_an_error_is_left_untold_and_its_neighbours_stay() -> None:
    text = 'package p\nimport "errors"\nfunc F(n int) (int, error) { return 7, errors.New("no") }\n'
    assert edits(text) == {
        '3: `return 7, errors.New("no")` becomes `_ = errors.New; return 7, nil`'
        " | _ = errors.New; return 7, nil"
    }


def test_an_answer_that_says_there_is_none_becomes_one_that_says_there_is() -> None:
    changes = made("return 7, false", "func F(n int) (int, bool)")
    assert changes == {
        "`return 7, false` becomes `return 7, true` | return 7, true",
        "`false` becomes `true` | true",
    }


def test_a_lock_goes_with_its_defer() -> None:
    changes = made("mu.Lock(); defer mu.Unlock(); n++; return n")
    assert "`mu.Lock(); defer mu.Unlock()` is dropped | _ = &mu" in changes


def test_lazy_answers_give_zero_values_or_what_fits() -> None:
    file = SourceFile("shop.go", SHOP.read_text())
    lazy, echo = CODE.constant(file), CODE.echo(file)
    assert 'func Grade(n int) string { return "" }' in lazy
    assert "func (b *Box[T]) First() (T, bool) { return *new(T), false }" in lazy
    assert "func Show(names []string) {}" in lazy
    assert "var _ = fmt.Errorf\n" in lazy
    assert "func Reverse(s string) string { return s }" in echo
    assert "func (p Pair) Move(dx, dy int) Pair { return p }" in echo
    assert (
        "func Parse(line string) (name string, price int, err error) { return line, 0, nil }"
        in echo
    )


@pytest.mark.skipif(shutil.which("go") is None, reason="needs go")
def test_changes_of_a_large_file_compile(tmp_path: Path) -> None:
    text = SHOP.read_text()
    file = SourceFile("shop.go", text)
    changed = [edit.applied(text) for edit in CODE.edits(file)]
    assert len(changed) > 100
    for number, content in enumerate([*changed[::EVERY], CODE.constant(file), CODE.echo(file)]):
        folder = tmp_path / f"m{number}"
        folder.mkdir()
        (folder / "shop.go").write_text(content)
    (tmp_path / "go.mod").write_text("module exercise\n\ngo 1.19\n")
    built = subprocess.run(
        ["go", "build", "./..."], check=False, cwd=tmp_path, capture_output=True, text=True
    )
    assert built.stderr == ""


@pytest.mark.parametrize(
    "text", ["", "package", "func f(", "func (", "}" * 50, "\ud800", "a" * 999, "var a = a + b\nvar b = a"]
)  # fmt: skip
def test_any_text_is_read(text: str) -> None:
    file = SourceFile("a.go", text)
    list(CODE.functions(file)), list(CODE.edits(file)), CODE.constants(file)
    CODE.echo(file), CODE.constant(file)
    for pattern in CODE.patterns.values():
        list(pattern(text))


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("poem_js.go", True),
        ("ledger/count_linux_test.go", True),
        ("robot_arm64.go", True),
        ("internal/count.go", True),
        ("testdata/a.go", True),
        ("poem_json.go", False),
        ("js.go", False),
        ("windows_opened.go", False),
        ("internals/count.go", False),
        ("fare_test.go", False),
    ],
)
def test_a_name_that_go_builds_on_some_machines_alone_is_taken(path: str, taken: bool) -> None:
    assert RULES.taken(path) is taken


def refused(said: str) -> list[str]:
    """What a build that failed with these words is told to have found."""
    told = json.dumps({"build": {"status": 1, "said": said}, "tests": []})
    return [item.message for item in report.parse(Finished(1), told).diagnostics]


def test_what_nobody_uses_is_told_last() -> None:
    said = (
        '# exercise/src\nsrc/a.go:3:2: imported and not used: "os"\n'
        "src/a.go:6:9: price declared but not used\nsrc/a.go:7:12: undefined: prize\n"
    )
    assert refused(said) == [
        "undefined: prize",
        'imported and not used: "os"',
        "price declared but not used",
    ]


def test_a_reason_below_a_colon_belongs_to_its_message() -> None:
    said = (
        "# exercise/src\nsrc/a.go:9:25: cannot use Box{} (value of type Box) as type Shape in return"
        " statement:\n\tBox does not implement Shape (Area method has pointer receiver)\n"
    )
    assert refused(said) == [
        "cannot use Box{} (value of type Box) as type Shape in return statement: Box does not"
        " implement Shape (Area method has pointer receiver)"
    ]
