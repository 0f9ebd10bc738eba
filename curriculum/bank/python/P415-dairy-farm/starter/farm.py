"""Runs a dairy farm, and has four faults."""

import asyncio
import time


# ex-1: a coroutine is not its result; await it, alone or in a gather.
# Lesson section: What is in the list?
# Test: test_milk_is_the_sum
# Start here: what is in the list?
async def milk(robots):
    litres = [robot.litres() for robot in robots]
    return sum(litres)


# ex-2: gather raises the first exception, unless it is told to return exceptions.
# Lesson section: One of many fails
# Test: test_temperatures_without_the_broken_ones
# Start here: what happens to the other answers?
async def temperatures(sensors):
    try:
        degrees = await asyncio.gather(*[sensor.read() for sensor in sensors])
    except OSError:
        return {}
    return {sensor.name: degree for sensor, degree in zip(sensors, degrees)}


# ex-3: whatever blocks without await stops every coroutine.
# Lesson section: Who holds the loop
# Test: test_start_fans_lets_others_run
# Start here: which sleep can be awaited?
async def start_fans(fans):
    for fan in fans:
        fan.on()
        time.sleep(2)


# ex-4: who catches a cancellation and goes on cannot be stopped.
# Lesson section: Let it end
# Test: test_keep_watch_can_be_cancelled
# Start here: what does a bare except catch?
async def keep_watch(door, tell):
    while True:
        try:
            tell(await door.change())
        except:
            tell("door: no line")
            await asyncio.sleep(5)
