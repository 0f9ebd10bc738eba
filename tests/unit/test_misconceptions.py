"""What failing runs of the three languages show: one small case per trigger, order, and counts."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.diagnosis import shapes
from curriculum.diagnosis.detect import Sighting, detect
from curriculum.diagnosis.triggers import parse, parse_all
from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.tally import WINDOW, count, remediation
from languages.registry import code_of
from schemas.content import Files, Signature, SourceFile, Tag
from schemas.events import Event
from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome, values_of
from schemas.learner import LearnerModel
from schemas.settings import LearningSettings
from tests.bundled import all_tags
from tests.draws import draws

SETTINGS = LearningSettings(reveal_after=4, bridge_after=2, repeat_after=4)


def tags(**triggers: str) -> tuple[Tag, ...]:
    return tuple(Tag(id, "any", trigger, "", "N") for id, trigger in triggers.items())


RUST = tags(
    moved="code:E0382",
    numbers=r"code:E0308,E0277 msg:(i|u)(8|16|32|64)|f64|integer",
    option="code:E0308,E0277,E0614 msg:Option<",
    unit=r"code:E0308 msg:`\(\)`",
    lifetime="code:E0597,E0521 msg:lifetime may not live long enough",
    unwrap=r"msg:called `(Option|Result)::(unwrap|expect)",
)
C = tags(
    format="warn:-Wformat",
    room=r"warn:-Wformat-overflow san:overflow.*\n(.*\n)*?.*(strcpy|strcat)",
    implicit="warn:-Wimplicit-function-declaration msg:undefined reference|undeclared",
    bounds="san:(stack|global)-buffer-overflow|out of bounds",
    null="san:null pointer|SEGV|Invalid (read|write)",
    twice="san:double-free|attempting free",
    division="ast:int_div_to_float test:value_truncated",
    digit="warn:-Wchar-subscripts ast:char_digit_arith",
    by_value="test:caller_value_unchanged",
)
PYTHON = tags(
    block="exc:^(IndentationError|TabError)|expected ':'",
    name="exc:^NameError ast:undefined_name",
    none="test:returned_none exc:NoneType",
    mixed="exc:^TypeError: (can only concatenate|unsupported operand)",
    lookup="exc:^(IndexError|KeyError) test:off_by_one_length",
    alias="ast:alias_then_mutate,mutable_default test:input_changed",
    printed="ast:print_no_return",
)
ANY = tags(
    one_off="test:off_by_one_length",
    edge="test:only_edge_inputs_fail",
    inverted="test:bool_opposite,branch_swapped",
    infinite="exc:Timeout",
    layout="test:equal_after_normalising",
)


def source(path: str, text: str) -> Files:
    return (SourceFile(path, text),)


def broken(*found: Diagnostic) -> Evidence:
    return Evidence("failed", diagnostics=found, exit_status=1)


def error(code: str | None, message: str) -> Diagnostic:
    return Diagnostic("error", message, code, "src/lib.rs", 3)


def ran(*cases: CaseOutcome) -> Evidence:
    return Evidence("ok", cases, exit_status=1)


def failed(
    name: str, expected: str | None, got: str | None, called: str | None = None
) -> CaseOutcome:
    return CaseOutcome(name, "failed", "", expected=expected, got=got, called=called)


def raised(message: str, outcome: Outcome = "failed") -> CaseOutcome:
    return CaseOutcome("t", outcome, message)


def passed(name: str) -> CaseOutcome:
    return CaseOutcome(name, "passed")


def seen(evidence: Evidence, known: tuple[Tag, ...], files: Files = ()) -> list[str]:
    return [item.tag for item in detect(evidence, files, (), known, ())]


@pytest.mark.parametrize(
    ("code", "message", "expected"),
    [
        ("E0382", "borrow of moved value: `s`", ["moved"]),
        ("E0308", "mismatched types: expected `u64`, found `u32`", ["numbers"]),
        ("E0308", "mismatched types: expected `i32`, found `()`", ["unit", "numbers"]),
        ("E0308", "mismatched types: expected `Vec<u64>`, found `()`", ["unit", "numbers"]),
        ("E0308", "mismatched types: expected `i32`, found `Option<i32>`", ["option", "numbers"]),
        ("E0308", "mismatched types: expected `bool`, found `char`", []),
        ("E0614", "type `Foo` cannot be dereferenced", []),
        ("E0597", "`x` does not live long enough", ["lifetime"]),
        (None, "lifetime may not live long enough", ["lifetime"]),
        (None, "expected one of `!` or `::`", []),
        ("E0599", "lifetime may not live long enough", []),
    ],
)
def test_rust_errors_by_code_message_or_both(
    code: str | None, message: str, expected: list[str]
) -> None:
    assert seen(broken(error(code, message)), RUST) == expected


def test_the_first_compiler_error_comes_first_and_is_cited() -> None:
    found = detect(
        broken(error("E0597", "`x` does not live long enough"), error("E0382", "use of moved")),
        (),
        (),
        RUST,
        (),
    )
    assert found == (
        Sighting("lifetime", "E0597 at src/lib.rs:3: `x` does not live long enough", "compiler"),
    )


@pytest.mark.parametrize(
    ("known", "message", "expected"),
    [
        (RUST, "called `Option::unwrap()` on a `None` value", "unwrap"),
        (C, "AddressSanitizer: stack-buffer-overflow on address 0x7f", "bounds"),
        (C, "AddressSanitizer: stack-buffer-overflow\nSUMMARY: x in strcpy", "room"),
        (C, "src/a.c:3: runtime error: index 5 out of bounds for type 'int [5]'", "bounds"),
        (C, "free(): double free detected in tcache 2", "twice"),
        (PYTHON, "NameError: name 'totl' is not defined", "name"),
        (PYTHON, 'TypeError: can only concatenate str (not "int") to str', "mixed"),
        (PYTHON, "AttributeError: 'NoneType' object has no attribute 'strip'", "none"),
        (PYTHON, "IndexError: list index out of range", "lookup"),
    ],
)
def test_crashes_exceptions_and_panics(known: tuple[Tag, ...], message: str, expected: str) -> None:
    (first, *_rest) = detect(ran(raised(message)), (), (), known, ())
    assert first.tag == expected
    assert first.because.startswith("test t: ")
    assert first.because.removeprefix("test t: ") in message


def test_words_of_an_assertion_are_no_exception_and_no_sanitizer_report() -> None:
    said = "AssertionError: assert 'NoneType' == 'expected ':''\nout of bounds"
    assert seen(ran(raised(said)), (*PYTHON, *C)) == []


def test_a_syntax_error_at_import_is_an_exception() -> None:
    said = Diagnostic("error", "SyntaxError: expected ':'", "SyntaxError", "src/a.py", 2)
    (found,) = detect(broken(said), (), (), PYTHON, ())
    assert (found.tag, found.because) == ("block", "src/a.py:2: SyntaxError: expected ':'")


def test_the_time_limit_is_an_endless_loop_where_something_can_go_on() -> None:
    case = CaseOutcome("counts_down", "timeout", "stopped")
    loops = source("a.py", "def f(n):\n    while n > 0:\n        pass\n")
    calls_itself = source("a.py", "def f(n):\n    return f(n)\n")
    for files in (loops, calls_itself):
        assert seen(ran(case), ANY, files) == ["infinite"]
        assert seen(Evidence("ok", timed_out=True), ANY, files) == ["infinite"]
    long = source("a.py", "def f(n):\n    return sum(range(10 ** n))\n")
    assert seen(ran(case), ANY, long) == []


@pytest.mark.parametrize(
    ("shape", "cases"),
    [
        ("returned_none", [failed("t", "3", "None")]),
        ("value_truncated", [failed("t", "2.5", "2")]),
        ("value_truncated", [failed("t", "-2.5", "-2.0")]),
        ("off_by_one_length", [failed("t", "[1, 2, 3]", "[1, 2]")]),
        ("off_by_one_length", [failed("t", "{1, 2}", "{0, 1, 2}")]),
        ("off_by_one_length", [failed("t", '"a b c"', '"b c"')]),
        ("bool_opposite", [failed("t", "True", "False"), failed("u", "False", "True")]),
        ("bool_opposite", [failed("t", "true", "false", "is_odd(3)"),
                           failed("u", "true", "false", "!is_odd(2)")]),
        ("bool_opposite", [raised("assertion failed: is_odd(3)"),
                           raised("assertion failed: !is_odd(2)")]),
        ("bool_opposite", [failed("t", None, "False"), failed("u", None, "True")]),
        ("branch_swapped", [failed("t", "'big'", "'small'"), failed("u", "'small'", "'big'")]),
        ("equal_after_normalising", [failed("t", "'Hello, World'", "'Hello World '")]),
        ("equal_after_normalising", [failed("t", '"1\\n2\\n"', '"1 2"')]),
        ("input_changed", [failed("leaves_the_input_alone", "[1]", "[1, 2]")]),
    ],
)  # fmt: skip
def test_shapes_of_test_output(shape: str, cases: list[CaseOutcome]) -> None:
    (found,) = detect(ran(*cases), (), (), tags(it=f"test:{shape}"), ())
    assert found.source == "shape"
    assert any(case.name in found.because for case in cases)


@pytest.mark.parametrize(
    ("shape", "cases"),
    [
        ("returned_none", [failed("t", "None", "3")]),
        ("value_truncated", [failed("t", "2.5", "3")]),
        ("value_truncated", [failed("t", "2.5", "2"), failed("u", "3.5", "4")]),
        ("off_by_one_length", [failed("t", "[1, 2, 3]", "[4, 5]")]),
        ("off_by_one_length", [failed("t", '"a line\\n"', '"a line"')]),
        ("only_edge_inputs_fail", [failed("sum_of_empty", "0", "1")]),
        ("only_edge_inputs_fail", [failed("sums_three", "6", "1"), passed("sums_two")]),
        ("only_edge_inputs_fail", [failed("counts_below_zero", "6", "1"), passed("sums_two")]),
        ("bool_opposite", [failed("t", "True", "False"), passed("u")]),
        ("branch_swapped", [failed("t", "1", "2"), failed("u", "3", "1")]),
        ("off_by_one_length", [failed("t", '"08:45"', '"8:45"')]),
        ("equal_after_normalising", [failed("t", "'Big'", "'big'")]),
        ("equal_after_normalising", [failed("t", "'5'", "5")]),
        ("equal_after_normalising", [failed("t", "'-5'", "'5'")]),
        ("input_changed", [failed("adds_the_input", "3", "4")]),
        ("no_such_shape", [failed("t", "1", "2")]),
    ],
)
def test_what_only_looks_like_a_shape(shape: str, cases: list[CaseOutcome]) -> None:
    assert seen(ran(*cases), tags(it=f"test:{shape}")) == []


def test_a_caller_value_is_unchanged_only_when_the_code_assigns_to_its_parameter() -> None:
    told = CaseOutcome(
        "swap_exchanges", "failed", "value of left\nexpected 2", expected="2", got="1"
    )
    run = ran(told)
    lost = "void swap(int *a, int *b) {\n    int *t = a;\n    a = b;\n    b = t;\n}\n"
    kept = "void swap(int *a, int *b) {\n    int t = *a;\n    *a = *b;\n    *b = t;\n}\n"
    never = "void swap(int *a, int *b) {\n    int t = *a;\n    t = *b;\n}\n"
    assert seen(run, C, source("swap.c", lost)) == ["by_value"]
    assert seen(run, C, source("swap.c", never)) == ["by_value"]
    assert seen(ran(failed("swap_exchanges", "2", "1", "left")), C, source("swap.c", lost)) == [
        "by_value"
    ]
    assert seen(run, C, source("swap.c", kept)) == []
    assert seen(ran(failed("adds", "2", "1", "add(1, 1)")), C, source("swap.c", lost)) == []


SUM = "int f(int n) {\n    int s = 0;\n    for (int i = 1; i < n; i++)\n        s += i;\n    return s;\n}\n"
SORTS = "def f(a):\n    b = a\n    b.sort()\n    return b\n"
LIMIT = "FROM = 12\n\n\ndef f(age):\n    return 8 if age > FROM else 4\n"
OPENS = 'pub fn f(t: &str) -> u32 {\n    t.parse().expect("a number")\n}\n'


@pytest.mark.parametrize(
    ("shape", "cases", "file"),
    [
        ("round_missing", [failed("a", "10", "6", "f(4)"), failed("b", "55", "45", "f(10)")],
         SourceFile("a.c", SUM)),
        ("only_edge_inputs_fail", [failed("f_of_empty", "0", "1"), passed("f_of_three")],
         SourceFile("a.py", SORTS)),
        ("only_edge_inputs_fail", [failed("t", "0", "1", "f([])"), passed("f_of_three")],
         SourceFile("a.py", SORTS)),
        ("other_extreme", [failed("a", "8", "3", "f(3, 8)")], None),
        ("other_extreme", [failed("a", "9", "1", "f([1, 9, 4])")], None),
        ("wrapped_value", [failed("a", "4500000000", "205032704")], None),
        ("cut_value", [failed("a", "-650", "4294966646")], None),
        ("code_for_digit", [failed("a", "7", "55"), failed("b", "0", "48")], None),
        ("only_edge_inputs_fail", [failed("a", "8", "4", "f(12)"), passed("f_of_a_child")],
         SourceFile("a.py", LIMIT)),
        ("stopped_at_unwrap", [CaseOutcome("f_of_a_word", "failed", "a number: ParseIntError",
                                           "src/lib.rs", 2)], SourceFile("lib.rs", OPENS)),
        ("off_by_one_length", [failed("a", "'* * *'", "'* *'")], None),
        ("bool_opposite", [raised("AssertionError: assert False is True"),
                           raised("AssertionError: assert True is False")], None),
        ("equal_after_normalising", [failed("a", "'7:05'", "'7:5'")], None),
        ("equal_after_normalising", [failed("a", "'Ida on 2'", "'{name} on {deck}'")], None),
    ],
)  # fmt: skip
def test_shapes_that_need_the_call_or_the_code(
    shape: str, cases: list[CaseOutcome], file: SourceFile | None
) -> None:
    files = (file,) if file else ()
    assert seen(ran(*cases), tags(it=f"test:{shape}"), files) == ["it"]


@pytest.mark.parametrize(
    ("shape", "cases", "file"),
    [
        ("round_missing", [failed("a", "10", "6", "f(4)"), failed("b", "55", "46", "f(10)")],
         SourceFile("a.c", SUM)),
        ("round_missing", [failed("a", "7", "3", "f(3, 4)"), failed("b", "9", "4", "f(4, 5)")],
         SourceFile("a.c", "int f(int a, int b) {\n    return a;\n}\n")),
        ("other_extreme", [failed("a", "9", "4", "f([1, 9, 4])")], None),
        ("other_extreme", [failed("a", "11", "3", "f(3, 8)")], None),
        ("wrapped_value", [failed("a", "-650", "4294966646")], None),
        ("wrapped_value", [failed("a", "4500000000", "4500000001")], None),
        ("code_for_digit", [failed("a", "7", "55"), failed("b", "0", "47")], None),
        ("input_changed", [failed("a", "[5, 1, 3]", "[1, 3]")], SourceFile("a.py", SORTS)),
        ("input_changed", [failed("a", "[5, 1, 3]", "[1, 3, 5]", "f([5, 1, 3])")],
         SourceFile("a.py", SORTS)),
        ("only_edge_inputs_fail", [failed("a", "8", "4", "f(13)"), passed("b")],
         SourceFile("a.py", LIMIT)),
        ("only_edge_inputs_fail", [failed("leaves_the_rest_alone", "8", "4"), passed("b")], None),
        ("off_by_one_length", [failed("a", "''", "'?'")], None),
        ("branch_swapped", [failed("a", "1", "0", "f(3)"), failed("b", "0", "1", "g(3)")], None),
        ("equal_after_normalising", [failed("a", "'7:15'", "'7:5'")], None),
        ("equal_after_normalising", [failed("a", "'-5 degrees'", "'5 degrees'")], None),
        ("equal_after_normalising", [failed("a", "'cba'", "'cba####'")], None),
        ("input_changed", [failed("a", "[5, 1, 3]", "[1, 3, 5]")], SourceFile("a.py", SORTS)),
        ("bool_opposite", [raised("assertion failed: f(1) == 2"),
                           raised("assertion failed: f(2) == 3")], None),
        ("bool_opposite", [failed("a", "true", "false", "f(1) == 2"),
                           failed("b", "true", "false", "g(f(2)) > 1 && f(3)")], None),
    ],
)  # fmt: skip
def test_what_only_looks_like_such_a_shape(
    shape: str, cases: list[CaseOutcome], file: SourceFile | None
) -> None:
    files = (file,) if file else ()
    assert seen(ran(*cases), tags(it=f"test:{shape}"), files) == []


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("undefined_name", "def f(a):\n    return a + b\n"),
        ("print_no_return", "def f(a):\n    print(a * 2)\n"),
        ("return_ends_loop_body", "def f(a):\n    for x in a:\n        return x\n"),
        ("return_ends_loop_body",
         "def f(a):\n    for x in a:\n        if x:\n"
         "            return 1\n        else:\n            return 2\n"),
        ("bare_attribute", "def f(a):\n    a.sort\n    return a\n"),
        ("bare_attribute", "def f(a):\n    return a.upper\n"),
        ("assigned_inplace_method", "def f(a):\n    b = a.sort()\n    return b\n"),
        ("alias_then_mutate", "def f(a):\n    b = a\n    b.append(1)\n    return b\n"),
        ("mutable_default", "def f(a, seen=[]):\n    return seen\n"),
        ("mutate_iterated", "def f(a):\n    for x in a:\n        a.remove(x)\n"),
        ("or_literal", "def f(a):\n    return a == 'x' or 'y'\n"),
        ("compare_to_true", "def f(a):\n    return a == True\n"),
        ("is_literal", "def f(a):\n    return a is 'x'\n"),
        ("int_div_to_float", "double mean(int sum, int n) {\n    return sum / n;\n}\n"),
        ("int_div_to_float",
         "double f(int a, int b) {\n    if (a)\n  return (double)(a / b);\n    return 0;\n}\n"),
        ("int_div_to_float", "void f(int sum) {\n    double m = sum / 2;\n    use(m);\n}\n"),
        ("char_digit_arith", "int f(const char *s) {\n"
         "    int t = 0;\n    t += s[0];\n    return t;\n}\n"),
        ("char_digit_arith", "int f(char c) {\n    return c == 7;\n}\n"),
        ("mutate_iterated", "def f(a):\n    for i, x in enumerate(a):\n        del a[i]\n"),
        ("stored_narrower", "int f(double d) {\n    int n = d * 2;\n    return n;\n}\n"),
        ("assigned_in_condition", "int f(int h) {\n    return (h = 15) && h;\n}\n"),
        ("text_by_address", "int f(const char *a, const char *b) {\n    return a == b;\n}\n"),
        ("used_after_free", "char *f(char *p) {\n    free(p);\n    return p;\n}\n"),
        ("past_the_end", "int f(int *a, int n) {\n    int s = 0;\n"
         "    for (int i = 0; i <= n; i++)\n        s += a[i];\n    return s;\n}\n"),
    ],
)  # fmt: skip
def test_static_patterns(pattern: str, text: str) -> None:
    path = "a.c" if pattern in code_of(".c").patterns else "a.py"
    called = re.findall(r"(\w+)\(", text)[0]
    run = ran(failed("t", "9", "None", f"{called}(1)"))
    (found,) = detect(run, source(path, text), (), tags(it=f"ast:{pattern}"), ())
    assert found.source == "pattern"
    assert found.because.startswith(f"{path}:")


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("undefined_name", "import os.path as p\nfrom m import q\n\ndef f(a, *b, **c):\n"
         "    with open(p) as d:\n"
         "        return [x for x in d if (y := x)], b, c, q, y, __name__\n"),
        ("undefined_name", "def f(:\n"),
        ("print_no_return", "def f(a):\n    print(a)\n    return a\n"),
        ("return_ends_loop_body",
         "def f(a):\n    for x in a:\n        if x:\n            return x\n    return None\n"),
        ("bare_attribute", "def f(a):\n    return sorted(a, key=str.lower), a.upper()\n"),
        ("assigned_inplace_method", "def f(a):\n    b = sorted(a)\n    a.sort()\n    return b\n"),
        ("alias_then_mutate", "def f(a):\n    b = list(a)\n    b.append(1)\n    return b\n"),
        ("mutable_default", "def f(a, seen=None):\n    return seen\n"),
        ("mutate_iterated", "def f(a):\n    for x in list(a):\n        a.remove(x)\n"),
        ("or_literal", "def f(a):\n    return a or 'y'\n"),
        ("compare_to_true", "def f(a):\n    return a == 1\n"),
        ("is_literal", "def f(a):\n    return a is None\n"),
        ("int_div_to_float", "double mean(int sum, int n) {\n    return (double)sum / n;\n}\n"),
        ("int_div_to_float", "int half(int n) {\n    if (n) {\n"
         "        return n / 2;\n    }\n    return 0;\n}\n"),
        ("int_div_to_float", "double f(double a, int b) {\n"
         "    // a int / int here\n    return a / b;\n}\n"),
        ("char_digit_arith", "int f(const char *s) {\n"
         "    int t = 0;\n    t += s[0] - '0';\n    return t;\n}\n"),
        ("char_digit_arith", "int f(char c) {\n    return c == '7';\n}\n"),
        ("mutate_iterated", "def f(a):\n    for i, x in enumerate(a[:]):\n        del a[0]\n"),
        ("stored_narrower", "int f(double d) {\n    int n = (int)(d * 2);\n    return n;\n}\n"),
        ("assigned_in_condition", "int f(void) {\n    int c;\n"
         "    while ((c = getchar()) != 10)\n        ;\n    return c;\n}\n"),
        ("text_by_address", "int f(const char *a, const char *b) {\n"
         "    return a == b || strcmp(a, b) == 0;\n}\n"),
        ("text_by_address", "int f(const char *a, const char *b) {\n    return *a == *b;\n}\n"),
        ("char_digit_arith", "int f(const char *s) {\n    return 10 * 2 + s[0] - '0';\n}\n"),
        ("stored_narrower", "int f(int n) {\n    char c = n;\n    return c;\n}\n"),
        ("stored_narrower", "int f(double d) {\n    int more = d > 2.5;\n    return more;\n}\n"),
        ("stored_narrower", "int f(double d) {\n    int n = d > 0.5 ? 1 : 2;\n    return n;\n}\n"),
        ("assigned_in_condition", "int f(int h) {\n    use(h = 15);\n    return h;\n}\n"),
        ("used_after_free", "void f(char *p) {\n    free(p);\n    p = NULL;\n    use(p);\n}\n"),
        ("used_after_free", "void f(box *b) {\n    free(p);\n    b->p = 0; // p\n}\n"),
        ("past_the_end", "int f(int *a, int n) {\n    int s = 0;\n"
         "    for (int i = 1; i <= n; i++)\n        s += a[i - 1];\n    return s;\n}\n"),
        ("past_the_end", "int f(int *a, int n) {\n    int s = 0;\n"
         "    for (int i = 0; i <= n - 1; i++)\n        s += a[i];\n    return s;\n}\n"),
    ],
)  # fmt: skip
def test_what_only_looks_like_a_pattern(pattern: str, text: str) -> None:
    path = "a.c" if pattern in code_of(".c").patterns else "a.py"
    called = next(iter(re.findall(r"(\w+)\(", text)))
    run = ran(failed("t", "9", "None", f"{called}(1)"))
    assert seen(run, tags(it=f"ast:{pattern}"), source(path, text)) == []


def test_output_that_a_test_kept_is_no_result_of_a_call() -> None:
    known = tags(printed="ast:print_no_return")
    text = "export function show(a) {\n  console.log(`NOW\\n${a}`);\n}\n"
    case = failed("show goes on", '"Ada"', "undefined", "show(), second line")
    kept = ran(replace(case, message="called show(), second line\nexpected: ..."))
    assert seen(kept, known, source("a.js", text)) == []
    compared = ran(replace(case, called="show()", message="called show()\nexpected: ..."))
    assert seen(compared, known, source("a.js", text)) == ["printed"]


def test_what_is_said_of_a_missing_value_holds_without_a_read_of_it() -> None:
    (tag,) = (tag for tag in all_tags() if tag.id == "js.lookup.undefined")
    assert "index" not in tag.remediation
    assert "nothing can be read" not in tag.remediation
    assert "`null`" in tag.remediation


def test_patterns_and_warnings_count_only_near_the_learners_changes() -> None:
    starter = "def f(a):\n    print(a)\n\n\n\n\n\n\n\ndef g(a):\n    pass\n"
    now = starter.replace("    pass", "    return a + 1")
    known = tags(printed="ast:print_no_return")
    # `f` is as the starter laid it down: it is not begun, and nobody's fault.
    for called in ("f(1)", "g(1)"):
        untouched = ran(failed("t", "9", "None", called))
        assert detect(untouched, source("a.py", now), source("a.py", starter), known, ()) == ()
    beside = starter.replace("    print(a)", "    print(a + 1)")
    run = ran(failed("t", "9", "None", "f(1)"))
    (found,) = detect(run, source("a.py", beside), source("a.py", starter), known, ())
    assert found.because == "a.py:2: f prints and returns nothing"


@pytest.mark.parametrize(
    ("flag", "line", "file", "expected"),
    [
        ("-Wformat=", 2, "src/a.c", ["format"]),
        ("-Wformat-extra-args", 2, "src/a.c", []),
        ("-Wformat-overflow=", 2, "src/a.c", ["room"]),
        ("-Wunused-variable", 2, "src/a.c", []),
        ("-Wformat=", 9, "src/a.c", []),
        ("-Wformat=", 2, "tests/test_a.c", []),
    ],
)
def test_gcc_warnings(flag: str, line: int, file: str, expected: list[str]) -> None:
    warning = Diagnostic("warning", "something about it", flag, file, line)
    run = replace(ran(failed("t", "9", "5")), diagnostics=(warning,))
    assert seen(run, C, source("a.c", "one\ntwo\n")) == expected


def test_a_link_error_and_an_error_by_flag_are_compiler_findings() -> None:
    link = Diagnostic("error", "undefined reference to `area'", "link")
    flagged = Diagnostic("error", "x", "-Werror=implicit-function-declaration", "src/a.c", 2)
    for item in (link, flagged):
        (found,) = detect(broken(item), (), (), C, ())
        assert (found.tag, found.source) == ("implicit", "compiler")


def test_a_known_wrong_answer_is_recognised_by_the_values_it_gets() -> None:
    signatures = (
        Signature("first", "it keeps the first", ("a", "b"), (), (("a", "2"), ("b", "1"))),
        Signature("moved", "it moves the list", (), ("E0382",)),
    )
    run = ran(failed("b", "7", "1"), failed("a", "9", "2"), passed("c"))
    (found,) = detect(run, (), (), (), signatures)
    assert found == Sighting(
        "first",
        "the same tests get the same values as in a known wrong answer: it keeps the first",
        "signature",
    )


@pytest.mark.parametrize(
    ("why", "words"),
    [
        ("Keeps the first", " that keeps the first"),
        ("Believes that it moves", ", whose writer believes that it moves"),
        ("The list is moved", ": The list is moved"),
    ],
)
def test_what_its_author_says_of_a_wrong_answer_is_said_of_that_answer(
    why: str, words: str
) -> None:
    signatures = (Signature("x", why, ("a",), (), (("a", "2"),)),)
    (found,) = detect(ran(failed("a", "9", "2")), (), (), (), signatures)
    assert found.because.endswith(f"a known wrong answer{words}")


def test_one_of_two_values_is_no_sign_of_a_known_wrong_answer_but_of_the_same_call() -> None:
    same = values_of(ran(failed("a", "true", "false", "sell(2)")))
    signatures = (Signature("x", "why", ("a",), (), same),)
    assert len(detect(ran(failed("a", "true", "false", "sell(2)")), (), (), (), signatures)) == 1
    assert detect(ran(failed("a", "true", "false", "sell(5)")), (), (), (), signatures) == ()
    alone = (Signature("x", "why", ("a",), (), (("a", "false"),)),)
    assert detect(ran(failed("a", "true", "false")), (), (), (), alone) == ()


def test_the_same_failing_tests_or_code_alone_are_no_sign_of_a_known_wrong_answer() -> None:
    signatures = (
        Signature("old", "made before values were kept", ("a", "b")),
        Signature("other", "it gets other values", ("a", "b"), (), (("a", "5"), ("b", "1"))),
        Signature("crashed", "it told no value", ("a", "b"), (), (("a", ""), ("b", ""))),
        Signature("moved", "it moves the list", (), ("E0382",)),
    )
    for run in (
        ran(failed("b", "7", "1"), failed("a", "9", "2")),
        ran(CaseOutcome("a", "errored"), CaseOutcome("b", "timeout")),
        broken(error("E0382", "moved")),
    ):
        assert detect(run, (), (), (), signatures) == ()


def test_branches_change_places_only_where_there_are_some() -> None:
    cases = (
        failed("dog", "'woof'", "'tweet'", "sound(1)"),
        failed("bird", "'tweet'", "'woof'", "sound(2)"),
    )
    branches = "def sound(kind):\n    return 'tweet' if kind == 1 else 'woof'\n"
    objects = "def sound(kind):\n    return ANIMALS[kind].sound\n"
    known = tags(swapped="test:branch_swapped")
    assert seen(ran(*cases), known, source("a.py", branches)) == ["swapped"]
    assert seen(ran(*cases), known, source("a.py", objects)) == []


def test_why_a_place_in_memory_was_a_wrong_one_comes_before_that_it_was() -> None:
    said = CaseOutcome(
        "keeps", "errored", "runtime error: member access within null pointer", called="keep(n)"
    )
    known = tags(moved="ast:used_after_move", null="san:null pointer")
    head = "void keep(std::unique_ptr<Note> n) {\n"
    moved = source("a.cpp", head + "    notes.push_back(std::move(n));\n    last = n->text;\n}\n")
    kept = source("a.cpp", head + "    last = n->text;\n    notes.push_back(std::move(n));\n}\n")
    assert seen(ran(said), known, moved) == ["moved", "null"]
    assert seen(ran(said), known, kept) == ["null"]


def test_the_order_of_sources() -> None:
    text = "def f(a=[]):\n    return a\n"
    run = ran(failed("t", "3", "None"), raised("NameError: name 'q' is not defined"))
    signatures = (Signature("known", "why", ("t",), (), (("t", "f(1): 4"),)),)
    known = (*PYTHON, *tags(late="ast:mutable_default"))
    both = detect(run, source("a.py", text), (), known, signatures)
    assert [item.source for item in both] == ["exception", "shape"]
    quiet = ran(failed("t", "3", "4", "f(1)"), passed("u"))
    less = detect(quiet, source("a.py", text), (), known, signatures)
    assert [item.source for item in less] == ["signature", "pattern"]


@pytest.mark.parametrize(
    "run",
    [
        ran(CaseOutcome("t", "errored", "killed by signal 11 (Segmentation fault)")),
        ran(CaseOutcome("t", "timeout", "stopped after 5 seconds")),
        replace(ran(failed("t", "'a b'", "'ab'")), timed_out=True),
        broken(error(None, "expected `;`")),
    ],
    ids=["crash", "hang", "whole run hangs", "no build"],
)
def test_what_did_not_end_says_nothing_about_values(run: Evidence) -> None:
    shapes_known = (*C, *PYTHON[4:], *tags(layout="test:equal_after_normalising"))
    assert detect(run, source("a.c", "int f(void) {\n}\n"), (), shapes_known, ()) == ()


def test_half_solved_exercises_are_not_blamed_for_what_is_not_begun() -> None:
    starter = "def one():\n    return 0\n\n\ndef two():\n    return 0\n"
    now = starter.replace("return 0", "return 1", 1)
    run = ran(passed("one"), failed("two_is_two", "[1]", "[1, 2]", "two()"))
    known = tags(one_off="test:off_by_one_length")
    assert detect(run, source("a.py", now), source("a.py", starter), known, ()) == ()
    begun = now.replace("return 0", "return [1, 2]")
    assert seen(run, known, source("a.py", begun)) == ["one_off"]


def test_passing_runs_and_untouched_starters_show_nothing() -> None:
    text = source("a.py", "def f(a):\n    print(a)\n")
    good = Evidence("ok", (passed("t"),), exit_status=0)
    assert detect(good, text, (), PYTHON, ()) == ()
    assert detect(ran(failed("t", "3", "None")), text, text, PYTHON, ()) == ()


def test_one_tag_is_told_once_with_its_strongest_reason() -> None:
    run = ran(failed("t", "3", "None"), raised("TypeError: 'NoneType' object is not iterable"))
    (found,) = detect(run, (), (), PYTHON, ())
    assert (found.tag, found.source) == ("none", "exception")


@pytest.mark.parametrize(
    "text", ["", "E0382", "code:", "kind:x", "code:E1 code:E2", "msg:(", "and code:E1"]
)
def test_a_trigger_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"trigger|kind|regular"):
        parse("t", text)


@draws(80)
@given(
    codes=st.lists(st.from_regex(r"E\d{4}", fullmatch=True), min_size=1, unique=True),
    message=st.from_regex(r"[a-z`'<>]{1,8}( [a-z]{1,5}: ?[a-z]{1,5}){0,2}", fullmatch=True),
    names=st.lists(st.sampled_from(sorted(shapes.NAMES)), min_size=1, unique=True),
)
def test_every_clause_survives_beside_the_others(
    codes: list[str], message: str, names: list[str]
) -> None:
    found = parse("t", f"code:{','.join(codes)} exc:{message} test:{','.join(names)}")
    assert (list(found.codes), list(found.shapes)) == (codes, names)
    assert found.exception is not None
    assert found.exception.pattern == message


def test_shared_codes_need_their_message_and_own_codes_do_not() -> None:
    found = {item.tag: item.msg_needs_code for item in parse_all(RUST)}
    assert found == {
        "moved": False, "numbers": True, "option": True, "unit": True, "lifetime": False,
        "unwrap": False,
    }  # fmt: skip


def fail(index: int, *names: str, session: str = "s") -> Event:
    body = {"index": index, "passed": False, "exercise": "x", "tags": list(names), "depth": "D1"}
    return Event("attempt", float(index), body, session, "N")


def test_sightings_are_counted_with_their_runs_and_leave_with_the_window() -> None:
    tracker, model = Tracker(), LearnerModel()
    for index in range(1, 4):
        model = learn_from(tracker, model, fail(index, "t"))
    assert model.misconceptions["N/t"].attempts == ("s#1", "s#2", "s#3")
    for index in range(4, WINDOW + 2):
        model = learn_from(tracker, model, fail(index))
    assert model.misconceptions["N/t"].count == 2
    for index in range(WINDOW + 2, WINDOW + 4):
        model = learn_from(tracker, model, fail(index))
    assert model.misconceptions == {}


def test_one_run_counts_once_and_a_reviewer_may_name_what_the_evidence_did_not() -> None:
    tracker = Tracker()
    model = learn_from(tracker, LearnerModel(), fail(1, "t"))
    assert count(model, "N", "t", "s#1") == model
    body = {"pass_fail": "FAIL", "score": 50, "tag": "u", "attempt": 1}
    model = learn_from(tracker, model, Event("review", 2.0, body, "s", "N"))
    assert {item.tag for item in model.misconceptions.values()} == {"t", "u"}
    named = learn_from(tracker, learn_from(tracker, LearnerModel(), fail(1)), fail(2, "u"))
    assert not named.nodes["N"].stuck
    early = Event("review", 1.5, body, "s", "N")
    first = learn_from(tracker, learn_from(tracker, LearnerModel(), fail(1)), early)
    assert learn_from(tracker, first, fail(2, "u")).nodes["N"].stuck


def test_remediation_names_the_worst_belief_with_its_runs() -> None:
    tracker, model = Tracker(), LearnerModel()
    assert remediation(model, "N", SETTINGS) is None
    for index in range(1, 5):
        model = learn_from(tracker, model, fail(index, *(["t", "u"] if index < 3 else ["t"])))
    found = remediation(model, "N", SETTINGS)
    assert found is not None
    assert (found.tag, found.count, found.action) == ("t", 4, "repeat_with_scaffold")
    assert found.attempts == ("s#1", "s#2", "s#3", "s#4")
    assert remediation(model, "other", SETTINGS) is None


def test_two_unaided_passes_clear_a_belief() -> None:
    tracker = Tracker()
    model = learn_from(tracker, learn_from(tracker, LearnerModel(), fail(1, "t")), fail(2, "t"))
    for session in ("s", "later"):
        assert "N/t" in model.misconceptions
        body = {"index": 3, "passed": True, "exercise": "x", "depth": "D1"}
        model = learn_from(tracker, model, Event("attempt", 9.0, body, session, "N"))
    assert model.misconceptions == {}
