def ring():
    print("Ding!")


def announce(city, platform):
    print(city, "from platform", platform)


def morning():
    ring()
    announce(city="Lyon", platform=3)
    announce(platform=12, city="Bern")


def goodbye(city):
    print("Goodbye,", city)


def delay(city, minutes):
    note = "is on time"
    if minutes > 0:
        note = "is late by " + str(minutes)
    print(city, note)
