def ring():
    print("Ding!")


def announce(city, platform):
    print(city, "from platform", platform)


def morning():
    ring()
    announce("Lyon", 3)
    announce("Bern", 12)


def goodbye(city):
    print("Goodbye,", city)


def delay(city, minutes):
    if minutes:
        print(city, "is late by", minutes)
    else:
        print(city, "is on time")
