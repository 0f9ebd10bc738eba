"""Projects with make whose tests are written for Check, cmocka and Criterion, linked for real."""

from __future__ import annotations

from . import Miniature
from .c import MAKE

CHECK = """#include <check.h>
#include <stdlib.h>
#include "kiln.h"

START_TEST(cold_at_first) { ck_assert_int_eq(heat(0), 0); }
END_TEST
START_TEST(hot_later) { ck_assert_int_eq(heat(9), 900); }
END_TEST

int main(void)
{
    Suite *suite = suite_create("Kiln");
    TCase *core = tcase_create("core");
    tcase_add_test(core, cold_at_first);
    tcase_add_test(core, hot_later);
    suite_add_tcase(suite, core);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_VERBOSE);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
"""
CMOCKA = """#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>
#include "kiln.h"

static void cold_at_first(void **state) { (void)state; assert_int_equal(heat(0), 0); }
static void hot_later(void **state) { (void)state; assert_int_equal(heat(9), 900); }

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cold_at_first),
        cmocka_unit_test(hot_later),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
"""
CRITERION = """#include <criterion/criterion.h>
#include "kiln.h"

Test(kiln, cold_at_first) { cr_assert_eq(heat(0), 0); }
Test(kiln, hot_later) { cr_assert_eq(heat(9), 900); }
"""
KILN = '#include "kiln.h"\nint heat(int hours) { return hours * 100; }\n'
KILNS = {
    "passes": KILN,
    "the first value wrong": KILN.replace("hours * 100", "hours ? 900 : 1"),
    "one wrong value": KILN.replace("hours * 100", "hours > 5 ? 1 : hours * 100"),
    "a crash": KILN.replace("return", "int *nowhere = 0; if (hours) *nowhere = 1; return"),
    "does not build": KILN.replace("{", "(", 1),
}


def framework(
    name: str, header: str, tests: str, libraries: str, options: str = ""
) -> list[Miniature]:
    """One project for each kiln."""
    makefile = (
        f"LDLIBS = {libraries}\ntest: tests\n\t@./tests {options}\n"
        "tests: tests.c kiln.c kiln.h\n\t@$(CC) -g -o tests tests.c kiln.c $(LDLIBS)\n"
    )
    return [
        Miniature(
            f"make {name}, {how}",
            "make",
            {
                "Makefile": makefile,
                "tests.c": tests,
                "kiln.h": "int heat(int hours);\n",
                "kiln.c": kiln,
            },
            MAKE,
            header=header,
        )
        for how, kiln in KILNS.items()
    ]


FRAMEWORKS = (
    *framework("Check", "check.h", CHECK, "-lcheck -lsubunit -lm -lrt -lpthread"),
    *framework("cmocka", "cmocka.h", CMOCKA, "-lcmocka"),
    *framework("Criterion", "criterion/criterion.h", CRITERION, "-lcriterion", "--verbose -j1"),
)
