"""Exercism exercises in C, projects with make, projects with CMake."""

from __future__ import annotations

from collections.abc import Mapping

from . import Miniature

MAKE = ("make", "--silent", "--keep-going", "test")
UNITY_H = """#ifndef UNITY_H
#define UNITY_H
#include <setjmp.h>
void setUp(void);
void tearDown(void);
void unity_begin(const char *file);
int unity_end(void);
void unity_fail(int line, const char *said);
void unity_ignore(int line);
void unity_run(void (*test)(void), const char *name, int line);
void unity_ints(long expected, long actual, int line);
#define UNITY_BEGIN() unity_begin(__FILE__)
#define UNITY_END() unity_end()
#define RUN_TEST(test) unity_run(test, #test, __LINE__)
#define TEST_IGNORE() unity_ignore(__LINE__)
#define TEST_ASSERT_TRUE(is) do { if (!(is)) unity_fail(__LINE__, "Expected TRUE Was FALSE"); } while (0)
#define TEST_ASSERT_EQUAL_INT(expected, actual) unity_ints((expected), (actual), __LINE__)
#endif
"""
UNITY_C = """#include "unity.h"
#include <stdio.h>
static const char *file, *name;
static int tests, failures, ignored;
static jmp_buf out;
void unity_begin(const char *path) { file = path; }
static void line_of(int line, const char *how) { printf("%s:%d:%s:%s", file, line, name, how); }
void unity_fail(int line, const char *said) {
  line_of(line, "FAIL"); printf(": %s\\n", said); failures++; longjmp(out, 1);
}
void unity_ignore(int line) { line_of(line, "IGNORE"); puts(""); ignored++; longjmp(out, 1); }
void unity_ints(long expected, long actual, int line) {
  char said[80];
  if (expected != actual) {
    snprintf(said, sizeof said, "Expected %ld Was %ld", expected, actual);
    unity_fail(line, said);
  }
}
void unity_run(void (*test)(void), const char *what, int line) {
  name = what; tests++;
  if (setjmp(out) == 0) { setUp(); test(); tearDown(); line_of(line, "PASS"); puts(""); }
}
int unity_end(void) {
  printf("\\n-----------------------\\n%d Tests %d Failures %d Ignored \\n%s\\n", tests, failures, ignored,
         failures ? "FAIL" : "OK");
  return failures;
}
"""
MAKEFILE = """CFLAGS = -std=c11 -g -Wall -Wextra -Wmissing-declarations
.PHONY: test clean memcheck
test: tests.out
\t@./tests.out
memcheck: tests.out
\t@./tests.out
clean:
\trm -f *.o *.out
tests.out: $(wildcard *.c) $(wildcard *.h) test-framework/unity.c
\t@$(CC) $(CFLAGS) $(wildcard *.c) test-framework/unity.c -o tests.out
"""
TIDE_TESTS = """#include "test-framework/unity.h"
#include "tide_table.h"

void setUp(void) {}
void tearDown(void) {}

static void test_noon_is_high(void) {
  TEST_ASSERT_TRUE(high(12));
}
static void test_one_is_low(void) {
  TEST_IGNORE();  // delete this line to run test
  TEST_ASSERT_EQUAL_INT(0, high(1));
}
static void test_level(void) {
  TEST_IGNORE();
  TEST_ASSERT_EQUAL_INT(3, level(15));
}
int main(void) {
  UNITY_BEGIN();
  RUN_TEST(test_noon_is_high);
  RUN_TEST(test_one_is_low);
  RUN_TEST(test_level);
  return UNITY_END();
}
"""
RIGHT = '#include "tide_table.h"\nint high(int hours) { return hours % 12 == 0; }\nint level(int hours) { return hours % 12; }\n'
HEADER = "#ifndef TIDE\n#define TIDE\nint high(int hours);\nint level(int hours);\n#endif\n"
BASE = {
    ".exercism/config.json": '{"files": {"solution": ["tide_table.c", "tide_table.h"], "test": ["test_tide_table.c"]}}',
    "makefile": MAKEFILE,
    "test-framework/unity.c": UNITY_C,
    "test-framework/unity.h": UNITY_H,
    "test_tide_table.c": TIDE_TESTS,
    "tide_table.c": RIGHT,
    "tide_table.h": HEADER,
}


def exercism(name: str, changes: Mapping[str, str], notice: str = "") -> Miniature:
    files = {path: text for path, text in {**BASE, **changes}.items() if text != "gone"}
    return Miniature(f"exercism-c {name}", "exercism-c", files, MAKE, notice=notice)


EXERCISM = (
    exercism("solved", {}, "ignored were run as well"),
    exercism(
        "as downloaded",
        {
            "tide_table.c": '#include "tide_table.h"\n',
            "tide_table.h": "#ifndef TIDE\n#define TIDE\n#endif\n",
        },
    ),
    exercism("one wrong value", {"tide_table.c": RIGHT.replace("hours % 12;", "hours;")}),
    exercism(
        "a function that is declared but not there",
        {"tide_table.c": RIGHT.split("int level", maxsplit=1)[0]},
        "Your code does not have `level` yet; ",
    ),
    exercism("does not build", {"tide_table.c": RIGHT.replace("{", "(", 1)}),
    exercism(
        "windows line ends",
        {
            path: (text if path == "makefile" else text.replace("\n", "\r\n"))
            for path, text in BASE.items()
        },
    ),
    exercism("warnings", {"tide_table.c": RIGHT + "static int unused;\n"}),
    exercism(
        "a crash",
        {"tide_table.c": RIGHT.replace("return hours % 12;", "int *p = 0; return *p + hours;")},
    ),
    exercism(
        "ends itself",
        {
            "tide_table.c": "#include <stdlib.h>\n"
            + RIGHT.replace("return hours % 12;", "exit(hours);")
        },
    ),
    exercism("without a configuration", {".exercism/config.json": "gone"}),
    exercism(
        "no test ignored",
        {
            "test_tide_table.c": "".join(
                line for line in TIDE_TESTS.splitlines(True) if "IGNORE" not in line
            )
        },
    ),
)


def project(name: str, files: Mapping[str, str], target: str = "test") -> Miniature:
    return Miniature(f"make {name}", "make", files, (*MAKE[:-1], target))


def says(*lines: str, status: int = 0) -> dict[str, str]:
    """A project whose test program prints what some framework prints."""
    printed = "".join(f'  puts("{line}");\n' for line in lines)
    return {
        "Makefile": "test: run\n\t./run\nrun: run.c\n\t$(CC) -o run run.c\n",
        "run.c": f"#include <stdio.h>\nint main(void) {{\n{printed}  return {status};\n}}\n",
    }


UNITY = {
    "Makefile": "test: obj/all\n\t./obj/all\nobj/all: src/*.c\n\tmkdir -p obj\n\t$(CC) -g -I. -o $@ src/*.c test-framework/unity.c\n",
    "src/test_tide_table.c": TIDE_TESTS,
    "src/tide_table.c": RIGHT,
    "src/tide_table.h": HEADER,
    "test-framework/unity.c": UNITY_C,
    "test-framework/unity.h": UNITY_H,
}
UNITY_PROJECT = {
    path.replace("test-framework", "vendor unity").replace("vendor unity", "unity"): text.replace(
        "test-framework", "unity"
    )
    for path, text in UNITY.items()
}
MAKES = (
    project(
        "tap",
        says("1..3", "ok 1 - opens", "not ok 2 - closes", "ok 3 - rests # SKIP at night", status=1),
    ),
    project("tap that passes", says("TAP version 13", "ok 1 - opens", "ok 2 - closes", "1..2")),
    project("tap that breaks off", says("1..3", "ok 1 - opens", status=1)),
    project("unity in its own folders, with ignored tests", UNITY_PROJECT),
    project(
        "check",
        says(
            "Running suite(s): Core",
            "66%: Checks: 3, Failures: 1, Errors: 0",
            "tests/check_kiln.c:12:P:core:test_cold:0: Passed",
            "tests/check_kiln.c:18:F:core:test_hot:0: Assertion 'heat(1) == 2' failed: heat(1) == 1, 2 == 2",
            "tests/check_kiln.c:24:P:core:test_off:0: Passed",
            status=1,
        ),
    ),
    project(
        "cmocka",
        says(
            "[==========] Running 2 test(s).",
            "[ RUN      ] cold_at_first",
            "[       OK ] cold_at_first",
            "[ RUN      ] hot_later",
            "[  ERROR   ] --- 0x1 != 0x2",
            "[   LINE   ] --- tests/kiln.c:14: error: Failure!",
            "[  FAILED  ] hot_later",
            "[==========] 2 test(s) run.",
            "[  PASSED  ] 1 test(s).",
            status=1,
        ),
    ),
    project(
        "criterion",
        says(
            "[----] tests/kiln.c:9: Assertion Failed",
            "[FAIL] kiln::hot_later: (0.00s)",
            "[PASS] kiln::cold_at_first: (0.00s)",
            "[====] Synthesis: Tested: 2 | Passing: 1 | Failing: 1 | Crashing: 0 ",
            status=1,
        ),
    ),
    project("plain words that fail", says("heat(1) should be 100", status=1)),
    project("plain words that pass", says("all is well")),
    project(
        "objects beside the sources",
        {
            "GNUmakefile": "check: src/kiln.o\n\t$(CC) -o t src/kiln.o src/main.c && ./t\nsrc/kiln.o: src/kiln.c\n\t$(CC) -c -o $@ $<\n",
            "src/kiln.c": "int heat(void) { return 1; }\n",
            "src/main.c": "int heat(void);\nint main(void) { return heat(); }\n",
        },
        "check",
    ),
    project(
        "does not build",
        {"Makefile": "test: kiln.c\n\t$(CC) -c kiln.c\n", "kiln.c": "int heat( { }\n"},
    ),
    project(
        "a crash",
        {
            "Makefile": "test: kiln.c\n\t@$(CC) -o k kiln.c\n\t@./k\n",
            "kiln.c": "#include <stdlib.h>\nint main(void) { abort(); }\n",
        },
    ),
)

LISTS = "cmake_minimum_required(VERSION 3.16)\nproject(kiln C)\nenable_testing()\nadd_library(kiln src/kiln.c)\nadd_executable(hot tests/hot.c)\ntarget_link_libraries(hot kiln)\nadd_test(NAME hot_later COMMAND hot)\nadd_executable(cold tests/cold.c)\ntarget_link_libraries(cold kiln)\nadd_test(NAME cold_at_first COMMAND cold)\n"
KILN = {
    "CMakeLists.txt": LISTS,
    "src/kiln.c": "int heat(int hours) { return hours * 100; }\n",
    "tests/hot.c": '#include <stdio.h>\nint heat(int);\nint main(void) { if (heat(2) != 200) { puts("heat(2) is not 200"); return 1; } return 0; }\n',
    "tests/cold.c": "int heat(int);\nint main(void) { return heat(0); }\n",
}


def cmake(name: str, changes: Mapping[str, str]) -> Miniature:
    return Miniature(
        f"cmake {name}", "cmake", {**KILN, **changes}, ("ctest", "--test-dir", "build")
    )


CMAKES = (
    cmake("passes", {}),
    cmake("one fails", {"src/kiln.c": "int heat(int hours) { return hours * 10; }\n"}),
    cmake("does not build", {"src/kiln.c": "int heat(int hours) { return }\n"}),
    cmake("a function that is not there", {"src/kiln.c": "int smoke(void) { return 0; }\n"}),
    cmake(
        "cannot be configured", {"CMakeLists.txt": LISTS + "find_package(NoSuchThing REQUIRED)\n"}
    ),
    cmake(
        "a crash",
        {
            "src/kiln.c": "#include <stdlib.h>\nint heat(int hours) { if (hours) abort(); return 0; }\n"
        },
    ),
    cmake(
        "a test that takes too long",
        {
            "CMakeLists.txt": LISTS + "set_tests_properties(hot_later PROPERTIES TIMEOUT 1)\n",
            "src/kiln.c": "int heat(int hours) { volatile int on = hours; while (on) ; return 0; }\n",
        },
    ),
    cmake(
        "a disabled test",
        {"CMakeLists.txt": LISTS + "set_tests_properties(hot_later PROPERTIES DISABLED TRUE)\n"},
    ),
    cmake(
        "a test that skips itself",
        {
            "CMakeLists.txt": LISTS
            + "set_tests_properties(hot_later PROPERTIES SKIP_RETURN_CODE 1)\n",
            "src/kiln.c": "int heat(int hours) { return hours; }\n",
        },
    ),
    cmake(
        "a test that is to fail",
        {"CMakeLists.txt": LISTS + "set_tests_properties(hot_later PROPERTIES WILL_FAIL TRUE)\n"},
    ),
    cmake(
        "folders below and a space in a path",
        {
            "CMakeLists.txt": LISTS + 'add_subdirectory("more tests")\n',
            "more tests/CMakeLists.txt": "add_executable(warm warm.c)\ntarget_link_libraries(warm kiln)\nadd_test(NAME warm COMMAND warm)\n",
            "more tests/warm.c": "int heat(int);\nint main(void) { return heat(1) != 100; }\n",
        },
    ),
)
