"""Which Go sources are not built: what reaches below the language, and what merely looks like it."""

from __future__ import annotations

import pytest

from languages.go.refusing import refused
from schemas.content import SourceFile

HEAD = 'package a\n\nimport (\n\t"fmt"\n\t"io"\n\t"os"\n\t"reflect"\n\t"runtime/debug"\n)\n\n'


def said(text: str, path: str = "a.go", tests: str = "") -> list[str]:
    found = refused((SourceFile(path, text),), (SourceFile("a_test.go", tests),), "src")
    return [
        f"{item.file}:{item.line}: {item.message.partition(' is refused')[0]}" for item in found
    ]


CHANGES = [
    "func f() { io.EOF = nil }",
    "func f() {\n\tio.\n\t\tEOF = nil\n}",
    "func f() { x, io.EOF = 1, nil }",
    "func f() {\n\ta,\n\t\tio.EOF,\n\t\tb = 1, nil, 2\n}",
    "func f() { a[0], io.EOF = 1, nil }",
    "func f() { (io.EOF) = nil }",
    "func f() { io /* x */ . /* y */ EOF = nil }",
    "func f() { for _, io.EOF = range all {\n} }",
    "func f() { if io.EOF = nil; true {\n} }",
    "func f() { switch io.EOF = nil; {\n} }",
    "func f() { select {\ncase io.EOF = <-c:\n} }",
    "func f() { p := &io.EOF; *p = nil }",
    "func f() error { return *g(&(io.\n\tEOF)) }",
    "func f() *error { return &io.EOF }",
    "var all = []*error{&io.EOF}",
    "func f() { *os.Stdout = *other; os.ErrExist = nil }",
    "func f() { reflect.NewAt(kind, place) }",
    "func f() { debug.WriteHeapDump(3) }",
    "//go:linkname f g\nfunc f()",
    "//line b.go:3\nfunc f() {}",
    "/*line b.go:3*/ func f() {}",
]


@pytest.mark.parametrize("text", CHANGES)
def test_what_reaches_under_the_tests_is_refused(text: str) -> None:
    assert said(HEAD + text)


QUIET = [
    'func f() { os.Stdout = w; os.Args[0] = "x" }',
    "func f() { x := io.EOF; y := a & os.ModeDir; z = fmt.Sprint(&x) }",
    "func f() { if err == io.EOF {\n} }",
    "func f() { if err := g(); err != io.EOF && n <= os.ModePerm {\n} }",
    "func f() *reflect.Value { return &reflect.Value{} }",
    'func f() string { return "io.EOF = nil" + `\nio.EOF = nil\n//line x:1\n` }',
    "// io.EOF = nil\nfunc f() {}",
    "// Of go:linkname and //line only this comment tells.\nfunc f() {}",
    "var f func(int, io.Reader) error = g",
    "type T struct{ io.Reader }",
    "func f() { m[os.Args[0]] = 1 }",
    "const x = os.O_RDONLY | os.O_CREATE",
    "func f() { x = io.EOF }",
    "var a = [...]io.Reader{nil}",
    "func f() {\n\tswitch n {\n\tcase os.O_RDONLY:\n\t\tx = 1\n\t}\n}",
    "func f() {\n\th(io.Discard,\n\t\tx)\n\ty = 2\n}",
    "func f() { w.Reader, x = io.Discard, 2 }",
    "func f() (int, error) { return a, io.EOF }",
    "func f() { clock.NewAt(3); n++ }",
    "func f() { box.EOF = 1; counts.Err++ }",
]


@pytest.mark.parametrize("text", QUIET)
def test_what_only_looks_alike_is_built(text: str) -> None:
    assert said(HEAD + text) == []


@pytest.mark.parametrize("path", ["unsafe", "syscall", "plugin", "C", "runtime/cgo"])
def test_packages_below_the_language_are_refused_unless_the_tests_are_about_them(path: str) -> None:
    text = f'package a\n\nimport x "{path}"\n'
    assert said(text) == [f"src/a.go:3: `{path}`"]
    assert said(text, tests=f'package tests\n\nimport "{path}"\n') == []
    assert said(f'package a\n\n// import "{path}"\n\nconst s = `import "{path}"`\n') == []


def test_what_belongs_to_the_tests_is_not_imported() -> None:
    assert said('package a\n\nimport "exercise/learn_seal"\n') == [
        "src/a.go:3: `exercise/learn_seal`"
    ]
    assert said('package a\n\nimport (\n\t"fmt"\n\t"exercise/tests/check"\n)\n')
    assert (
        said('package a\n\nimport "exercise/src/ledger"\n\nfunc f() { ledger.Total = 3 }\n') == []
    )


def test_a_constraint_counts_where_the_compiler_reads_it() -> None:
    assert said("//go:build ignore\n\npackage a\n") == ["src/a.go:1: a build constraint"]
    assert said("// +build ignore\n\npackage a\n")
    assert said("package a\n\n//go:build ignore\nfunc f() {}\n") == []


def test_names_without_their_package_are_refused() -> None:
    assert said('package a\n\nimport . "io"\n') == ['src/a.go:3: `import . "io"`']


def test_files_that_are_not_go_are_refused() -> None:
    assert said("", "a_amd64.s") == ["src/a_amd64.s:1: `a_amd64.s`"]
    assert said("", "notes.txt") == []
