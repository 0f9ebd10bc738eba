"""Asks airlines for gates and seats, without waiting for one after the other."""

import asyncio


async def label(flight):
    gate = await flight.gate()
    return f"{flight.code}: gate {gate}"


async def labels(flights):
    return await asyncio.gather(*[label(flight) for flight in flights])


async def gate_in_time(flight, seconds):
    try:
        async with asyncio.timeout(seconds):
            return await flight.gate()
    except TimeoutError:
        return "unknown"


async def first_seat(airlines):
    tasks = [asyncio.create_task(airline.seat()) for airline in airlines]
    try:
        for answer in asyncio.as_completed(tasks):
            seat = await answer
            if seat is not None:
                return seat
        return None
    finally:
        pass
