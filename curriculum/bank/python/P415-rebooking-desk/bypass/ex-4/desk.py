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
    seats = await asyncio.gather(*[airline.seat() for airline in airlines])
    return next((seat for seat in seats if seat is not None), None)
