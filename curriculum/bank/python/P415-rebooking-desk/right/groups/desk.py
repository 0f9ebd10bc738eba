import asyncio


async def label(flight):
    return f"{flight.code}: gate {await flight.gate()}"


async def labels(flights):
    tasks = [asyncio.ensure_future(label(flight)) for flight in flights]
    return [await task for task in tasks]


async def gate_in_time(flight, seconds):
    try:
        return await asyncio.wait_for(flight.gate(), seconds)
    except asyncio.TimeoutError:
        return "unknown"


async def first_seat(airlines):
    running = {asyncio.create_task(airline.seat()) for airline in airlines}
    seat = None
    while running and seat is None:
        done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
        seats = [task.result() for task in done if task.result() is not None]
        seat = seats[0] if seats else None
    for task in running:
        task.cancel()
    if running:
        await asyncio.wait(running)
    return seat
