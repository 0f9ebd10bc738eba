"""Asks airlines for gates and seats, without waiting for one after the other."""

import asyncio


# ex-1: calling a coroutine function only makes a coroutine; await runs it.
# Lesson section: async def and await
# Test: test_label_of_a_flight
# Start here: what has to stand in front of flight.gate()?
async def label(flight):
    return "?"


# ex-2: gather runs several coroutines at the same time, results in the order asked.
# Lesson section: At the same time
# Test: test_labels_take_as_long_as_the_slowest
# Start here: which function awaits several coroutines at once?
async def labels(flights):
    return ["?"]


# ex-3: a timeout cancels what it waits for, and raises TimeoutError.
# Lesson section: Not longer than this
# Test: test_gate_too_late_is_unknown
# Start here: which exception comes when the time is over?
async def gate_in_time(flight, seconds):
    return "?"


# ex-4: a task runs on its own until it is done or cancelled.
# Lesson section: Tasks of your own
# Test: test_first_seat_is_the_first_to_come
# Start here: how do you start a question without waiting for its answer?
async def first_seat(airlines):
    return "?"
