import asyncio


async def milk(robots):
    total = 0
    for done in asyncio.as_completed([robot.litres() for robot in robots]):
        total += await done
    return total


async def temperatures(sensors):
    reads = [sensor.read() for sensor in sensors]
    found = {}
    for sensor, got in zip(sensors, await asyncio.gather(*reads, return_exceptions=True)):
        if isinstance(got, BaseException):
            if not isinstance(got, OSError):
                raise got
        else:
            found[sensor.name] = got
    return found


async def start_fans(fans):
    for fan in fans[:1]:
        fan.on()
    for fan in fans[1:]:
        await asyncio.sleep(2)
        fan.on()


async def keep_watch(door, tell):
    while True:
        try:
            text = await door.change()
        except OSError:
            tell("door: no line")
            await asyncio.sleep(5)
        else:
            tell(text)
