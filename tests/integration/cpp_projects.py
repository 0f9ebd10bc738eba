"""Small C++ projects, each with what it shows: passing, failing, not building, crashing, hanging."""

from __future__ import annotations

HEADER = """#pragma once
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>
int f(int n);
"""
HEAD = '#include "test.hpp"\n\n#include "a.hpp"\n\n'
RIGHT = '#include "a.hpp"\nint f(int n) { return n * 2; }\n'
WRONG = '#include "a.hpp"\nint f(int n) { return n * n; }\n'
DOUBLES = "TEST(doubles) { CHECK_EQ(f(4), 8); }\n"
NONE = "TEST(doubles_nothing) { CHECK_EQ(f(0), 0); }\n"


def body(text: str, includes: str = "") -> str:
    """A source whose f does this."""
    return f'#include "a.hpp"\n{includes}int f(int n) {{\n{text}\n}}\n'


THROWS = body('if (n < 0) throw std::invalid_argument("negative"); return n * 2;')

PASSING: dict[str, tuple[str, str]] = {
    "one test": (RIGHT, DOUBLES),
    "several tests": (RIGHT, DOUBLES + NONE),
    "a vector": (RIGHT, "TEST(a) { CHECK_EQ((std::vector<int>{f(1), f(2)}), {2, 4}); }\n"),
    "a map": (RIGHT, 'TEST(a) { CHECK_EQ((std::map<std::string, int>{{"a", f(1)}}), std::map<std::string, int>{{"a", 2}}); }\n'),
    "an optional": (RIGHT, "TEST(a) { CHECK_EQ(std::optional<int>{f(1)}, 2); }\n"),
    "nothing in an optional": (RIGHT, "TEST(a) { CHECK_EQ(std::optional<int>{}, std::nullopt); }\n"),
    "text": (RIGHT, 'TEST(a) { CHECK_EQ(std::to_string(f(1)), "2"); }\n'),
    "signed and unsigned": (RIGHT, "TEST(a) { CHECK_EQ(std::vector<int>(2).size(), f(1)); }\n"),
    "an exception": (THROWS, "TEST(a) { CHECK_THROWS(f(-1), std::invalid_argument); }\n"),
    "an exception by its base": (THROWS, "TEST(a) { CHECK_THROWS(f(-1), std::logic_error); }\n"),
    "what an exception says": (THROWS, 'TEST(a) { CHECK_THROWS_WITH(f(-1), std::exception, "negative"); }\n'),
    "printed": (body('std::cout << n; return n;', "#include <iostream>\n"), 'TEST(a) { CHECK_PRINTS(f(4), "4"); }\n'),
    "nearly": (RIGHT, "TEST(a) { CHECK_NEAR(f(1) / 3.0, 0.667, 0.001); }\n"),
    "a class in the source": ('#include "a.hpp"\nstruct Twice { int of(int n) const { return 2 * n; } };\nint f(int n) { return Twice{}.of(n); }\n', DOUBLES),
    "a static object": ('#include "a.hpp"\nstatic const std::string said = "two";\nint f(int n) { return n * 2 + static_cast<int>(said.size()) - 3; }\n', DOUBLES),
    "a local class with operator==": (RIGHT, "struct P { int x; bool operator==(const P &) const = default; };\nTEST(a) { CHECK_EQ(P{f(1)}, P{2}); }\n"),
}  # fmt: skip
FAILING: dict[str, tuple[str, str]] = {
    "a wrong value": (WRONG, DOUBLES),
    "one of two": (WRONG, DOUBLES + "TEST(twos) { CHECK_EQ(f(2), 4); }\n"),
    "a wrong element": (WRONG, "TEST(a) { CHECK_EQ((std::vector<int>{f(1), f(2)}), {2, 4}); }\n"),
    "too few elements": (RIGHT, "TEST(a) { CHECK_EQ((std::vector<int>{f(1)}), {2, 4}); }\n"),
    "a wrong key": (RIGHT, 'TEST(a) { CHECK_EQ((std::map<std::string, int>{{"b", 2}}), std::map<std::string, int>{{"a", 2}}); }\n'),
    "no exception": (RIGHT, "TEST(a) { CHECK_THROWS(f(-1), std::invalid_argument); }\n"),
    "another exception": (THROWS, "TEST(a) { CHECK_THROWS(f(-1), std::out_of_range); }\n"),
    "a false condition": (WRONG, "TEST(a) { CHECK_TRUE(f(4) == 8); }\n"),
    "other text": (RIGHT, 'TEST(a) { CHECK_EQ(std::to_string(f(1)), "two"); }\n'),
    "printed otherwise": (body('std::cout << n; return n;', "#include <iostream>\n"), 'TEST(a) { CHECK_PRINTS(f(4), "4\\n"); }\n'),
}  # fmt: skip
CRASHING: dict[str, tuple[str, str]] = {
    "an exception nobody catches": (body("throw std::runtime_error(\"no\"); return n;"), DOUBLES),
    "a number thrown": (body("throw n;"), DOUBLES),
    "noexcept left by an exception": (body("[]() noexcept { throw 1; }(); return n;"), DOUBLES),
    "an index out of range": (body("std::vector<int> v; return v[static_cast<std::size_t>(n)];"), DOUBLES),
    "at out of range": (body("std::vector<int> v; return v.at(static_cast<std::size_t>(n));"), DOUBLES),
    "an empty optional": (body("std::optional<int> o; return *o + n;"), DOUBLES),
    "an empty unique_ptr": (body("std::unique_ptr<int> p; return *p + n;"), DOUBLES),
    "a null pointer": (body("int *volatile p = nullptr; return *p + n;"), DOUBLES),
    "exit with 0": (body("std::exit(0 * n);", "#include <cstdlib>\n"), DOUBLES),
    "abort": (body("std::abort(); return n;", "#include <cstdlib>\n"), DOUBLES),
    "a static object that throws": ('#include "a.hpp"\nstatic const int early = std::stoi("no");\nint f(int n) { return n * 2 + 0 * early; }\n', DOUBLES),
    "endless recursion": (body("volatile int m = n; return m == -99 ? 0 : f(m + 1) + m;"), DOUBLES),
}  # fmt: skip
HANGING: dict[str, tuple[str, str]] = {
    "an endless loop": (body("for (volatile int m = n;; m = m + 1) {}"), DOUBLES),
}
NOT_BUILDING: dict[str, tuple[str, str]] = {
    "no semicolon": ('#include "a.hpp"\nint f(int n) { return n * 2 }\n', DOUBLES),
    "an unknown name": ('#include "a.hpp"\nint f(int n) { return m * 2; }\n', DOUBLES),
    "no function": ('#include "a.hpp"\n', DOUBLES),
    "another type": ('#include "a.hpp"\nint f(int n) { return std::string(n, \'x\'); }\n', DOUBLES),
    "a test of what is not there": (RIGHT, "TEST(a) { CHECK_EQ(g(4), 8); }\n"),
    "main twice": (RIGHT + "int main() {}\n", DOUBLES),
    "in a template of the library": (body("struct P { int x; }; std::map<P, int> m; m[P{n}] = 2; return m[P{n}];"), DOUBLES),
}  # fmt: skip
NOTHING_SHOWN: dict[str, tuple[str, str]] = {
    "no test": (RIGHT, "\n"),
    "a helper alone": (RIGHT, "[[maybe_unused]] static int twice() { return f(1); }\n"),
}
