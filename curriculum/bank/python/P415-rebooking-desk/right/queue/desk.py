import asyncio


async def label(flight):
    gate = await flight.gate()
    return flight.code + ": gate " + gate


async def labels(flights):
    return list(await asyncio.gather(*map(label, flights)))


async def gate_in_time(flight, seconds):
    gate = "unknown"
    try:
        async with asyncio.timeout(delay=seconds):
            gate = await flight.gate()
    except TimeoutError:
        pass
    return gate


async def first_seat(airlines):
    answers = asyncio.Queue()

    async def ask(airline):
        await answers.put(await airline.seat())

    tasks = [asyncio.create_task(ask(airline)) for airline in airlines]
    try:
        for _ in tasks:
            if (seat := await answers.get()) is not None:
                return seat
    finally:
        unfinished = [task for task in tasks if task.cancel()]
        for task in unfinished:
            try:
                await task
            except asyncio.CancelledError:
                pass
