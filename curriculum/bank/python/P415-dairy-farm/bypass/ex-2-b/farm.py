"""Runs a dairy farm."""

import asyncio


async def milk(robots):
    return sum(await asyncio.gather(*[robot.litres() for robot in robots]))


async def temperatures(sensors):
    degrees = await asyncio.gather(*[_degree(sensor) for sensor in sensors])
    return {
        sensor.name: degree for sensor, degree in zip(sensors, degrees) if degree is not None
    }


async def _degree(sensor):
    try:
        return await sensor.read()
    except Exception:
        return None


async def start_fans(fans):
    for number, fan in enumerate(fans):
        if number > 0:
            await asyncio.sleep(2)
        fan.on()


async def keep_watch(door, tell):
    while True:
        try:
            tell(await door.change())
        except OSError:
            tell("door: no line")
            await asyncio.sleep(5)
