/* The tests of the stock, one for each rule. Leave this file as it is. */
#ifndef STOCK_TESTS_H
#define STOCK_TESTS_H

#include "report.h"
#include "stock.h"

void test_clear(const struct subject *subject, struct report *report);
void test_put(const struct subject *subject, struct report *report);
void test_full(const struct subject *subject, struct report *report);
void test_take(const struct subject *subject, struct report *report);

#endif
