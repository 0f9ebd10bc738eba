"""Reads the orders of a mail-order firm at night."""

import io
import logging


# ex-1: each module has a logger of its own name; values are handed over as arguments.
# Lesson section: A logger for each module
# Test: test_read_order_logs_the_number
# Start here: make the logger, above this function.
def read_order(line):
    return None


# ex-2: the level says how much it matters; exception logs an error with its traceback.
# Lesson section: How much does it matter?
# Test: test_import_orders_reports_bad_lines
# Start here: which three things can happen to a line?
def import_orders(lines):
    return None


# ex-3: a handler carries records somewhere; it has a level and a format of its own.
# Lesson section: Where it goes and how it looks
# Test: test_log_to_writes_a_line
# Start here: which kind of handler writes into a stream?
def log_to(logger, stream, level):
    return None


# ex-4: who adds a handler takes it off again, on every way out.
# Lesson section: Listening for a while
# Test: test_lines_of_an_action
# Start here: into which stream can you write and read it afterwards?
def lines_of(logger, action):
    return None
