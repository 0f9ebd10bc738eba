import asyncio


async def milk(robots):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(robot.litres()) for robot in robots]
    return sum(task.result() for task in tasks)


async def temperatures(sensors):
    found = {}

    async def ask(sensor):
        try:
            return sensor.name, await sensor.read()
        except OSError:
            return sensor.name, None

    for name, degree in await asyncio.gather(*map(ask, sensors)):
        if degree is not None:
            found[name] = degree
    return found


async def start_fans(fans):
    pause = 0
    for fan in fans:
        await asyncio.sleep(pause)
        fan.on()
        pause = 2


async def keep_watch(door, tell):
    while True:
        try:
            tell(await door.change())
            continue
        except asyncio.CancelledError:
            raise
        except OSError:
            tell("door: no line")
        await asyncio.sleep(5)
