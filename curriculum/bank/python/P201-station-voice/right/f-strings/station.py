def ring():
    print("Ding!")


def announce(city, platform):
    print(city, "from platform", platform)


def morning():
    ring()
    announce("Lyon", 3)
    announce("Bern", 12)


def goodbye(city):
    print(f"Goodbye, {city}")


def delay(city, minutes):
    if minutes <= 0:
        print(f"{city} is on time")
    else:
        print(f"{city} is late by {minutes}")
