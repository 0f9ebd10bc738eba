/* The tests of the fee, one for a rule. Leave this file as it is. */
#ifndef FEE_TESTS_H
#define FEE_TESTS_H

#include "report.h"

void test_free_time(struct report *report);
void test_started_hours(struct report *report);

#endif
