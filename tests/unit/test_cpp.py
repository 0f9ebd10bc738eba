"""C++ without running it: what is read out of reports, and out of source as a tree."""

from __future__ import annotations

import pytest

from languages.cpp import report
from languages.cpp.code import CODE
from languages.cpp.rules import RULES
from schemas.content import SourceFile
from schemas.evidence import CaseOutcome
from schemas.exchange.calls import Finished


def only_case(printed: str) -> CaseOutcome:
    evidence = report.parse(
        Finished(status=2, stdout=f"{printed}[done] tests/test_a.cpp: 1 tests, 0 passed\n")
    )
    (case,) = evidence.tests
    return case


def test_an_exception_is_an_error_with_its_call_and_place() -> None:
    case = only_case(
        "[fail] a\n  at tests/test_a.cpp:7\n  called fare(-3)\n"
        '  threw std::invalid_argument, what() "negative"; nothing caught it\n'
    )
    assert (case.outcome, case.called) == ("errored", "fare(-3)")
    assert (case.file, case.line) == ("tests/test_a.cpp", 7)
    assert 'threw std::invalid_argument, what() "negative"; nothing caught it' in case.message


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        (
            "terminate called after throwing an instance of 'std::runtime_error'\n  |   what():  no\n",
            "terminate called after throwing an instance of 'std::runtime_error'\n  what():  no",
        ),
        ("terminate called without an active exception\n", "without an active exception"),
        (
            "/usr/include/c++/12/bits/stl_vector.h:1123: constexpr std::vector<_Tp, _Alloc>::reference"
            " std::vector<_Tp, _Alloc>::operator[](size_type) [with _Tp = int; _Alloc ="
            " std::allocator<int>; reference = int&; size_type = long unsigned int]:"
            " Assertion '__n < this->size()' failed.\n",
            "std::vector::operator[]: Assertion '__n < this->size()' failed.",
        ),
    ],
)
def test_last_words_are_told_without_the_insides_of_the_library(printed: str, words: str) -> None:
    case = only_case(f"[crash] a\n  killed by signal 6 (Aborted)\n  | {printed}")
    assert case.outcome == "errored"
    assert words in case.message
    assert "killed by signal 6 (Aborted)" in case.message


def placed(stderr: str) -> list[tuple[str | None, int | None, str]]:
    found = report.diagnostics(stderr)
    return [(item.file, item.line, item.message) for item in found]


def test_an_error_of_the_library_stands_at_the_innermost_own_line() -> None:
    stderr = (
        "In file included from /usr/include/c++/12/map:60,\n                 from src/a.cpp:1:\n"
        "/usr/include/c++/12/bits/stl_function.h: In instantiation of ‘bool std::less<_Tp>::f()’:\n"
        "/usr/include/c++/12/bits/stl_map.h:511:32:   required from ‘int std::map<P, int>::g()’\n"
        "src/a.hpp:9:5:   required from ‘T inner(T)’\n"
        "src/a.cpp:20:7:   required from here\n"
        "/usr/include/c++/12/bits/stl_function.h:408:20: error: no match for ‘operator<’\n"
        "/usr/include/c++/12/bits/stl_pair.h:1:5: note: candidate: ‘x’\n"
        "src/a.cpp:2:1: error: other\n"
    )
    assert placed(stderr) == [
        ("src/a.hpp", 9, "no match for ‘operator<’"),
        ("src/a.cpp", 2, "other"),
    ]


def test_an_error_that_nobody_asked_for_keeps_its_place() -> None:
    stderr = "src/a.cpp:3:1:   required from here\nsrc/b.cpp: In function ‘int g()’:\n/usr/x.h:4:1: error: y\n"
    assert placed(stderr) == [("/usr/x.h", 4, "y")]


CLASS = """#include "a.hpp"

const int most = 4;

int Basket::total() const {
    int sum = 0;
    for (int one : prices_) sum += one;
    return sum;
}

const std::string &Basket::name() const { return name_; }

Basket::Basket(int n) : size_{n} {}

template <class T>
T larger(T a, T b) { return a < b ? b : a; }

bool operator==(const Basket &a, const Basket &b) { return a.total() == b.total(); }

void clear(Basket &b) { b.drop(); }
"""


def test_members_templates_and_operators_are_functions() -> None:
    found = list(CODE.functions(SourceFile("a.cpp", CLASS)))
    assert [item.name for item in found] == [
        *("total", "name", "Basket", "larger", "operator==", "clear")
    ]
    assert found[0].loops == {"counted"}
    assert found[4].calls == {"total", "operator=="}
    assert found[5].calls == {"drop"}


def test_operators_and_the_making_of_an_object_are_calls() -> None:
    text = "int f() { Tank tank(5); tank += 1; return tank[2] + *tank; }"
    (found,) = CODE.functions(SourceFile("a.cpp", text))
    assert found.calls >= {"Tank", "~Tank", "operator+=", "operator[]", "operator+", "operator*"}


def test_constants_are_those_with_const() -> None:
    text = "const int a = 4;\nconstexpr int b{5};\n#define C 6\nint d = 7;\n"
    assert CODE.constants(SourceFile("a.cpp", text)) == {"a": 4, "b": 5, "C": 6}


def test_lazy_answers_compile_in_shape() -> None:
    lazy = CODE.constant(SourceFile("a.cpp", CLASS))
    assert "int Basket::total() const { return {}; }" in lazy
    assert "const std::string &Basket::name() const { return name_; }" in lazy
    assert "Basket::Basket(int n) : size_{n} {}" in lazy
    assert "void clear(Basket &b) {}" in lazy
    assert "T larger(T a, T b) { return a; }" in CODE.echo(SourceFile("a.cpp", CLASS))


def test_small_faults_are_made_where_code_runs() -> None:
    edits = {edit.described(CLASS) for edit in CODE.edits(SourceFile("a.cpp", CLASS))}
    assert {
        "3: `4` becomes `5`",
        "6: `0` becomes `1`",
        "7: `+=` becomes `-=`",
        "18: `==` becomes `!=`",
        "20: `b.drop();` is dropped",
    } <= edits
    assert any(edit.startswith("5: ") and "{ return {}; }" in edit for edit in edits)
    assert not any(edit.startswith(("13:", "15:")) for edit in edits)


def test_conditions_are_turned_round_inside_of_their_brackets() -> None:
    text = "int f(int n) { if (n > 1) return 1; if (int k = n; k < 3) return k; if (auto p = g()) return 2; }"
    made = {edit.applied(text) for edit in CODE.edits(SourceFile("a.cpp", text))}
    assert text.replace("n > 1", "!(n > 1)") in made
    assert text.replace("k < 3", "!(k < 3)") in made
    assert not any("!(auto" in item or "!((" in item or "!(int" in item for item in made)


@pytest.mark.parametrize(
    ("name", "seen", "unseen"),
    [
        ("changed_loop_copy", "for (auto x : v) x += 1;", "for (auto &x : v) x += 1;"),
        ("changed_loop_copy", "for (int x : v) x = 2;", "for (int x : v) { x += 1; w.push_back(x); }"),
        (
            "index_at_size",
            "for (size_t i = 0; i <= v.size(); i++) s += v[i];",
            "for (size_t i = 0; i < v.size(); i++) s += v[i];",
        ),
        ("remove_alone", "std::remove(v.begin(), v.end(), 1);", "auto e = std::remove(v.begin(), v.end(), 1);"),
        ("found_unchecked", "return *std::find(v.begin(), v.end(), 1);", "auto it = m.find(1);"),
        ("found_unchecked", "return m.find(1)->second;", "return m.find(1) == m.end();"),
        (
            "changed_while_walked",
            "for (int x : v) v.push_back(x);",
            "for (int x : v) { v.push_back(x); break; }",
        ),
        (
            "asked_by_brackets",
            "std::map<int, int> m; if (m[3] > 0) return 1;",
            "std::map<int, int> m; if (m.at(3) > 0) return m[3];",
        ),
        ("changed_captured_copy", "auto g = [n]() mutable { n++; };", "auto g = [&n]() mutable { n++; };"),
        ("returned_reference_capture", "return [&] { return n; };", "return [=] { return n; };"),
        ("literal_plus_number", 'return "a" + 1;', 'return std::string("a") + "b";'),
        ("used_after_move", "auto w = std::move(v); return v.size();", "auto w = std::move(v); v = {1}; return v.size();"),
        ("empty_catch", "try { g(); } catch (const E &) {}", "try { g(); } catch (const E &) { return 1; }"),
        ("caught_by_value", "try { g(); } catch (E e) { return 1; }", "try { g(); } catch (int e) { return 1; }"),
        ("view_for_effect", "v | std::views::transform(g);", "auto w = v | std::views::transform(g);"),
        ("assigned_in_condition", "if (n = 3) return 1;", "if (n == 3) return 1;"),
    ],
)  # fmt: skip
def test_patterns_are_strict(name: str, seen: str, unseen: str) -> None:
    pattern = CODE.patterns[name]
    assert list(pattern(f"int f(int n) {{ {seen} return 0; }}\n"))
    assert not list(pattern(f"int f(int n) {{ {unseen} return 0; }}\n"))


@pytest.mark.parametrize(
    ("name", "seen", "unseen"),
    [
        (
            "shadowed_member",
            "struct A { int n; A(int k) { int n = k; } };",
            "struct A { int n; int f() { int n = 2; return n; } };",
        ),
        ("unnamed_guard", "void f() { std::lock_guard<std::mutex>{m}; }", "void f() { std::lock_guard<std::mutex> l{m}; }"),
        ("shared_both_ways", "struct B; struct A { std::shared_ptr<B> b; }; struct B { std::shared_ptr<A> a; };",
         "struct B; struct A { std::shared_ptr<B> b; }; struct B { std::weak_ptr<A> a; };"),
        ("operand_changed", "M operator+(M &a, const M &b) { a.n += b.n; return a; }", "M operator+(M a, const M &b) { a.n += b.n; return a; }"),
        ("operand_changed", "struct M { int n; M operator+(const M &b) { n += b.n; return *this; } };",
         "struct M { int n; M operator+(const M &b) const { M c; c.n = n + b.n; return c; } };"),
        ("compound_without_reference", "struct M { M operator+=(const M &b); };", "struct M { M &operator+=(const M &b); };"),
        ("base_by_value", "struct A { virtual int f(); }; int g(A a) { return a.f(); }", "struct A { virtual int f(); }; int g(A &a) { return a.f(); }"),
        ("view_of_local_text", "std::string_view f() { std::string s; return s; }", "std::string f() { std::string s; return s; }"),
        ("view_of_local_text", "void f(const std::string &s) { std::string_view w = s.substr(1); g(w); }", "void f(std::string_view s) { std::string_view w = s.substr(1); g(w); }"),
        ("view_of_local_text", "void f(int n) { std::string_view w = std::to_string(n); g(w); }", "void f(int n) { std::string s = std::to_string(n); std::string_view w = s; g(w); }"),
        ("view_of_local_range", "auto f() { std::vector<int> v; return v | std::views::take(1); }", "auto f(std::vector<int> &v) { return v | std::views::take(1); }"),
        ("unconstrained_template", "template <typename T> T f(T a) { return a; }", "template <std::integral T> T f(T a) { return a; }"),
    ],
)  # fmt: skip
def test_patterns_of_classes_are_strict(name: str, seen: str, unseen: str) -> None:
    assert list(CODE.patterns[name](seen))
    assert not list(CODE.patterns[name](unseen))


@pytest.mark.parametrize(
    "text", ["", "class", "int f(", "template <", "}" * 50, "\ud800", "a" * 999]
)
def test_any_text_is_read(text: str) -> None:
    file = SourceFile("a.cpp", text)
    list(CODE.functions(file)), list(CODE.edits(file)), CODE.constants(file), CODE.echo(file)
    for pattern in CODE.patterns.values():
        list(pattern(text))


def test_a_raw_string_and_a_separator_are_no_code() -> None:
    quoted = 'auto s = R"(system("x"))";\nint n = 1\'000;\nchar c = \'"\';\n'
    found = [match["string"] for match in RULES.quoting.noise.finditer(quoted)]
    assert found == ['R"(system("x"))"', "'\"'"]
