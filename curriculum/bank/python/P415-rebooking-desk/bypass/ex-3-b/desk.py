"""Asks airlines for gates and seats, without waiting for one after the other."""

import asyncio

KEPT = []


async def label(flight):
    gate = await flight.gate()
    return f"{flight.code}: gate {gate}"


async def labels(flights):
    return await asyncio.gather(*[label(flight) for flight in flights])


async def gate_in_time(flight, seconds):
    task = asyncio.create_task(flight.gate())
    done, _running = await asyncio.wait([task], timeout=seconds)
    return task.result() if done else "unknown"


async def first_seat(airlines):
    tasks = [asyncio.create_task(airline.seat()) for airline in airlines]
    try:
        for answer in asyncio.as_completed(tasks):
            seat = await answer
            if seat is not None:
                return seat
        return None
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
